import type { Sentence } from '../prose/sentence.js';
import type { Span } from '../span.js';
import { before } from './context.js';
import type { Evidence } from './evidence.js';
import { foldTypography, lowerAscii } from './foldTypography.js';
import { findPhrases, type Phrase } from './phrases.js';
import { sentencesWith } from './sentencesWith.js';
import { pointsToSomebody, vagueAttributionClues } from './vagueAttributionPatterns.js';

/**
 * Claims credited to a crowd with no name (“many experts believe”, “it is said that”). Not vague where a
 * source with a name stands in the same sentence or in the next one.
 */
export function findVagueAttributions(
  text: string,
  sentences: readonly Sentence[],
  evidence: readonly Evidence[],
): Phrase[] {
  const folded = foldTypography(text);
  const named = sentencesWith(sentences, evidence.filter(isNamedSource));
  const cited = sentencesWith(sentences, citationsIn(folded));
  return findPhrases(text, lowerAscii(folded), sentences, vagueAttributionClues)
    .filter(({ sentence }) => ![sentence, sentence + 1].some(index => named[index] || cited[index]))
    .filter(({ span }) => !pointsToSomebody.test(before(folded, span.start, 12)))
    .map(({ span, phrase }) => ({ span, phrase }));
}

const sourceKinds: ReadonlySet<Evidence['kind']> = new Set([
  'scholar',
  'report',
  'institution',
  'press',
  'book',
  'scripture',
]);

function isNamedSource({ kind, confidence }: Evidence): boolean {
  return confidence === 'high' && sourceKinds.has(kind);
}

/** “(Khan 2019)”, “[Oxfam, 2021]”: a name and a year in brackets, known to us or not. */
function citationsIn(folded: string): { readonly span: Span }[] {
  return [
    ...folded.matchAll(/[([](?=[^()[\]]{0,30}\p{Lu}\p{L})[^()[\]]{0,80}(?:19|20)\d\d[^()[\]]{0,20}[)\]]/gu),
  ].map(match => ({ span: { start: match.index, end: match.index + match[0].length } }));
}
