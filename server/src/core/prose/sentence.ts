import type { Span } from '../span.js';

/** A sentence as in nlcst, without the white space around it; the span is relative to the text split. */
export interface Sentence {
  readonly span: Span;
  readonly text: string;
}
