import type { Sentence } from '../prose/sentence.js';
import type { Span } from '../span.js';

export interface Phrase {
  readonly span: Span;
  /** The words as written. */
  readonly phrase: string;
}

/** A phrase with the number of its sentence. */
export interface PlacedPhrase extends Phrase {
  readonly sentence: number;
}

/** All matches of the patterns in a folded text, in order; of two that overlap the earlier, then the longer stays. */
export function findPhrases(
  text: string,
  folded: string,
  sentences: readonly Sentence[],
  patterns: readonly RegExp[],
): PlacedPhrase[] {
  const spans = patterns
    .flatMap(pattern => [...folded.matchAll(pattern)])
    .map(match => ({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const phrases: PlacedPhrase[] = [];
  let free = 0;
  let sentence = 0;
  for (const span of spans) {
    if (span.start < free) continue;
    free = span.end;
    while (sentence < sentences.length - 1 && (sentences[sentence]?.span.end ?? 0) <= span.start)
      sentence += 1;
    phrases.push({ span, phrase: text.slice(span.start, span.end), sentence });
  }
  return phrases;
}
