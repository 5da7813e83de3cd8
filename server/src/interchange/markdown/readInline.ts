import type { SyntaxNode } from '@lezer/common';
import { tidyContent } from '../content.js';
import type { Anchor, Content, Inline, Style, TextRun } from '../script.js';
import { decodeEntity } from './entities.js';
import { addressOf, labelOf } from './links.js';
import { readRemark } from './remarkSyntax.js';
import type { OpenThread, Source } from './source.js';
import { wrappedLines } from './wrappedLines.js';

/** Reads the inline nodes below `node` that lie in `[start, end)`. */
export function readInline(
  source: Source,
  node: SyntaxNode,
  { start, end }: { readonly start: number; readonly end: number },
  isInTable = false,
): Content {
  const reader = new InlineReader(source, start, end, isInTable);
  reader.read(node, start, end, {});
  return tidyContent(reader.inlines);
}

const styled: Readonly<Record<string, Style>> = {
  StrongEmphasis: { bold: true },
  Emphasis: { italic: true },
  Highlight: { highlight: true },
  Strikethrough: { strike: true },
};

/** Delimiters, and what says nothing to a reader. */
const silent = new Set([
  'EmphasisMark',
  'HighlightMark',
  'StrikethroughMark',
  'CodeMark',
  'LinkMark',
  'LinkTitle',
  'LinkLabel',
  'HeaderMark',
  'QuoteMark',
  'Comment',
]);

const delimiterLength = 3;

class InlineReader {
  readonly inlines: Inline[] = [];
  readonly #source: Source;
  readonly #wraps: ReadonlySet<number>;
  readonly #isInTable: boolean;
  #change: TextRun['change'];
  #isAtLineStart = false;
  /** The thread read last: a comment that begins where it ends is a reply. */
  #last: { readonly end: number; readonly thread: number } | undefined;

  constructor(source: Source, start: number, end: number, isInTable: boolean) {
    this.#source = source;
    this.#wraps = wrappedLines(source.text, start, end);
    this.#isInTable = isInTable;
  }

