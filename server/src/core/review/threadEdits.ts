import type { Span } from '../span.js';
import type { TextEdit } from '../textEdit.js';
import { encode, type NewComment, writeComment } from './comment.js';
import type { Thread, ThreadComment } from './proseMarks.js';

/** Edits of one remark. Each function is given the text, or the remark as `reviewMarks` reads it from that text. */

export function replyTo({ span }: Thread, comment: NewComment): readonly TextEdit[] {
  return [{ span: { start: span.end, end: span.end }, newText: writeComment(comment) }];
}

/** Other words for one comment of the remark; its attributes stay. No edit where the words are the same. */
export function editComment({ comments }: Thread, index: number, text: string): readonly TextEdit[] {
  const comment = comments[index];
  if (comment === undefined || text.trim() === comment.text) return [];
  const span = absolute(comment, comment.textSpan);
  const isCrowded = 0 < comment.textSpan.start && span.start === comment.content.start + comment.doneAt;
  return [{ span, newText: isCrowded && span.start === span.end ? ` ${encode(text)}` : encode(text) }];
}

/** `[done]` stands behind author and date, with the other tags. */
export function resolveRemark({ comments: [first] }: Thread): readonly TextEdit[] {
  if (first === undefined) return [];
  return [{ span: absolute(first, { start: first.doneAt, end: first.doneAt }), newText: '[done] ' }];
}

/** Takes every `[done]` away; a reply that said nothing else goes with it. */
export function reopenRemark({ comments }: Thread): readonly TextEdit[] {
  return comments.flatMap((comment, index) =>
    0 < index && comment.isDone && comment.text === ''
      ? [cut(comment.span.start, comment.span.end)]
      : comment.doneSpans.map(span => cutSpan(absolute(comment, span))),
  );
}

/** The whole thread, the white space that it needed, and the delimiters of the words it was hung on. */
export function removeRemark(text: string, thread: Thread): readonly TextEdit[] {
  const { words, span, within } = thread;
  if (words !== undefined && words.content.start < words.content.end) {
    return [cut(words.span.start, words.content.start), cut(words.content.end, span.end)];
  }
  const start = words?.span.start ?? span.start;
  const { end } = span;
  const before = text.slice(0, start).length - text.slice(0, start).trimEnd().length;
  const after = text.slice(end).length - text.slice(end).trimStart().length;
  const opensLine = start === before || /[\r\n]/.test(text.slice(start - before, start));
  const isLast = within.end <= end + after;
  const closesLine = isLast || /[\r\n]/.test(text.slice(end, end + after));
  const isFirst = text.slice(within.start, start).trim() === '' && !isLast;
  if (isFirst) return [cut(start, end + ofLine(text.slice(end, end + after)))];
  if (start === before || (opensLine && !closesLine)) return [cut(start, end + after)];
  if (opensLine) return [cut(start - lineBreaksAtEnd(text.slice(0, start)), end)];
  const follows = text.charAt(end + after);
  return isLast || 0 < after || /\p{P}/u.test(follows) ? [cut(start - before, end)] : [cut(start, end)];
}

/** How much of this white space is the rest of a line: what follows on the next is not the remark's. */
function ofLine(space: string): number {
  return /^[^\n]*\n?/.exec(space)?.[0].length ?? 0;
}

/** Those that set a line, or a paragraph, off from what stands above it. */
function lineBreaksAtEnd(above: string): number {
  return /(?:\r?\n){1,2}[ \t]*$/.exec(above.slice(-200))?.[0].length ?? 0;
}

/** One comment; the whole thread where it is the only one. */
export function removeComment(text: string, thread: Thread, index: number): readonly TextEdit[] {
  const comment = thread.comments[index];
  if (comment === undefined) return [];
  return thread.comments.length === 1 ? removeRemark(text, thread) : [cutSpan(comment.span)];
}

/** The words of the remark as words of the script, in brackets where they stand among others. */
export function turnIntoText(thread: Thread): readonly TextEdit[] {
  const { words, span, within, comments } = thread;
  const said = comments.map(({ text }) => text.replace(/\s+/g, ' ')).filter(text => text !== '');
  const isAlone = words === undefined && span.start === within.start && span.end === within.end;
  const plain = isAlone ? said.join(' ') : `(${said.join('; ')})`;
  if (words === undefined) return [{ span, newText: plain }];
  return [
    cut(words.span.start, words.content.start),
    { span: { start: words.content.end, end: span.end }, newText: ` ${plain}` },
  ];
}

function absolute({ content }: ThreadComment, { start, end }: Span): Span {
  return { start: content.start + start, end: content.start + end };
}

function cut(start: number, end: number): TextEdit {
  return cutSpan({ start, end });
}

function cutSpan(span: Span): TextEdit {
  return { span, newText: '' };
}
