/** A script between two formats: what Markdown, Word and a web page can all hold. */
export interface Script {
  /** The YAML between the fences. */
  readonly frontMatter?: string;
  readonly blocks: readonly ScriptBlock[];
  /** An anchor names one by its index. */
  readonly threads: readonly Thread[];
}

/** A remark and its replies, in the order they were written. */
export interface Thread {
  readonly isDone: boolean;
  readonly comments: readonly ThreadComment[];
}

export interface ThreadComment {
  readonly author?: string;
  /** ISO 8601, a day or a moment, as written. */
  readonly date?: string;
  /** One line; a criterion stands before it in brackets: `[relevance] …`. */
  readonly text: string;
}

export type ScriptBlock =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | QuoteBlock
  | TableBlock
  | CodeBlock
  | HtmlBlock
  | RuleBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 to 6. */
  readonly depth: number;
  readonly content: Content;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly content: Content;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  /** The number of the first item. */
  readonly start: number;
  readonly items: readonly (readonly ScriptBlock[])[];
}

export interface QuoteBlock {
  readonly kind: 'quote';
  readonly blocks: readonly ScriptBlock[];
}

/** The first row is the head. */
export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly Content[])[];
}

export interface CodeBlock {
  readonly kind: 'code';
  readonly language: string;
  readonly text: string;
}

/** HTML as it was written; a comment is left out of what people read. */
export interface HtmlBlock {
  readonly kind: 'html';
  readonly text: string;
}

/** A line across the page. */
export interface RuleBlock {
  readonly kind: 'rule';
}

/**
 * Inline content. Both anchors of a thread stand in the same content, the start first; with nothing between them the
 * remark is on a place and not on words.
 */
export type Content = readonly Inline[];

export type Inline = TextRun | LineBreak | Anchor;

export interface TextRun {
  readonly kind: 'text';
  /** Without line feeds. */
  readonly text: string;
  readonly style: Style;
  /** Suggested by whoever marks the script. */
  readonly change?: 'insertion' | 'deletion';
}

export interface LineBreak {
  readonly kind: 'break';
}

export interface Anchor {
  readonly kind: 'anchor';
  readonly edge: 'start' | 'end';
  readonly thread: number;
}

export interface Style {
  readonly bold?: true;
  readonly italic?: true;
  readonly highlight?: true;
  readonly strike?: true;
  readonly code?: true;
  /** An address. */
  readonly link?: string;
  /** The text stands for the picture at this address. */
  readonly image?: string;
}
