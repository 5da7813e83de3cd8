import type { Span } from '../span.js';
import { startOfName } from './capitalisedRun.js';
import { isCited } from './citing.js';
import { type Clue, matchesOf } from './clue.js';
import type { Finder, Found } from './finder.js';
import { regex } from './regex.js';

/**
 * Bodies by name. As an actor (“the UN should act”) a body proves little; it is evidence where the sentence
 * credits something to it.
 */
export const findInstitutions: Finder = ({ folded, names }) => {
  const found: Found[] = (names.get('institution') ?? []).map(({ span }) => ({
    span: withAcronym(folded, span),
    confidence: isCited(folded, span) ? 'high' : 'low',
  }));
  for (const match of matchesOf(folded, bodyShape)) {
    const end = match.index + match[0].length;
    const span = { start: startOfName(folded, match.index, end), end };
    if (isCited(folded, span)) found.push({ span, confidence: 'high' });
  }
  return found;
};

/** Bodies outside the lexicon, taken only where they are cited. */
const bodyShape: Clue = {
  hint: /Fou|Ins|Com|Bur|Min|Aut|Uni|Cou|Cen|Ban|Ass|Age|Net/,
  pattern: regex(
    'gu',
    String.raw`(?<![\p{L}-])(?:\p{Lu}[\p{L}-]{1,20} ){1,4}(?:Foundation|Institute|Commission|Bureau|`,
    'Ministry|Authority|University|Council|Centre|Center|Committee|Bank|Court|Association|',
    'Agency|Institution|Network)(?: (?:of|for|',
    String.raw`on) (?:the )?\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?)?(?!\p{L})`,
  ),
};

/** “International Monetary Fund (IMF)” and “State Bank of Pakistan, 2024” are one reference. */
function withAcronym(folded: string, span: Span): Span {
  const tail = /^(?: \([A-Z]{2,8}\))?(?: \((?:19|20)\d\d\)|,? (?:19|20)\d\d(?=\)))?/.exec(
    folded.slice(span.end, span.end + 24),
  );
  return { start: span.start, end: span.end + (tail?.[0].length ?? 0) };
}
