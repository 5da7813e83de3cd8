import { contains, type Span } from '../span.js';
import type { TextEdit } from '../textEdit.js';
import type { Change } from './proseMarks.js';
import { type ReviewMarks, reviewMarks, type Script } from './reviewMarks.js';

export type Verdict = 'accept' | 'reject';

/** The change becomes the text, or leaves it as it was. Remarks in words that go stay, without the words. */
export function settleChange(script: Script, change: Change, verdict: Verdict): readonly TextEdit[] {
  return apart(script.text, settled(reviewMarks(script), change, verdict));
}

/** The same for all changes, or for those in a part of the text. */
export function settleAllChanges(script: Script, verdict: Verdict, within?: Span): readonly TextEdit[] {
  const marks = reviewMarks(script);
  const edits: TextEdit[] = [];
  let gone = 0;
  for (const change of marks.changes) {
    // What stands in words that go needs no verdict of its own.
    if (change.span.end <= gone || (within !== undefined && !contains(within, change.span))) continue;
    edits.push(...settled(marks, change, verdict));
    const kept = verdict === 'accept' ? change.after : change.before;
    if (kept.start === kept.end) gone = change.span.end;
  }
  return apart(script.text, edits);
}

function settled({ threads }: ReviewMarks, { span, before, after }: Change, verdict: Verdict): TextEdit[] {
  const kept = verdict === 'accept' ? after : before;
  if (kept.start < kept.end) return [cut(span.start, kept.start), cut(kept.end, span.end)];
  const edits: TextEdit[] = [];
  let at = span.start;
  for (const { span: thread } of threads) {
    if (!contains(span, thread)) continue;
    edits.push(cut(at, thread.start));
    at = thread.end;
  }
  edits.push(cut(at, span.end));
  return edits;
}

/** Where words that go stood between two remarks, or between words and a remark, a space keeps these apart. */
function apart(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const joined: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const last = joined.at(-1);
    if (last !== undefined && last.span.end === edit.span.start) {
      joined[joined.length - 1] = { span: { start: last.span.start, end: edit.span.end }, newText: '' };
    } else if (edit.span.start < edit.span.end) joined.push(edit);
  }
  return joined.map(({ span }) => {
    const isJoint =
      /(?:<<|==)\}$/.test(text.slice(0, span.start).slice(-3)) && text.startsWith('{>>', span.end);
    return { span, newText: isJoint ? ' ' : '' };
  });
}

function cut(start: number, end: number): TextEdit {
  return { span: { start, end }, newText: '' };
}
