import { isCited } from './citing.js';
import type { Finder, Found } from './finder.js';

/**
 * Bodies by name. As an actor (“the UN should act”) a body proves little; it is evidence where the sentence
 * credits something to it.
 */
export const findInstitutions: Finder = ({ folded, names }) => {
  const found: Found[] = (names.get('institution') ?? []).map(({ span }) => ({
    span: withAcronym(folded, span),
    confidence: isCited(folded, span) ? 'high' : 'low',
  }));
  for (const match of folded.matchAll(bodyShape)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isCited(folded, span)) found.push({ span, confidence: 'high' });
  }
  return found;
};

/** Bodies outside the lexicon, taken only where they are cited. */
const bodyShape =
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}-]{1,20} ){1,4}(?:Foundation|Institute|Commission|Bureau|Ministry|Authority|University|Council|Centre|Center|Committee|Bank|Court|Association|Agency|Institution|Network)(?: (?:of|for|on) (?:the )?\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?)?(?!\p{L})/gu;

/** “International Monetary Fund (IMF)” and “State Bank of Pakistan, 2024” are one reference. */
function withAcronym(folded: string, span: { start: number; end: number }): { start: number; end: number } {
  const tail = /^(?: \([A-Z]{2,8}\))?(?:,? (?:19|20)\d\d(?=\)))?/.exec(folded.slice(span.end, span.end + 24));
  return { start: span.start, end: span.end + (tail?.[0].length ?? 0) };
}
