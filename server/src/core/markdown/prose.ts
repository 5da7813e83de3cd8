import type { Span } from '../span.js';

export const markKinds = [
  'strong',
  'emphasis',
  'highlight',
  'deletion',
  'insertion',
  'substitution',
  'remark',
  'link',
  'image',
  'code',
  'html',
  'footnoteReference',
] as const;

/** `deletion` is `~~struck~~` or `{--cut--}`; `highlight` is `==words==` or the words of `{==words==}{>>remark<<}`. */
export type MarkKind = (typeof markKinds)[number];

/** An inline construct. Spans are offsets into the raw text of its paragraph or heading. */
export interface Mark {
  readonly kind: MarkKind;
  /** With its delimiters. */
  readonly span: Span;
  /** Without them. */
  readonly content: Span;
}

/** A run of raw text that a reader sees, and where it stands in `Prose.text`. */
export interface Segment {
  readonly plain: number;
  readonly raw: number;
  readonly length: number;
}

/**
 * The inline content of a paragraph, heading, list item or table cell.
 * `text` is what the reader reads: no delimiters, struck-out words, remarks, code, link addresses.
 */
export interface Prose {
  readonly raw: string;
  readonly text: string;
  /** Ordered, disjoint; together they are `text`. */
  readonly segments: readonly Segment[];
  /** Ordered by their starts. */
  readonly marks: readonly Mark[];
}

/** The raw span of a span of `prose.text`; an empty span maps to the place before the next visible character. */
export function toRaw({ segments, raw }: Prose, { start, end }: Span): Span {
  if (segments.length === 0) return { start: raw.length, end: raw.length };
  const rawStart = rawOffset(segments, start);
  if (end <= start) return { start: rawStart, end: rawStart };
  return { start: rawStart, end: rawOffset(segments, end - 1) + 1 };
}

function rawOffset(segments: readonly Segment[], plain: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle] as Segment).plain <= plain) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low] as Segment;
  return segment.raw + Math.min(plain - segment.plain, segment.length);
}
