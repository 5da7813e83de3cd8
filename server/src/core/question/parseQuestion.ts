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
 * blank.
 */
export function parseQuestion(text: string): QuestionContract {
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
    text,
    directives,
    parts,
    terms: termsIn(span),
    acronyms,
    twist: twistOf({ text, within: span, quoted, parts: partSpans.map(part => part.span), orders }),
    demands: demandsOf(text.slice(span.start, span.end), directives),
  };
}
