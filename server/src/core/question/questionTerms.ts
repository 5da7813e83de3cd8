import { contains, type Span } from '../span.js';
import type { DefinedAcronym } from './acronyms.js';
import { isEntityKey } from './aliases.js';
import type { QuestionTerm, TermOccurrence } from './questionContract.js';
import { termOccurrences } from './terms.js';

export interface TermsContext {
  readonly text: string;
  readonly within: Span;
  readonly acronyms: readonly DefinedAcronym[];
  /** The words of the directives, which are no terms even where they could be (“state”, “trace”). */
  readonly orders: readonly Span[];
}

/** The terms of a stretch of a question, each key once; what a name speaks of besides is no term. */
export function questionTerms({ text, within, acronyms, orders }: TermsContext): QuestionTerm[] {
  const terms = new Map<string, QuestionTerm>();
  const occurrences = occurrencesIn(text, within).filter(
    ({ span }) => !orders.some(order => contains(order, span)),
  );
  const names = properNames(text, occurrences);
  for (const { key, text: written, span } of occurrences) {
    const acronym = acronyms.find(defined => contains(defined.span, span));
    if (acronym !== undefined) {
      if (contains(within, acronym.span)) addOnce(terms, acronymTerm(text, acronym));
      continue;
    }
    addOnce(terms, { key, text: written, span, isEntity: isEntityKey(key) || names.has(key) });
  }
  return [...terms.values()];
}

function addOnce(terms: Map<string, QuestionTerm>, term: QuestionTerm): void {
  if (!terms.has(term.key)) terms.set(term.key, term);
}

function acronymTerm(text: string, { key, span }: DefinedAcronym): QuestionTerm {
  return { key, text: text.slice(span.start, span.end), span, isEntity: true };
}

function occurrencesIn(text: string, within: Span): TermOccurrence[] {
  const found: TermOccurrence[] = [];
  for (const { key, text: written, span } of termOccurrences(text.slice(within.start, within.end))) {
    const moved = { start: span.start + within.start, end: span.end + within.start };
    if (found.at(-1)?.span.start !== moved.start) found.push({ key, text: written, span: moved });
  }
  return found;
}

/**
 * Keys of words that are names by their capitals. A capital at the beginning of a sentence proves nothing,
 * nor do capitals in a line where most words have one, except in an acronym.
 */
function properNames(text: string, occurrences: readonly TermOccurrence[]): Set<string> {
  const inside = occurrences.filter(({ key, span }) => !isEntityKey(key) && !opensSentence(text, span.start));
  const capitalised = inside.filter(({ text: written }) => /^\p{Lu}/u.test(written));
  const isTitleCase = 4 < inside.length && inside.length * 0.7 < capitalised.length;
  const names = isTitleCase
    ? occurrences.filter(({ text: written }) => /^\p{Lu}{2,}$/u.test(written))
    : capitalised;
  return new Set(names.map(({ key }) => key));
}

/** Behind a stop, a colon, a dash or a list marker, past quotation and emphasis marks. */
function opensSentence(text: string, offset: number): boolean {
  let at = offset;
  while (0 < at && /[\s"'“‘*_#>(]/.test(text.charAt(at - 1))) at -= 1;
  return at === 0 || (at < offset && /[.?!:;)–—-]/.test(text.charAt(at - 1)));
}
