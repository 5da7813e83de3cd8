import { type SyntaxNode, type Tree, TreeFragment } from '@lezer/common';
import { TextMemo } from '../memo.js';
import type { Span } from '../span.js';
import type { Block, Heading, ListItem, TableCell } from './block.js';
import { buildProse } from './buildProse.js';
import type { Prose } from './prose.js';
import { markdownParser } from './syntax.js';

/** Containers nested deeper than this are read as one opaque block, so that no input exhausts the stack. */
export const deepestNesting = 60;

/** A setext heading longer than this is a paragraph over a line of dashes. In words. */
const longestSetextHeading = 16;

const frontMatterPattern = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Parses Markdown again and again as it is edited; equal paragraphs are read once. */
export class MarkdownParser {
  #body = '';
  #tree: Tree | undefined;
  readonly #prose = new TextMemo<Prose>();

  /** Any string gives blocks; they are ordered and disjoint, with absolute spans. */
  parse(text: string): readonly Block[] {
    this.#prose.startGeneration();
    const frontMatter = frontMatterOf(text);
    const base = frontMatter?.span.end ?? 0;
    const body = text.slice(base);
    const tree = this.#parseBody(readable(body));
    const builder = new BlockBuilder(text, body, base, this.#prose);
    const blocks = builder.children(tree.topNode, 0);
    return frontMatter === undefined ? blocks : [frontMatter, ...blocks];
  }

  #parseBody(body: string): Tree {
    if (this.#tree !== undefined && body === this.#body) return this.#tree;
    const fragments = this.#tree === undefined ? [] : reusable(this.#tree, this.#body, body);
    const tree = markdownParser.parse(body, fragments);
    this.#tree = tree;
    this.#body = body;
    return tree;
  }
}

/** A row of dashes under the head of a table, with white space after its last bar. */
const looseDashes = /^([ \t>]*[-|:][-|: \t]*)\|([ \t]+)$/gm;

/**
 * The text as the parser can read it, every character in its place. It knows only line feeds, so a return becomes
 * a space; and it knows no table whose row of dashes ends in a space, so that space goes before the bar.
 */
export function readable(body: string): string {
  return body.replaceAll('\r\n', ' \n').replace(looseDashes, '$1$2|');
}

export function frontMatterOf(text: string): Extract<Block, { kind: 'frontMatter' }> | undefined {
  const match = frontMatterPattern.exec(text);
  if (match === null) return undefined;
  const start = text.indexOf('\n') + 1;
  const content = { start, end: start + (match[1]?.length ?? 0) };
  return { kind: 'frontMatter', span: { start: 0, end: match[0].length }, content };
}

/** The parts of the old tree outside the one changed range between two texts. */
function reusable(tree: Tree, before: string, after: string): readonly TreeFragment[] {
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix += 1;
  let suffix = 0;
  while (
    suffix < shorter - prefix &&
    before.charCodeAt(before.length - 1 - suffix) === after.charCodeAt(after.length - 1 - suffix)
  ) {
    suffix += 1;
  }
  const start = startOfLineAbove(before, prefix);
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), [
    { fromA: start, toA: before.length - suffix, fromB: start, toB: after.length - suffix },
  ]);
}

/** A row of dashes makes a table of the line above it, and so ends the block before: both are read anew. */
function startOfLineAbove(text: string, offset: number): number {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return lineStart < 2 ? 0 : text.lastIndexOf('\n', lineStart - 2) + 1;
}

class BlockBuilder {
  readonly #text: string;
  readonly #body: string;
  readonly #base: number;
  readonly #memo: TextMemo<Prose>;

  constructor(text: string, body: string, base: number, memo: TextMemo<Prose>) {
    this.#text = text;
    this.#body = body;
    this.#base = base;
    this.#memo = memo;
  }

