import type { Remark } from '../../essay/essay.js';
import type { Span } from '../../span.js';
import type { TextEdit } from '../../textEdit.js';

/**
 * Gives for each bare remark, asked in the order of the text, the edits that make it a CriticMarkup comment and join
 * the sentence it cuts: the opener, then the closer. `undefined` where the words cannot stand in one.
 */
export function remarkMarker(text: string): (remark: Remark) => readonly [TextEdit, TextEdit] | undefined {
  const isInComment = commentReader(text);
  return remark => {
    const { span } = remark;
    if (isInComment(span.start) || /<<\}|`/.test(text.slice(span.start, span.end))) return undefined;
    const { before, after } = gaps(text, remark);
    return [
      { span: before, newText: before.start < before.end ? ' {>>' : '{>>' },
      { span: after, newText: after.start < after.end ? '<<} ' : '<<}' },
    ];
  };
}

/**
 * Whether an opener left open stands before an offset, so that it would take a mark there along (as a closer or a
 * backtick in the words would end it). Offsets are asked in rising order: the text is read once.
 */
function commentReader(text: string): (offset: number) => boolean {
  const delimiters = [...text.matchAll(/\{>>|<<\}/g)];
  let next = 0;
  return offset => {
    while ((delimiters[next]?.index ?? Number.POSITIVE_INFINITY) + 3 <= offset) next += 1;
    return delimiters[next - 1]?.[0] === '{>>';
  };
}

/** The white space between the remark and the two halves of the sentence it cuts; empty where no half is next to it. */
function gaps(text: string, { span, cuts }: Remark): { readonly before: Span; readonly after: Span } {
  const before = cuts?.pieces.find(({ end }) => end <= span.start && isBlank(text.slice(end, span.start)));
  const after = cuts?.pieces.find(({ start }) => span.end <= start && isBlank(text.slice(span.end, start)));
  return {
    before: { start: before?.end ?? span.start, end: span.start },
    after: { start: span.end, end: after?.start ?? span.end },
  };
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
