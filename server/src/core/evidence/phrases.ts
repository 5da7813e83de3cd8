import type { Sentence } from '../prose/sentence.js';
import type { Span } from '../span.js';
import { type Clue, findClues } from './clue.js';

export interface Phrase {
  readonly span: Span;
  /** The words as written. */
  readonly phrase: string;
}

/** A phrase with the number of its sentence. */
export interface PlacedPhrase extends Phrase {
  readonly sentence: number;
}

/** All matches of the clues in `searched` (the text with its letters folded), as `placePhrases` gives them. */
export function findPhrases(
  text: string,
  searched: string,
  sentences: readonly Sentence[],
  clues: readonly Clue[],
): PlacedPhrase[] {
  return placePhrases(text, sentences, findClues(searched, clues));
}

/** The words found, in order; of two that overlap the earlier stays, then the longer. */
export function placePhrases(
  text: string,
  sentences: readonly Sentence[],
  unsorted: readonly { readonly span: Span }[],
): PlacedPhrase[] {
  const found = [...unsorted].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const phrases: PlacedPhrase[] = [];
  let free = 0;
  let sentence = 0;
  for (const { span } of found) {
    if (span.start < free) continue;
    free = span.end;
    while (sentence < sentences.length - 1 && (sentences[sentence]?.span.end ?? 0) <= span.start)
      sentence += 1;
    phrases.push({ span, phrase: text.slice(span.start, span.end), sentence });
  }
  return phrases;
}
