import type { Block, List, ListItem } from '../markdown/block.js';
import type { Prose } from '../markdown/prose.js';
import type { Span } from '../span.js';
import type { SectionHeading, Visual } from './essay.js';
import type { Container } from './paragraph.js';

/** The script as one sequence: what a reader meets, from top to bottom. Spans are absolute. */
export type FlowItem = HeadingItem | TextItem | VisualItem | OpaqueItem;

export interface HeadingItem {
  readonly kind: 'heading';
  readonly span: Span;
  readonly heading: SectionHeading;
  /** Outranks headings with a larger one; from the markup alone. */
  readonly rank: number;
}

export interface TextItem {
  readonly kind: 'text';
  readonly container: Container;
  readonly span: Span;
  readonly pieces: readonly Span[];
  readonly prose: Prose;
  /** For a point of a list. */
  readonly point?: Point;
}

export interface Point {
  /** Start of the list: points with the same belong together. */
  readonly list: number;
  readonly depth: number;
  readonly marker: Span;
  readonly isOrdered: boolean;
  /** The only point of its list. */
  readonly isAlone: boolean;
  /** The item holds more than this one paragraph. */
  readonly hasMore: boolean;
  /** The first paragraph of its item. */
  readonly isFirst: boolean;
}

export interface VisualItem {
  readonly kind: 'visual';
  readonly span: Span;
  readonly visual: Visual;
}

/** Code, HTML, a line of dashes: it holds no words of the candidate. */
export interface OpaqueItem {
  readonly kind: 'opaque';
  readonly span: Span;
}

/** A heading of the Markdown, before its title is taken apart. */
export interface RawHeading {
  readonly kind: 'rawHeading';
  readonly span: Span;
  readonly depth: number;
  readonly isSetext: boolean;
  readonly content: Span;
  readonly prose: Prose;
}

export type RawItem = RawHeading | TextItem | VisualItem | OpaqueItem;

/** Lays nested blocks out in one sequence. */
export function flatten(blocks: readonly Block[]): readonly RawItem[] {
  const items: RawItem[] = [];
  for (const block of blocks) append(items, block, 'prose');
  return items;
}

function append(items: RawItem[], block: Block, container: Container): void {
  switch (block.kind) {
    case 'heading':
      items.push({ ...block, kind: 'rawHeading' });
      return;
    case 'paragraph':
      items.push(isPicture(block.prose) ? picture(block.span) : text(block.prose, block.span, container));
      return;
    case 'list':
      appendList(items, block, container, 1);
      return;
    case 'blockquote':
      for (const child of block.blocks) append(items, child, 'quote');
      return;
    case 'table':
      items.push({ kind: 'visual', span: block.span, visual: { kind: 'table', span: block.span } });
      for (const { prose, span } of block.cells) items.push(text(prose, span, 'cell'));
      return;
    case 'footnoteDefinition':
      items.push(text(block.prose, block.content, 'footnote'));
      return;
    case 'code':
      items.push(
        /^(mermaid|plantuml|dot|graphviz)$/i.test(block.language)
          ? { kind: 'visual', span: block.span, visual: { kind: 'diagram', span: block.span } }
          : { kind: 'opaque', span: block.span },
      );
      return;
    case 'html':
    case 'thematicBreak':
    case 'frontMatter':
      items.push({ kind: 'opaque', span: block.span });
      return;
    default:
      block satisfies never;
  }
}

function appendList(items: RawItem[], list: List, container: Container, depth: number): void {
  for (const item of list.items) {
    for (const [index, block] of item.blocks.entries()) {
      if (block.kind === 'list') appendList(items, block, container, depth + 1);
      else if (block.kind === 'paragraph' && !isPicture(block.prose)) {
        const point = pointOf(list, item, depth, index);
        items.push({ ...text(block.prose, block.span, container === 'quote' ? 'quote' : 'item'), point });
      } else append(items, block, container === 'quote' ? 'quote' : 'item');
    }
  }
}

function pointOf(list: List, item: ListItem, depth: number, index: number): Point {
  return {
    list: list.span.start,
    depth,
    marker: item.marker,
    isOrdered: list.isOrdered,
    isAlone: list.items.length === 1,
    hasMore: item.blocks.slice(1).some(block => block.kind === 'paragraph' || block.kind === 'list'),
    isFirst: index === 0,
  };
}

export function text(prose: Prose, span: Span, container: Container): TextItem {
  return { kind: 'text', container, span, pieces: [span], prose };
}

function picture(span: Span): VisualItem {
  return { kind: 'visual', span, visual: { kind: 'image', span } };
}

/** An image alone in its paragraph, in Markdown's or in Obsidian's form. */
function isPicture({ raw, text, marks }: Prose): boolean {
  if (/^\s*!\[\[[^\]\n]*\]\]\s*$/.test(raw)) return true;
  return text.trim() === '' && marks.some(({ kind }) => kind === 'image');
}
