import type { Span } from './span.js';

/** Replaces the text at `span` (UTF-16 offsets of the text edited) with `newText`. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Applies edits that do not overlap; edits at the same place keep their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let last = 0;
  for (const { span, newText } of ordered) {
    result += text.slice(last, span.start) + newText;
    last = span.end;
  }
  return result + text.slice(last);
}
