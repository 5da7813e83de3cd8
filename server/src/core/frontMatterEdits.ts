import type { Block, FrontMatterBlock } from './markdown/block.js';
import type { TextEdit } from './textEdit.js';
import { type YamlValues, yamlEdits } from './yamlEdits.js';

/**
 * Edits of a text that set these values below the key `essay` of its front matter, which is made where there is
 * none. Other keys and comments stay as they are. `undefined` where the front matter cannot be read.
 */
export function frontMatterEdits(
  text: string,
  blocks: readonly Block[],
  values: YamlValues,
): readonly TextEdit[] | undefined {
  const block = blocks.find(({ kind }) => kind === 'frontMatter') as FrontMatterBlock | undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (block === undefined) return [newFrontMatter(text, values, eol)];
  const { start, end } = block.content;
  const edits = yamlEdits(text.slice(start, end), { essay: values }, eol);
  // Nothing between the fences: the closing one begins where the content would.
  const last = start === end ? eol : '';
  return edits?.map(({ span, newText }) => ({
    span: { start: start + span.start, end: start + span.end },
    newText: newText + last,
  }));
}

function newFrontMatter(text: string, values: YamlValues, eol: string): TextEdit {
  const yaml = yamlEdits('', { essay: values }, eol)?.[0]?.newText ?? '';
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  const newText = `---${eol}${yaml}${eol}---${eol}${text.length === at ? '' : eol}`;
  return { span: { start: at, end: at }, newText };
}
