import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../span.js';
import type { Mark, MarkKind, Prose, Segment } from './prose.js';

/** How a node's own text is read: its delimiters go; `hidden` ones go whole. */
const marked: Readonly<Record<string, MarkKind>> = {
  StrongEmphasis: 'strong',
  Emphasis: 'emphasis',
  Highlight: 'highlight',
  CriticHighlight: 'highlight',
  Strikethrough: 'deletion',
  CriticDeletion: 'deletion',
  CriticInsertion: 'insertion',
  CriticSubstitution: 'substitution',
  CriticComment: 'remark',
  Link: 'link',
  Image: 'image',
  InlineCode: 'code',
  HTMLTag: 'html',
  Comment: 'html',
  ProcessingInstruction: 'html',
  FootnoteReference: 'footnoteReference',
};

const hiddenKinds: ReadonlySet<MarkKind> = new Set([
  'deletion',
  'insertion',
  'remark',
  'image',
  'code',
  'html',
  'footnoteReference',
]);

const hiddenNodes = new Set([
  'EmphasisMark',
  'HighlightMark',
  'StrikethroughMark',
  'QuoteMark',
  'LinkMark',
  'LinkTitle',
  'LinkLabel',
  'HeaderMark',
  'TableDelimiter',
  'URL',
]);

const criticDelimiter = 3;

/** Reads the inline nodes under `node`, whose raw text is `text[start, end)`. */
export function buildProse(text: string, node: SyntaxNode, { start, end }: Span): Prose {
  const marks: Mark[] = [];
  const hidden: Span[] = [];
  collect(text, node, { start, end }, marks, hidden);
  const raw = text.slice(start, end);
  // So that what is found in the words does not hang on the line ends of the file.
  for (const { index } of raw.matchAll(/\r(?=\n)/g)) hidden.push({ start: index, end: index + 1 });
  return { raw, marks, ...visible(raw, hidden) };
}

function collect(text: string, parent: SyntaxNode, within: Span, marks: Mark[], hidden: Span[]): void {
  const base = within.start;
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    // The `#`s of a heading and the label of a footnote stand outside the words.
    if (node.from < within.start || within.end < node.to) continue;
    const span = { start: node.from - base, end: node.to - base };
    const kind = marked[node.name];
    if (kind !== undefined && !isPlainBracket(kind, node)) {
      marks.push({ kind, span, content: contentOf(text, node, base) });
      if (hiddenKinds.has(kind)) {
        hidden.push(span);
        if (kind === 'deletion' || kind === 'insertion') collectReview(text, node, within, marks);
        continue;
      }
      if (kind === 'substitution') {
        hidden.push(...suggestedWords(text.slice(node.from, node.to), span));
        continue;
      }
      if (node.name === 'CriticHighlight') {
        hidden.push({ start: span.start, end: span.start + criticDelimiter });
        hidden.push({ start: span.end - criticDelimiter, end: span.end });
      }
    } else if (node.name === 'Escape') {
      hidden.push({ start: span.start, end: span.start + 1 });
      continue;
    } else if (hiddenNodes.has(node.name) && !isPlainBracketMark(node) && !isBareUrl(node)) {
      hidden.push(span);
      continue;
    }
    collect(text, node, within, marks, hidden);
  }
}

/** What is marked inside words that nobody reads: a remark there is still a remark. */
function collectReview(text: string, parent: SyntaxNode, within: Span, marks: Mark[]): void {
  const inner: Mark[] = [];
  collect(text, parent, within, inner, []);
  const isReview = ({ span }: Mark): boolean =>
    /^\{[>+\-=~]/.test(text.slice(within.start + span.start, within.start + span.start + 2));
  marks.push(...inner.filter(isReview));
}

/** Of `{~~old~>new~~}` the old words are the writer's and stay. */
function suggestedWords(source: string, { start, end }: Span): readonly Span[] {
  const arrow = source.indexOf('~>');
  const oldEnd = arrow < 0 ? end - criticDelimiter : start + arrow;
  return [
    { start, end: start + criticDelimiter },
    { start: oldEnd, end },
  ];
}

/** `[source, year]` with no address and no label is words in brackets, not a link. */
function isPlainBracket(kind: MarkKind, node: SyntaxNode): boolean {
  return kind === 'link' && node.getChild('URL') === null && node.getChild('LinkLabel') === null;
}

function isPlainBracketMark(node: SyntaxNode): boolean {
  const parent = node.parent;
  return node.name === 'LinkMark' && parent?.name === 'Link' && isPlainBracket('link', parent);
}

function isBareUrl(node: SyntaxNode): boolean {
  return node.name === 'URL' && node.parent?.name !== 'Link' && node.parent?.name !== 'Image';
}

function contentOf(text: string, node: SyntaxNode, base: number): Span {
  if (node.name.startsWith('Critic')) {
    return { start: node.from + criticDelimiter - base, end: node.to - criticDelimiter - base };
  }
  const first = node.firstChild;
  const last = node.lastChild;
  if (node.name === 'Link') {
    const close = text.indexOf(']', node.from);
    return { start: node.from + 1 - base, end: (close < 0 ? node.to : close) - base };
  }
  if (first !== null && last !== null && first.name.endsWith('Mark') && first.from === node.from) {
    return { start: first.to - base, end: Math.max(first.to, last.from) - base };
  }
  return { start: node.from - base, end: node.to - base };
}

function visible(raw: string, hidden: readonly Span[]): Pick<Prose, 'text' | 'segments'> {
  const segments: Segment[] = [];
  let text = '';
  let at = 0;
  const keep = (end: number): void => {
    if (end <= at) return;
    segments.push({ plain: text.length, raw: at, length: end - at });
    text += raw.slice(at, end);
  };
  for (const span of [...hidden].sort((a, b) => a.start - b.start)) {
    keep(span.start);
    at = Math.max(at, span.end);
  }
  keep(raw.length);
  return { text, segments };
}