  children(parent: SyntaxNode, nesting: number): readonly Block[] {
    const blocks: Block[] = [];
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      const block = this.#block(node, nesting);
      if (block !== undefined) blocks.push(block);
    }
    return blocks;
  }

  #block(node: SyntaxNode, nesting: number): Block | undefined {
    const span = this.#span(node);
    if (deepestNesting < nesting) return { kind: 'html', span };
    switch (node.name) {
      case 'Paragraph':
      case 'Task':
        return { kind: 'paragraph', span, prose: this.#prose(node, span) };
      case 'BulletList':
      case 'OrderedList':
        return {
          kind: 'list',
          span,
          isOrdered: node.name === 'OrderedList',
          items: this.#items(node, nesting + 1),
        };
      case 'Blockquote':
        return { kind: 'blockquote', span, blocks: this.children(node, nesting + 1) };
      case 'Table':
        return { kind: 'table', span, cells: this.#cells(node) };
      case 'FencedCode':
      case 'CodeBlock': {
        const info = node.getChild('CodeInfo');
        return { kind: 'code', span, language: info === null ? '' : this.#slice(this.#span(info)) };
      }
      case 'HTMLBlock':
      case 'CommentBlock':
      case 'ProcessingInstructionBlock':
        return { kind: 'html', span };
      case 'LinkReference':
        return { kind: 'html', span };
      case 'HorizontalRule':
        return { kind: 'thematicBreak', span };
      case 'FootnoteDefinition': {
        const label = this.#slice(span).indexOf(':') + 1;
        const content = { start: span.start + label, end: span.end };
        return { kind: 'footnoteDefinition', span, content, prose: this.#prose(node, content) };
      }
      default:
        return /Heading\d$/.test(node.name) ? this.#heading(node, span) : undefined;
    }
  }

  #heading(node: SyntaxNode, span: Span): Block {
    const isSetext = node.name.startsWith('Setext');
    const content = this.#headingContent(node, span, isSetext);
    const prose = this.#prose(node, content);
    if (isSetext && isRunningText(prose.text)) {
      return { kind: 'paragraph', span: content, prose };
    }
    const heading: Heading = {
      kind: 'heading',
      span,
      depth: Number(node.name.at(-1)),
      isSetext,
      content,
      prose,
    };
    return heading;
  }

  #headingContent(node: SyntaxNode, span: Span, isSetext: boolean): Span {
    const marks = node.getChildren('HeaderMark').map(mark => this.#span(mark));
    const first = marks[0];
    if (first === undefined) return span;
    const start = isSetext ? span.start : first.end;
    const closing = isSetext ? first : marks[1];
    const slice = this.#text.slice(start, closing?.start ?? span.end);
    const leading = slice.length - slice.trimStart().length;
    return { start: start + leading, end: start + Math.max(leading, slice.trimEnd().length) };
  }

  #items(list: SyntaxNode, nesting: number): readonly ListItem[] {
    return list.getChildren('ListItem').map(item => {
      const mark = item.getChild('ListMark');
      const span = this.#span(item);
      return {
        span,
        marker: mark === null ? { start: span.start, end: span.start } : this.#span(mark),
        blocks: this.children(item, nesting),
      };
    });
  }

  #cells(table: SyntaxNode): readonly TableCell[] {
    const cells: TableCell[] = [];
    for (let row = table.firstChild; row !== null; row = row.nextSibling) {
      for (const cell of row.getChildren('TableCell')) {
        const span = this.#span(cell);
        cells.push({ span, prose: this.#prose(cell, span) });
      }
    }
    return cells;
  }

  #prose(node: SyntaxNode, span: Span): Prose {
    const relative = { start: span.start - this.#base, end: span.end - this.#base };
    return this.#memo.get(this.#slice(span), () => buildProse(this.#body, node, relative));
  }

  #span(node: SyntaxNode): Span {
    const start = node.from + this.#base;
    const end = node.to + this.#base;
    const endsInReturn = start < end && this.#text[end - 1] === '\r' && this.#text[end] === '\n';
    return { start, end: endsInReturn ? end - 1 : end };
  }

  #slice({ start, end }: Span): string {
    return this.#text.slice(start, end);
  }
}

/** Words over a line of dashes that no one would call a heading. */
export function isRunningText(text: string): boolean {
  return longestSetextHeading < text.split(/\s+/).length || /[.!?]["”’)]*$/.test(text.trim());
}
