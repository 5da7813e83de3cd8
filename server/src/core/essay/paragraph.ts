import type { Evidence } from '../evidence/evidence.js';
import type { Mark, Prose } from '../markdown/prose.js';
import type { Sentence } from '../prose/sentence.js';
import type { TermOccurrence } from '../question/questionContract.js';
import type { Span } from '../span.js';

/** Words that a finder noticed. */
export interface Phrase {
  readonly span: Span;
  readonly text: string;
}

/** Evidence in a paragraph, and whether bold, italics, `==` or a block of its own makes an examiner see it. */
export interface EvidenceInText extends Evidence {
  readonly isHighlighted: boolean;
}

/**
 * What one paragraph says by itself. Every span is relative to the paragraph's raw text, so a result
 * survives the paragraph moving, and a paragraph rule can use it with nothing else in sight.
 */
export interface ParagraphFacts {
  readonly raw: string;
  /** What the reader reads: no markup, remarks or struck-out words. */
  readonly text: string;
  readonly prose: Prose;
  readonly marks: readonly Mark[];
  readonly sentences: readonly Sentence[];
  readonly words: number;
  readonly evidence: readonly EvidenceInText[];
  readonly vagueAttributions: readonly Phrase[];
  readonly vagueTimes: readonly Phrase[];
  readonly placeholders: readonly Phrase[];
  readonly terms: readonly TermOccurrence[];
}

/** Where the words stand: running prose, a point of a list, a block quotation, a cell of a table, a footnote. */
export type Container = 'prose' | 'item' | 'quote' | 'cell' | 'footnote';

/** A paragraph of the candidate in its place. A remark line that cut it in two leaves it with two pieces. */
export interface Paragraph {
  readonly container: Container;
  /** Absolute, from the first piece to the last. */
  readonly span: Span;
  /** Absolute, ordered; their texts, joined by a line feed, are `facts.raw`. */
  readonly pieces: readonly Span[];
  readonly facts: ParagraphFacts;
}

/** The absolute span of a span relative to the paragraph's raw text. */
export function locate({ pieces }: Paragraph, { start, end }: Span): Span {
  const absoluteStart = absolute(pieces, start);
  if (end <= start) return { start: absoluteStart, end: absoluteStart };
  return { start: absoluteStart, end: absolute(pieces, end - 1) + 1 };
}

function absolute(pieces: readonly Span[], offset: number): number {
  let rest = offset;
  for (const piece of pieces) {
    const length = piece.end - piece.start;
    if (rest < length) return piece.start + rest;
    if (piece === pieces.at(-1)) return piece.end;
    rest -= length + 1;
    if (rest < 0) return piece.end;
  }
  return offset;
}
