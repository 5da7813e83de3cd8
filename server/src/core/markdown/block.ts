import type { Span } from '../span.js';
import type { Prose } from './prose.js';

/** Flow content as in mdast. Blocks are ordered and disjoint; spans are absolute UTF-16 offsets. */
export type Block =
  | Heading
  | ParagraphBlock
  | List
  | BlockQuote
  | Table
  | Code
  | Html
  | ThematicBreak
  | FrontMatterBlock
  | FootnoteDefinition;

export interface Heading {
  readonly kind: 'heading';
  readonly span: Span;
  readonly depth: number;
  readonly isSetext: boolean;
  /** The words without `#`s; raw offset 0 of `prose` stands at `content.start`. */
  readonly content: Span;
  readonly prose: Prose;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** Raw offset 0 of `prose` stands at `span.start`. */
  readonly span: Span;
  readonly prose: Prose;
}

export interface List {
  readonly kind: 'list';
  readonly span: Span;
  readonly isOrdered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly span: Span;
  /** `-`, `2.` or `a)`. */
  readonly marker: Span;
  readonly blocks: readonly Block[];
}

export interface BlockQuote {
  readonly kind: 'blockquote';
  readonly span: Span;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: 'table';
  readonly span: Span;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly span: Span;
  readonly prose: Prose;
}

export interface Code {
  readonly kind: 'code';
  readonly span: Span;
  /** The word after the fence, such as `mermaid`; empty for indented code. */
  readonly language: string;
}

export interface Html {
  readonly kind: 'html';
  readonly span: Span;
}

export interface ThematicBreak {
  readonly kind: 'thematicBreak';
  readonly span: Span;
}

/** `content` is the YAML between the fences. */
export interface FrontMatterBlock {
  readonly kind: 'frontMatter';
  readonly span: Span;
  readonly content: Span;
}

export interface FootnoteDefinition {
  readonly kind: 'footnoteDefinition';
  readonly span: Span;
  readonly prose: Prose;
  /** Where raw offset 0 of `prose` stands. */
  readonly content: Span;
}