  read(parent: SyntaxNode, start: number, end: number, style: Style): void {
    let at = start;
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.from < at || end < node.to) continue;
      this.#text(at, node.from, style);
      this.#node(node, style);
      at = node.to;
    }
    this.#text(at, end, style);
  }

  #node(node: SyntaxNode, style: Style): void {
    const { text } = this.#source;
    const own = styled[node.name];
    if (own !== undefined) {
      this.read(node, node.from, node.to, { ...style, ...own });
      return;
    }
    if (silent.has(node.name)) return;
    switch (node.name) {
      case 'CriticComment':
        this.#remark(node);
        break;
      case 'CriticHighlight':
        this.#highlight(node, style);
        break;
      case 'CriticInsertion':
        this.#changed('insertion', () => this.#inside(node, style));
        break;
      case 'CriticDeletion':
        this.#changed('deletion', () => this.#inside(node, style));
        break;
      case 'CriticSubstitution':
        this.#substitution(node, style);
        break;
      case 'Escape':
        this.#text(node.from + 1, node.to, style);
        break;
      case 'Entity':
        this.#push(decodeEntity(text.slice(node.from, node.to)), style);
        break;
      case 'HardBreak':
        this.#break();
        break;
      case 'InlineCode':
        this.#code(node, style);
        break;
      case 'Link':
        this.#link(node, style);
        break;
      case 'Autolink':
        this.#push(text.slice(node.from + 1, node.to - 1), {
          ...style,
          link: text.slice(node.from + 1, node.to - 1),
        });
        break;
      case 'Image':
        this.#image(node, style);
        break;
      case 'HTMLTag':
        if (/^<br\s*\/?>$/i.test(text.slice(node.from, node.to))) this.#break();
        else this.#text(node.from, node.to, style);
        break;
      default:
        this.#text(node.from, node.to, style);
        break;
    }
  }

  #inside(node: SyntaxNode, style: Style): void {
    this.read(node, node.from + delimiterLength, node.to - delimiterLength, style);
  }

  #changed(change: NonNullable<TextRun['change']>, read: () => void): void {
    const outer = this.#change;
    // What is inserted and cut again was never the candidate's.
    this.#change = outer === 'deletion' ? outer : change;
    read();
    this.#change = outer;
  }

  #substitution(node: SyntaxNode, style: Style): void {
    const start = node.from + delimiterLength;
    const end = node.to - delimiterLength;
    const arrow = this.#source.text.slice(start, end).indexOf('~>');
    const oldEnd = arrow < 0 ? end : start + arrow;
    this.#changed('deletion', () => this.#text(start, oldEnd, style));
    if (0 <= arrow) this.#changed('insertion', () => this.#text(oldEnd + 2, end, style));
  }

  /** `{==words==}` with a remark behind it is what the remark is on; by itself it is highlighted. */
  #highlight(node: SyntaxNode, style: Style): void {
    const next = node.nextSibling;
    const isAnchor = next?.name === 'CriticComment' && next.from === node.to;
    if (!isAnchor) {
      this.#inside(node, { ...style, highlight: true });
      return;
    }
    const thread = this.#openThread();
    this.#isAtLineStart = false;
    const isEmpty = node.from + 2 * delimiterLength === node.to;
    if (isEmpty && this.#last?.end === node.from) this.#anchorBeside(this.#last.thread, thread);
    else {
      this.inlines.push({ kind: 'anchor', edge: 'start', thread });
      this.#inside(node, style);
      this.inlines.push({ kind: 'anchor', edge: 'end', thread });
    }
    this.#last = { end: node.to, thread };
  }

  /** `{====}` puts a second thread on the words of the one before. */
  #anchorBeside(first: number, thread: number): void {
    const start = this.inlines.findIndex(inline => inline.kind === 'anchor' && inline.thread === first);
    const anchor: Anchor = { kind: 'anchor', edge: 'start', thread };
    this.inlines.splice(start + 1, 0, anchor);
    this.inlines.push({ kind: 'anchor', edge: 'end', thread });
  }

  #remark(node: SyntaxNode): void {
    this.#isAtLineStart = false;
    const { text, threads } = this.#source;
    let content = text.slice(node.from + delimiterLength, node.to - delimiterLength);
    if (this.#isInTable) content = content.replaceAll('\\|', '|');
    const { comment, isDone } = readRemark(content);
    let thread = this.#last?.end === node.from ? this.#last.thread : undefined;
    if (thread === undefined) {
      thread = this.#openThread();
      this.inlines.push({ kind: 'anchor', edge: 'start', thread }, { kind: 'anchor', edge: 'end', thread });
    }
    const open = threads[thread] as OpenThread;
    open.isDone ||= isDone;
    // `{>>[done]<<}` behind a remark says no more than that.
    const saysNothing = comment.text === '' && comment.author === undefined && 0 < open.comments.length;
    if (!saysNothing) open.comments.push(comment);
    this.#last = { end: node.to, thread };
  }

  #openThread(): number {
    return this.#source.threads.push({ isDone: false, comments: [] }) - 1;
  }

  #code(node: SyntaxNode, style: Style): void {
    const [open, close] = node.getChildren('CodeMark');
    let code = this.#source.text
      .slice(open?.to ?? node.from, close?.from ?? node.to)
      .replace(/\s*\n\s*/g, ' ');
    if (this.#isInTable) code = code.replaceAll('\\|', '|');
    if (/^ .*[^ ].* $|^ [^ ] $/.test(code)) code = code.slice(1, -1);
    this.#push(code, { ...style, code: true });
  }

  #link(node: SyntaxNode, style: Style): void {
    const link = addressOf(this.#source, node);
    // `[source, year]` with no address is words in brackets.
    if (link === undefined) this.#brackets(node, style);
    else {
      const { from, to } = labelOf(node);
      this.read(node, from, to, { ...style, link });
    }
  }

  #brackets(node: SyntaxNode, style: Style): void {
    let at = node.from;
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      this.#text(at, child.from, style);
      if (child.name === 'LinkMark' || child.name === 'LinkLabel') this.#text(child.from, child.to, style);
      else this.#node(child, style);
      at = child.to;
    }
    this.#text(at, node.to, style);
  }

  #image(node: SyntaxNode, style: Style): void {
    const address = addressOf(this.#source, node);
    const { from, to } = labelOf(node);
    const alternative = this.#source.text.slice(from, to).replace(/\s+/g, ' ').trim();
    if (address === undefined) this.#text(node.from, node.to, style);
    else this.#push(alternative === '' ? 'picture' : alternative, { ...style, image: address });
  }

  #text(start: number, end: number, style: Style): void {
    const { text } = this.#source;
    let at = start;
    for (let feed = text.indexOf('\n', at); 0 <= feed && feed < end; feed = text.indexOf('\n', at)) {
      this.#push(text.slice(at, feed), style);
      if (this.#wraps.has(feed)) this.#push(' ', style);
      else this.#break();
      this.#isAtLineStart = true;
      at = feed + 1;
    }
    this.#push(text.slice(at, end), style);
  }

  #push(text: string, style: Style): void {
    const words = this.#isAtLineStart ? text.replace(/^[ \t]+/, '') : text;
    if (words === '') return;
    this.#isAtLineStart = false;
    const change = this.#change;
    this.inlines.push({ kind: 'text', text: words, style, ...(change !== undefined && { change }) });
  }

  #break(): void {
    this.inlines.push({ kind: 'break' });
    this.#isAtLineStart = true;
  }
}
