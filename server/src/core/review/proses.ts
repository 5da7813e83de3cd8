import type { Block } from '../markdown/block.js';
import type { Prose } from '../markdown/prose.js';
import type { Span } from '../span.js';

/** Inline content in its place. */
export interface PlacedProse {
  readonly prose: Prose;
  /** Absolute: where raw offset 0 of `prose` stands. */
  readonly at: number;
  /** The outermost block that holds it. */
  readonly block: Block;
}

/** All inline content of a text, in order: paragraphs, headings, points, cells, footnotes. */
export function prosesOf(blocks: readonly Block[]): readonly PlacedProse[] {
  const proses: PlacedProse[] = [];
  for (const block of blocks) append(proses, block, block);
  return proses;
}

/** Absolute. */
export function spanOf({ prose, at }: PlacedProse): Span {
  return { start: at, end: at + prose.raw.length };
}

function append(proses: PlacedProse[], block: Block, outermost: Block): void {
  switch (block.kind) {
    case 'heading':
    case 'footnoteDefinition':
      proses.push({ prose: block.prose, at: block.content.start, block: outermost });
      return;
    case 'paragraph':
      proses.push({ prose: block.prose, at: block.span.start, block: outermost });
      return;
    case 'list':
      for (const item of block.items) for (const child of item.blocks) append(proses, child, outermost);
      return;
    case 'blockquote':
      for (const child of block.blocks) append(proses, child, outermost);
      return;
    case 'table':
      for (const { prose, span } of block.cells) proses.push({ prose, at: span.start, block: outermost });
      return;
    case 'code':
    case 'html':
    case 'thematicBreak':
    case 'frontMatter':
      return;
    default:
      block satisfies never;
  }
}
