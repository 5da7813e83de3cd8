import type { Span } from '../span.js';
import type { Evidence } from './evidence.js';
import type { NamesByKind } from './names.js';

/** One paragraph made ready for the finders. */
export interface FinderInput {
  /** Its text with the typography folded; the same offsets. */
  readonly folded: string;
  readonly names: NamesByKind;
}

export interface Found {
  readonly span: Span;
  readonly confidence: Evidence['confidence'];
}

/** Finders may report overlapping spans; `findEvidence` keeps the more specific ones. */
export type Finder = (input: FinderInput) => Found[];

export function high(start: number, end: number): Found {
  return { span: { start, end }, confidence: 'high' };
}

export function low(start: number, end: number): Found {
  return { span: { start, end }, confidence: 'low' };
}
