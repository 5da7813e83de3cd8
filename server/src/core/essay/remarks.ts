import type { Prose } from '../markdown/prose.js';
import { joinProse, lineSpans, sliceProse, trimSpan } from '../markdown/proseSlices.js';
import { keptByObject } from '../memo.js';
import type { ReadComment } from '../review/comment.js';
import { proseMarks } from '../review/proseMarks.js';
import { type Span, shift } from '../span.js';
import type { Remark, RemarkComment } from './essay.js';
import type { RawItem, TextItem } from './flow.js';
import { isRemarkLine } from './remarkLine.js';

/** A remark before it is known which paragraph it cut. */
export type LiftedRemark = Omit<Remark, 'cuts'>;

export interface LiftedRemarks {
  /** The flow without remark lines; a paragraph that they cut in two is one again. */
  readonly items: readonly RawItem[];
  readonly remarks: readonly LiftedRemark[];
}

/** Lifts the tutor's remarks out of the flow: bare lines, CriticMarkup alone in a paragraph, and inline CriticMarkup. */
export function liftRemarks(items: readonly RawItem[]): LiftedRemarks {
  const remarks: LiftedRemark[] = [];
  const kept: RawItem[] = [];
  let isAfterRemark = false;
  for (const item of items) {
    if (item.kind === 'rawHeading') addMarkedRemarks(remarks, item.prose, item.content.start);
    if (item.kind !== 'text') {
      kept.push(item);
      isAfterRemark = false;
      continue;
    }
    addMarkedRemarks(remarks, item.prose, item.span.start);
    for (const part of partsOf(item)) {
      if (part.isRemark) {
        if (part.item.prose.text.trim() !== '') remarks.push(bareRemark(part.item));
        isAfterRemark = true;
        continue;
      }
      const last = kept.at(-1);
      if (isAfterRemark && last?.kind === 'text' && isCut(last, part.item)) {
        kept[kept.length - 1] = joined(last, part.item);
      } else kept.push(part.item);
      isAfterRemark = false;
    }
  }
  remarks.sort((a, b) => a.span.start - b.span.start);
  return { items: kept, remarks };
}

interface Part {
  readonly item: TextItem;
  readonly isRemark: boolean;
}

/** Splits a paragraph at the lines that are remarks. */
function partsOf(item: TextItem): readonly Part[] {
  const { prose, container } = item;
  const isOnlyMarked = prose.text.trim() === '' && prose.marks.some(({ kind }) => kind === 'remark');
  if (isOnlyMarked) return [{ item, isRemark: true }];
  if (container !== 'prose' && container !== 'item') return [{ item, isRemark: false }];
  const { lines, remarkLines } = remarkLinesOf(prose);
  if (remarkLines.size === 0 || (lines.length === 1 && container === 'item')) {
    return [{ item, isRemark: false }];
  }
  const parts: Part[] = [];
  let bodyStart: number | undefined;
  for (const line of lines) {
    if (!remarkLines.has(line)) {
      bodyStart ??= line.start;
      continue;
    }
    if (bodyStart !== undefined) parts.push(part(item, { start: bodyStart, end: line.start }, false));
    bodyStart = undefined;
    parts.push(part(item, line, true));
  }
  if (bodyStart !== undefined) parts.push(part(item, { start: bodyStart, end: prose.raw.length }, false));
  return parts;
}

/** Kept with the prose, which the parser keeps from keystroke to keystroke. */
const remarkLinesOf = keptByObject((prose: Prose) => {
  const lines = lineSpans(prose.raw);
  const isRemark = (line: Span, index: number): boolean =>
    isRemarkLine(sliceProse(prose, line).text.trim()) && standsAlone(prose.raw, lines, index);
  return { lines, remarkLines: new Set(lines.filter(isRemark)) };
});

function part(item: TextItem, span: Span, isRemark: boolean): Part {
  const inner = trimSpan(item.prose.raw, span);
  const place = shift(inner, item.span.start);
  return { item: { ...item, span: place, pieces: [place], prose: sliceProse(item.prose, inner) }, isRemark };
}

/** A line among others is a remark only where the line before ends a sentence: else it is prose wrapped there. */
function standsAlone(raw: string, lines: readonly Span[], index: number): boolean {
  const before = lines[index - 1];
  if (before === undefined) return true;
  return /[.!?:;۔]["”’)\]*_]*$/u.test(raw.slice(before.start, before.end));
}

/** The first part stops in mid-sentence and the second goes on with a small letter. */
function isCut(first: TextItem, second: TextItem): boolean {
  return (
    first.container === 'prose' &&
    second.container === 'prose' &&
    /[\p{L}\p{N},)’'"”–—-]\s*$/u.test(first.prose.text) &&
    /^\s*[\p{Ll},;)]/u.test(second.prose.text)
  );
}

function joined(first: TextItem, second: TextItem): TextItem {
  return {
    ...first,
    span: { start: first.span.start, end: second.span.end },
    pieces: [...first.pieces, ...second.pieces],
    prose: joinProse([first.prose, second.prose]),
  };
}

function bareRemark({ span, prose }: TextItem): LiftedRemark {
  return { span, text: prose.text.trim(), isMarked: false, state: 'open', replies: [] };
}

/** CriticMarkup comments; one that follows another directly is its reply, and `[done]` in either closes the remark. */
function addMarkedRemarks(lifted: LiftedRemark[], prose: Prose, at: number): void {
  // One by one: a call with hundreds of thousands of arguments fails.
  for (const remark of markedRemarks(prose)) lifted.push({ ...remark, span: shift(remark.span, at) });
}

/** Places are relative to the prose, with which they are kept. */
const markedRemarks = keptByObject((prose: Prose): readonly LiftedRemark[] =>
  proseMarks(prose).threads.map(({ span, comments, state }) => {
    const [first = { text: '' }, ...replies] = comments.map(remarkComment).filter(isNoBareDone);
    return { ...first, span, isMarked: true, state, replies };
  }),
);

function remarkComment({ text, author, date, criterion }: ReadComment): RemarkComment {
  return {
    text,
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
    ...(criterion !== undefined && { criterion }),
  };
}

/** A comment that only closes the remark says nothing. */
function isNoBareDone({ text }: RemarkComment, index: number): boolean {
  return index === 0 || text !== '';
}
