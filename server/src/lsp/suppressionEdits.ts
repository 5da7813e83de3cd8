import type { Analysis, Span, TextEdit } from '../core/index.js';

/**
 * Puts the comment that switches a rule off where it changes nothing else: on a line of its own where a block
 * begins, else at the end of the line above, since a line of its own would cut a paragraph or a list in two.
 */
export function disableOnLine({ text }: Analysis, { start }: Span, rule: string): TextEdit {
  const comment = `<!-- exam-essay-disable-next-line ${rule} -->`;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const above = text.slice(0, lineStart).trimEnd();
  const lineAbove = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
  const standsApart = lineAbove.trim() === '' || /^(?:#|---|\.\.\.|<!--)/.test(lineAbove);
  return standsApart
    ? { span: { start: lineStart, end: lineStart }, newText: `${comment}${lineBreak(text)}` }
    : { span: { start: above.length, end: above.length }, newText: ` ${comment}` };
}

/** After the front matter, where it holds for all that follows. */
export function disableInFile({ text, essay }: Analysis, rule: string): TextEdit {
  const frontMatter = essay.blocks.find(block => block.kind === 'frontMatter');
  const at = frontMatter?.span.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const newLine = lineBreak(text);
  const isCut = 0 < at && !/[\n\uFEFF]/.test(text[at - 1] ?? '');
  const comment = `<!-- exam-essay-disable ${rule} -->${newLine}${newLine}`;
  return { span: { start: at, end: at }, newText: `${isCut ? newLine : ''}${comment}` };
}

function lineBreak(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
