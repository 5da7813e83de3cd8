import type { Sentence } from '../prose/sentence.js';
import type { Span } from '../span.js';

/** For each sentence, whether one of the spans begins in it; both lists are in the order of the text. */
export function sentencesWith(
  sentences: readonly Sentence[],
  things: readonly { readonly span: Span }[],
): boolean[] {
  let next = 0;
  return sentences.map(({ span }) => {
    const first = next;
    while (next < things.length && (things[next]?.span.start ?? 0) < span.end) next += 1;
    return next > first;
  });
}
