import type { Essay, Question } from '../../essay/essay.js';
import { type Span, shift } from '../../span.js';

/** Words of the question, where it stands in the text just as it was read; else where the essay begins. */
export function placeInQuestion(
  { text, anchor }: Essay,
  { span, contract }: Question,
  words: Span | undefined,
): Span {
  const isAsRead = span !== undefined && text.slice(span.start, span.end) === contract.text;
  return isAsRead && words !== undefined ? shift(words, span.start) : anchor;
}
