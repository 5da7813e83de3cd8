import type { SyntaxNode } from '@lezer/common';
import { deepestNesting, frontMatterOf, isRunningText, readable } from '../../core/markdown/parseMarkdown.js';
import { markdownParser } from '../../core/markdown/syntax.js';
import { plainText, tidyContent } from '../content.js';
import type { Content, ListBlock, Script, ScriptBlock } from '../script.js';
import { readInline } from './readInline.js';
import type { OpenThread, Source } from './source.js';

/** Any string gives a script. */
export function readMarkdown(markdown: string): Script {
  const text = markdown.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
  const frontMatter = frontMatterOf(text);
  const body = readable(text.slice(frontMatter?.span.end ?? 0));
  const { topNode } = markdownParser.parse(body);
  const threads: OpenThread[] = [];
  const reader = new BlockReader({ text: body, threads, addresses: addressesIn(body, topNode) });
  const blocks = reader.blocks(topNode, 0);
  if (frontMatter === undefined) return { blocks, threads };
  return { frontMatter: text.slice(frontMatter.content.start, frontMatter.content.end), blocks, threads };
}

function addressesIn(text: string, top: SyntaxNode): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const reference of top.getChildren('LinkReference')) {
    const label = reference.getChild('LinkLabel');
    const url = reference.getChild('URL');
    if (label === null || url === null) continue;
    const name = text.slice(label.from + 1, label.to - 1).toLowerCase();
    addresses.set(name, text.slice(url.from, url.to).replace(/^<(.*)>$/, '$1'));
  }
  return addresses;
}

class BlockReader {
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  blocks(parent: SyntaxNode, nesting: number): readonly ScriptBlock[] {
    const blocks: ScriptBlock[] = [];
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      const block = this.#block(node, nesting);
      if (block !== undefined) blocks.push(block);
    }
    return blocks;
  }

  #block(node: SyntaxNode, nesting: number): ScriptBlock | undefined {
    if (deepestNesting < nesting) return this.#literal(node);
    switch (node.name) {
      case 'Paragraph':
      case 'FootnoteDefinition':
        return this.#paragraph(node);
      case 'Task':
        return this.#task(node);
      case 'BulletList':
      case 'OrderedList':
        return this.#list(node, nesting);
      case 'Blockquote':
        return { kind: 'quote', blocks: this.blocks(node, nesting + 1) };
      case 'Table':
        return { kind: 'table', rows: this.#rows(node) };
      case 'FencedCode':
      case 'CodeBlock':
        return this.#code(node);
      case 'HTMLBlock':
      case 'CommentBlock':
      case 'ProcessingInstructionBlock':
        return { kind: 'html', text: this.#slice(node) };
      case 'HorizontalRule':
        return { kind: 'rule' };
      default:
        return /^(?:ATX|Setext)Heading/.test(node.name) ? this.#heading(node) : undefined;
    }
  }

  #paragraph(node: SyntaxNode): ScriptBlock | undefined {
    return paragraphOf(readInline(this.#source, node, { start: node.from, end: node.to }));
  }

  #task(node: SyntaxNode): ScriptBlock | undefined {
    const marker = node.getChild('TaskMarker');
    const start = marker?.to ?? node.from;
    const words = readInline(this.#source, node, { start, end: node.to });
    const box = marker === null ? '' : `${this.#slice(marker)} `;
    return paragraphOf(tidyContent([{ kind: 'text', text: box, style: {} }, ...words]));
  }

  #heading(node: SyntaxNode): ScriptBlock | undefined {
    const isSetext = node.name.startsWith('Setext');
    const [first, last] = node.getChildren('HeaderMark');
    const start = isSetext || first === undefined ? node.from : first.to;
    const end = isSetext ? (first?.from ?? node.to) : (last?.from ?? node.to);
    const content = readInline(this.#source, node, { start, end });
    if (isSetext && isRunningText(plainText(content))) return paragraphOf(content);
    const words = content.map(inline =>
      inline.kind === 'break' ? ({ kind: 'text', text: ' ', style: {} } as const) : inline,
    );
    return { kind: 'heading', depth: Number(node.name.at(-1)), content: tidyContent(words) };
  }

  #list(node: SyntaxNode, nesting: number): ListBlock {
    const items = node.getChildren('ListItem');
    const mark = items[0]?.getChild('ListMark');
    return {
      kind: 'list',
      isOrdered: node.name === 'OrderedList',
      start:
        mark == null ? 1 : Number.parseInt(this.#slice(mark), 10) || (this.#slice(mark)[0] === '0' ? 0 : 1),
      items: items.map(item => this.blocks(item, nesting + 1)),
    };
  }

  #rows(table: SyntaxNode): readonly (readonly Content[])[] {
    const rows: Content[][] = [];
    for (let row = table.firstChild; row !== null; row = row.nextSibling) {
      if (row.name === 'TableHeader' || row.name === 'TableRow') rows.push(this.#cells(row));
    }
    const width = Math.max(...rows.map(row => row.length));
    return rows.map(row => [...row, ...new Array<Content>(width - row.length).fill([])]);
  }

  /** An empty cell has no node, so the bars are counted. */
  #cells(row: SyntaxNode): Content[] {
    const cells: Content[] = [];
    let content: Content | undefined;
    let isOpen = false;
    for (let node = row.firstChild; node !== null; node = node.nextSibling) {
      if (node.name === 'TableCell') {
        content = readInline(this.#source, node, { start: node.from, end: node.to }, true);
        isOpen = true;
      } else if (node.name === 'TableDelimiter') {
        if (isOpen || row.from < node.from) cells.push(content ?? []);
        content = undefined;
        isOpen = false;
      }
    }
    if (content !== undefined) cells.push(content);
    return cells;
  }

  #code(node: SyntaxNode): ScriptBlock {
    const info = node.getChild('CodeInfo');
    const lines = node.getChildren('CodeText').map(text => this.#slice(text));
    return { kind: 'code', language: info === null ? '' : this.#slice(info), text: lines.join('') };
  }

  #literal(node: SyntaxNode): ScriptBlock {
    return { kind: 'code', language: '', text: this.#slice(node) };
  }

  #slice({ from, to }: SyntaxNode): string {
    return this.#source.text.slice(from, to);
  }
}

function paragraphOf(content: Content): ScriptBlock | undefined {
  return content.length === 0 ? undefined : { kind: 'paragraph', content };
}
