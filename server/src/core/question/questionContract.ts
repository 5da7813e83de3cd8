import type { Span } from '../span.js';
import type { DefinedAcronym } from './acronyms.js';

/**
 * A content word (or alias group) of a text under its canonical key, such as `pakistan` for “Pak-”, or a
 * stem.
 */
export interface TermOccurrence {
  /**
   * Canonical key: the same for every member of a word family or alias group (US, USA, America, American).
   */
  readonly key: string;
  /** The words as written. */
  readonly text: string;
  /** UTF-16 offsets into the text given. */
  readonly span: Span;
}

export interface QuestionPart {
  /** The words of the question that need an answer of their own. */
  readonly text: string;
  readonly span: Span;
  readonly directives: readonly string[];
  readonly terms: readonly QuestionTerm[];
}

/** A term the answer has to take up. */
export interface QuestionTerm {
  readonly key: string;
  /** As written in the question, for messages: “Pakistan”, “relations”. */
  readonly text: string;
  readonly span: Span;
  /** A name (country, body, person, programme): never evidence in the answer. */
  readonly isEntity: boolean;
}

/** What a directive asks of an answer. */
export type Demand =
  | 'argument'
  | 'definition'
  | 'explanation'
  | 'causes'
  | 'bothSides'
  | 'judgement'
  | 'stand'
  | 'degree'
  | 'comparison'
  | 'wayForward'
  | 'criticalAnalysis'
  | 'examples'
  | 'reference'
  | 'chronology'
  | 'points'
  | 'overview';

/** What the question obliges the writer to do; all spans are offsets into `text`. */
export interface QuestionContract {
  readonly text: string;
  /** Canonical, lower case, British, in order of appearance, each once. */
  readonly directives: readonly string[];
  readonly parts: readonly QuestionPart[];
  /** Each key once, in order of appearance. */
  readonly terms: readonly QuestionTerm[];
  /**
   * Acronyms the question defines itself: “Women’s Action Forum (WAF)”. The term carries the acronym's key;
   * pass these to `withDefinedAcronyms` so that an answer which writes the name in full takes the term up.
   */
  readonly acronyms: readonly DefinedAcronym[];
  /** The controlling words that turn a topic into this question (“fluctuating”), as written. */
  readonly twist: readonly string[];
  readonly demands: readonly Demand[];
}
