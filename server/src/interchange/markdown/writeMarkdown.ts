import type { ListBlock, Script, ScriptBlock, TableBlock, Thread } from '../script.js';
import { writeContent } from './writeContent.js';

/** The script in Markdown, with its remarks and suggested changes as CriticMarkup. */
export function writeMarkdown({ frontMatter, blocks, threads }: Script): string {
  const head = frontMatter === undefined ? '' : `---\n${frontMatter === '' ? '' : `${frontMatter}\n`}---\n\n`;
  const body = writeBlocks(blocks, threads);
  return body === '' ? head : `${head}${body}\n`;
}

function writeBlocks(blocks: readonly ScriptBlock[], threads: readonly Thread[]): string {
  let text = '';
  let isOther = false;
  let before: ScriptBlock | undefined;
  for (const block of blocks) {
    const follows = block.kind === 'list' && before?.kind === 'list' && before.isOrdered === block.isOrdered;
    isOther = follows && !isOther;
    const written = writeBlock(block, threads, isOther);
    if (written === '') continue;
    text += before === undefined ? written : `\n\n${written}`;
    before = block;
  }
  return text;
}

/** `isOther`: the list follows one that it must not run into, so its markers differ. */
function writeBlock(block: ScriptBlock, threads: readonly Thread[], isOther: boolean): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${writeContent(block.content, block, threads)}`.trimEnd();
    case 'paragraph':
      return writeContent(block.content, block, threads);
    case 'list':
      return writeList(block, threads, isOther);
    case 'quote':
      return quoted(writeBlocks(block.blocks, threads));
    case 'table':
      return writeTable(block, threads);
    case 'code':
      return writeCode(block.language, block.text);
    case 'html':
      return block.text;
    case 'rule':
      // Dashes could be taken for front matter, or for the underline of a heading.
      return '***';
    default:
      return block satisfies never;
  }
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map(line => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function writeList(list: ListBlock, threads: readonly Thread[], isOther: boolean): string {
  const isTight = list.items.every(isTightItem);
  const items = list.items.map((blocks, index) => {
    const marker = list.isOrdered ? `${list.start + index}${isOther ? ')' : '.'} ` : isOther ? '* ' : '- ';
    const body = isTight
      ? blocks.map(block => writeBlock(block, threads, false)).join('\n')
      : writeBlocks(blocks, threads);
    return (marker + body.replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`)).trimEnd();
  });
  return items.join(isTight ? '\n' : '\n\n');
}

/** A paragraph, and below it at most a list that may begin on the next line. */
function isTightItem([first, second, ...others]: readonly ScriptBlock[]): boolean {
  if (first !== undefined && first.kind !== 'paragraph') return false;
  if (0 < others.length) return false;
  if (second === undefined) return true;
  return (
    second.kind === 'list' && (!second.isOrdered || second.start === 1) && second.items.every(isTightItem)
  );
}

function writeTable({ rows }: TableBlock, threads: readonly Thread[]): string {
  const lines = rows.map(cells => {
    const texts = cells.map(cell => (cell.length === 0 ? '' : writeContent(cell, { kind: 'cell' }, threads)));
    return `| ${texts.join(' | ')} |`;
  });
  const dashes = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`;
  return [...lines.slice(0, 1), dashes, ...lines.slice(1)].join('\n');
}

function writeCode(language: string, text: string): string {
  const runs = text.match(/`{3,}/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map(run => run.length + 1)));
  return `${fence}${language}\n${text === '' ? '' : `${text}\n`}${fence}`;
}
