import { isCited } from './citing.js';
import { after, before } from './context.js';
import type { Finder, Found } from './finder.js';
import { regex } from './regex.js';

/**
 * Newspapers and journals. Most titles are words too, so a title nobody cites is left out unless it can be no
 * other thing.
 */
export const findPress: Finder = ({ folded, names }) => {
  const found: Found[] = [];
  for (const { span, entry } of names.get('press') ?? []) {
    const cited =
      isCited(folded, span) || publishedIn.test(before(folded, span.start)) || isIntroduced(folded, span.end);
    if (cited) found.push({ span, confidence: 'high' });
    else if (!ambiguous.has(entry.name)) found.push({ span, confidence: 'low' });
  }
  return found;
};

const publishedIn = regex(
  '',
  String.raw`\b(?:[Ww]riting|[Ww]rites|[Ww]rote|[Pp]ublished|[Aa]rticle|[Ee]ditorial|[Cc]olumn|`,
  '[Oo]p-ed|[Rr]eport|[Nn]ewspapers?|[Dd]aily|[Mm]agazine|[Jj]ournal|',
  '[Ii]nterview) (?:in |for |of |with |by |on )?(?:the )?(?:(?:daily|newspaper) )?"?$',
);

/** “The Diplomat, an international magazine”. */
function isIntroduced(folded: string, end: number): boolean {
  return /^"?,? (?:an? |the )?(?:[\p{Ll}-]+ ){0,3}(?:newspaper|magazine|journal|daily|weekly)\b/u.test(
    after(folded, end),
  );
}

/** Names of papers that are words, offices or places as well. */
const ambiguous = new Set([
  'Dawn',
  'The News International',
  'The Nation',
  'The Diplomat',
  'Foreign Affairs',
  'The Wire',
  'The Hindu',
  'International Security',
  'The Guardian',
  'Jang',
]);
