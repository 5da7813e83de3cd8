import type { Essay, Section } from '../essay/essay.js';
import { withDescendants } from '../essay/queries.js';
import type { Span } from '../span.js';

/** The whole lines of a section with all below it, and the white space at the end apart; absolute. */
export interface SectionLines {
  /** Without the white space at the end; whatever stands there belongs to it: remarks, tables, code. */
  readonly content: Span;
  /** Where the next section's lines begin, or the end of the text. */
  readonly next: number;
}

/** `undefined` where a section shares its lines with the next, as nested points of a list may. */
export function sectionLines(essay: Essay, section: Section): SectionLines | undefined {
  const { sections, text } = essay;
  const start = lineStart(text, section.span.start);
  const after = sections[sections.indexOf(section) + withDescendants(section).length];
  const next = after === undefined ? text.length : lineStart(text, after.span.start);
  const end = start + text.slice(start, next).trimEnd().length;
  return start < end ? { content: { start, end }, next } : undefined;
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
