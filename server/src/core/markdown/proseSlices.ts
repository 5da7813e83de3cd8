import { type Span, shift } from '../span.js';
import type { Mark, Prose, Segment } from './prose.js';

/** The part of `prose` at a span of its raw text; marks that only partly lie in it are dropped. */
export function sliceProse(prose: Prose, span: Span): Prose {
  if (span.start === 0 && span.end === prose.raw.length) return prose;
  const segments: Segment[] = [];
  let text = '';
  const first = firstIndex(prose.segments, ({ raw, length }) => span.start < raw + length);
  for (let index = first; index < prose.segments.length; index += 1) {
    const { plain, raw, length } = prose.segments[index] as Segment;
    if (span.end <= raw) break;
    const start = Math.max(raw, span.start);
    const end = Math.min(raw + length, span.end);
    segments.push({ plain: text.length, raw: start - span.start, length: end - start });
    text += prose.text.slice(plain + start - raw, plain + end - raw);
  }
  return { raw: prose.raw.slice(span.start, span.end), text, segments, marks: marksIn(prose.marks, span) };
}

function marksIn(marks: readonly Mark[], within: Span): readonly Mark[] {
  const first = firstIndex(marks, ({ span }) => within.start <= span.start);
  const end = firstIndex(marks, ({ span }) => within.end <= span.start);
  return marks
    .slice(first, end)
    .filter(({ span }) => span.end <= within.end)
    .map(mark => ({
      ...mark,
      span: shift(mark.span, -within.start),
      content: shift(mark.content, -within.start),
    }));
}

/** The first item behind all that `isReached` is false for, by halves: a long paragraph is cut into many slices. */
function firstIndex<Item>(items: readonly Item[], isReached: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Reads pieces that a remark cut apart as one text, with a line feed between them. */
export function joinProse(pieces: readonly Prose[]): Prose {
  const [first, ...others] = pieces;
  if (first === undefined) return { raw: '', text: '', segments: [], marks: [] };
  return others.reduce((before, after) => {
    const raw = before.raw.length;
    const plain = before.text.length;
    const by = raw + 1;
    return {
      raw: `${before.raw}\n${after.raw}`,
      text: `${before.text}\n${after.text}`,
      segments: [
        ...before.segments,
        { plain, raw, length: 1 },
        ...after.segments.map(segment => ({
          ...segment,
          plain: segment.plain + plain + 1,
          raw: segment.raw + by,
        })),
      ],
      marks: [
        ...before.marks,
        ...after.marks.map(mark => ({
          ...mark,
          span: shift(mark.span, by),
          content: shift(mark.content, by),
        })),
      ],
    };
  }, first);
}

/** The trimmed lines of a raw text, as spans; blank lines are left out. */
export function lineSpans(raw: string): readonly Span[] {
  const lines: Span[] = [];
  for (const match of raw.matchAll(/[^\r\n]+/g)) {
    const leading = match[0].length - match[0].trimStart().length;
    const length = match[0].trim().length;
    if (0 < length) lines.push({ start: match.index + leading, end: match.index + leading + length });
  }
  return lines;
}

/** The span without the white space at its ends. */
export function trimSpan(raw: string, { start, end }: Span): Span {
  const slice = raw.slice(start, end);
  const leading = slice.length - slice.trimStart().length;
  return { start: start + leading, end: start + Math.max(leading, slice.trimEnd().length) };
}
