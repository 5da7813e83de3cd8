import { keptByText } from '../memo.js';
import type { Span } from '../span.js';
import { definedAcronyms } from './acronyms.js';
import { demandsOf } from './demands.js';
import type { QuestionContract } from './questionContract.js';
import { stripQuestionLabel } from './questionLabel.js';
import { questionParts } from './questionParts.js';
import { questionTerms } from './questionTerms.js';
import { quotations } from './quotations.js';
import { twistOf } from './twist.js';

/**
 * Reads what a question obliges its writer to do. Total: any text is a question of at least one part unless
 * blank. A question stays the same from keystroke to keystroke, so the last ones read are kept.
 */
export const parseQuestion: (text: string) => QuestionContract = keptByText(readQuestion, 20_000);

/** In UTF-16 units, some 600 words; of a longer text given as the question only so much is read. */
const longestRead = 4_000;

function readQuestion(whole: string): QuestionContract {
  const text = whole.slice(0, longestRead);
  const { span } = stripQuestionLabel(text);
  const quoted = quotations(text);
  const acronyms = definedAcronyms(text);
  const { parts: partSpans, orders } = questionParts(text, span, quoted);
  const termsIn = (within: Span) => questionTerms({ text, within, acronyms, orders });
  const parts = partSpans.map(part => ({
    text: text.slice(part.span.start, part.span.end),
    span: part.span,
    directives: [...new Set(part.directives)],
    terms: termsIn(part.span),
  }));
  const directives = [...new Set(parts.flatMap(part => part.directives))];
  return {
    text: whole,
    directives,
    parts,
    terms: termsIn(span),
    acronyms,
    twist: twistOf({ text, within: span, quoted, parts: partSpans.map(part => part.span), orders }),
    demands: demandsOf(text.slice(span.start, span.end), directives),
  };
}
