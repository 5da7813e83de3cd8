import type { Mark, Prose } from '../markdown/prose.js';
import { trimSpan } from '../markdown/proseSlices.js';
import { contains, cover, overlaps, type Span } from '../span.js';
import { isCritic, proseMarks, type Thread } from './proseMarks.js';

/** What a selection in one paragraph becomes; spans are relative to its raw text. */
export type Anchor =
  | { readonly kind: 'words'; readonly span: Span }
  /** The words have a remark already: the comment joins it. */
  | { readonly kind: 'thread'; readonly thread: Thread }
  /** Behind a word. */
  | { readonly kind: 'place'; readonly at: number };

/**
 * Words that `{==…==}` can hold: whole marks, no part of one, and none that have a remark. A selection that goes over
 * words with a remark gets its longest part beside them.
 */
export function anchorOf(prose: Prose, selected: Span): Anchor {
  const trimmed = trimSpan(prose.raw, selected);
  const whole = trimmed.start < trimmed.end ? widened(prose, trimmed) : trimmed;
  const threads = proseMarks(prose).threads;
  const joined = threads.find(thread => isAbout(thread, whole));
  if (joined !== undefined) return { kind: 'thread', thread: joined };
  const free = freeParts(prose, whole).filter(part => canHold(prose, part));
  const longest = free.reduce<Span | undefined>(
    (a, b) => (a === undefined || length(a) < length(b) ? b : a),
    undefined,
  );
  return longest === undefined
    ? { kind: 'place', at: placeBehind(prose, whole) }
    : { kind: 'words', span: longest };
}

/** The offset behind the word or mark at the end of a selection, where a remark about no words stands. */
function placeBehind({ raw, marks }: Prose, { start, end }: Span): number {
  let at = start < end ? end : start;
  if (/\s/.test(raw.charAt(at)) || at === raw.length) at = raw.slice(0, at).trimEnd().length;
  for (let before = -1; before < at; ) {
    before = at;
    at += /^\S*/.exec(raw.slice(at))?.[0].length ?? 0;
    for (const mark of marks) {
      const reach = isAtomic(mark) ? mark.span : undefined;
      if (reach !== undefined && reach.start < at && at < reach.end) at = reach.end;
    }
  }
  return at;
}

/** Over the whole of every mark that the words only touch in part, or are all the words of. */
function widened({ marks }: Prose, words: Span): Span {
  let whole = words;
  for (let before: Span | undefined; before !== whole; ) {
    before = whole;
    for (const mark of marks) {
      const { span, content } = mark;
      if (!overlaps(span, whole) || contains(whole, span)) continue;
      const isInside = contains(content, whole) && length(whole) < length(content);
      if (!isInside || isAtomic(mark)) whole = cover(whole, span);
    }
  }
  return whole;
}

const atomicKinds = new Set<Mark['kind']>([
  'remark',
  'substitution',
  'code',
  'html',
  'image',
  'footnoteReference',
]);

/** Nothing can be marked inside. */
function isAtomic({ kind }: Mark): boolean {
  return atomicKinds.has(kind);
}

/** The selection lies in the words or the comments of a remark, or ends where a remark without words begins. */
function isAbout({ words, span }: Thread, selected: Span): boolean {
  const whole = words === undefined ? span : cover(words.span, span);
  if (contains(whole, selected)) return length(selected) !== 0 || selected.start !== whole.end;
  return words === undefined && selected.start < selected.end && selected.end === span.start;
}

/** The selection without the words that a remark, or the mark for one, holds. */
function freeParts(prose: Prose, selected: Span): readonly Span[] {
  const taken = [
    ...proseMarks(prose).threads.map(({ span }) => span),
    ...prose.marks.filter(mark => mark.kind === 'highlight' && isCritic(prose, mark)).map(({ span }) => span),
  ].sort((a, b) => a.start - b.start);
  const parts: Span[] = [];
  let { start } = selected;
  for (const span of taken) {
    if (!overlaps(span, selected)) continue;
    parts.push({ start, end: Math.max(start, span.start) });
    start = Math.max(start, span.end);
  }
  parts.push({ start, end: Math.max(start, selected.end) });
  return parts.map(part => trimSpan(prose.raw, part));
}

function canHold({ raw, marks }: Prose, part: Span): boolean {
  return (
    part.start < part.end &&
    !raw.slice(part.start, part.end).includes('==}') &&
    !raw.startsWith('{>>', part.end) &&
    marks.every(
      ({ span, content }) => !overlaps(span, part) || contains(part, span) || contains(content, part),
    )
  );
}

function length({ start, end }: Span): number {
  return end - start;
}
