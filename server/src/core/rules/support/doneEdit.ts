import type { Essay, Remark } from '../../essay/essay.js';
import type { TextEdit } from '../../textEdit.js';
import { remarkMarker } from './remarkMarker.js';

/** The edits that close a remark; a bare one becomes a comment first. None where its words cannot stand in one. */
export function resolveEdits(essay: Essay, remark: Remark): readonly TextEdit[] {
  if (remark.isMarked) return remark.state === 'done' ? [] : [doneEdit(essay, remark)];
  const [open, close] = remarkMarker(essay.text)(remark) ?? [];
  return open === undefined || close === undefined
    ? []
    : [{ ...open, newText: `${open.newText}[done] ` }, close];
}

/** `[done]` stands behind author and date, with the other tags. */
export function doneEdit({ text }: Essay, { span }: Remark): TextEdit {
  const start = span.start + (opener.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
  return { span: { start, end: start }, newText: '[done] ' };
}

/** Takes every `[done]` out of the remark's thread. */
export function reopenEdits({ text }: Essay, { span }: Remark): readonly TextEdit[] {
  const tags = text.slice(span.start, span.end).matchAll(doneTag);
  return [...tags].map(({ index, 0: tag, 1: attributes = '' }) => {
    const start = span.start + index + attributes.length;
    return { span: { start, end: span.start + index + tag.length }, newText: '' };
  });
}

const opener = /^\{>>\s*(?:@[\p{L}\p{N}_.-]+\s*)?(?:\d{4}-\d{2}-\d{2}(?:T[\d:.Z+-]+)?\s*)?/u;

/** The tag where the reader of remarks sees one: among the attributes that open a comment. */
const doneTag =
  /(\{>>\s*(?:@[\p{L}\p{N}_.-]{1,60}\s*)?(?:\d{4}-\d{2}-\d{2}(?:T[\d:.Z+-]{4,30})?\s*)?(?:\[(?!done\])[a-zA-Z-]{1,30}\]\s*){0,3})\[done\]\s?/gu;
