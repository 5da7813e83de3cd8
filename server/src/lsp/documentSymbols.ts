import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OutlineItem, Section, SectionHeading, Span } from '../core/index.js';
import { cover } from '../core/span.js';
import type { OpenEssay } from './analyses.js';
import type { Localize } from './localize.js';
import { roleLabel } from './roleLabels.js';
import { toRange } from './toProtocol.js';

export interface SymbolOptions {
  readonly localize: Localize;
  /** The editor shows Markdown headings already. */
  readonly listsHeadings: boolean;
}

/**
 * Question, outline and sections as a tree. Where the editor lists Markdown headings itself, it gets none of them
 * again: nothing at all if the script has no other headings, else those that Markdown does not know as such.
 */
export function documentSymbols(
  { document, analysis }: OpenEssay,
  { localize, listsHeadings }: SymbolOptions,
): DocumentSymbol[] {
  const { question, outline, sections } = analysis.essay;
  const isListed =
    listsHeadings && document.languageId === 'markdown' ? isMarkdownHeading : (): boolean => false;
  if (sections.every(isListed)) return [];
  const symbols: DocumentSymbol[] = [];
  if (question?.span !== undefined) {
    const name = question.contract.text.trim();
    symbols.push(symbol(document, name, localize(roleLabel('question')), question.span, question.span));
  }
  if (outline !== undefined && (outline.heading === undefined || !isListed(outline))) {
    const name = outline.heading?.title ?? localize(roleLabel('outline'));
    const children = itemTree(document, outline.items);
    symbols.push({
      ...symbol(document, name, localize(roleLabel('outline')), outline.span, outline.heading?.span),
      children,
    });
  }
  const roots = sections.filter(({ parent }) => parent === undefined);
  symbols.push(...roots.flatMap(section => sectionSymbols(document, section, localize, isListed)));
  return symbols;
}

/** For clients that know no trees. */
export function flatSymbols(
  uri: string,
  symbols: readonly DocumentSymbol[],
  container?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    {
      name,
      kind,
      location: { uri, range },
      ...(container === undefined ? {} : { containerName: container }),
    },
    ...flatSymbols(uri, children, name),
  ]);
}

type Headed = Pick<Section, 'heading'>;

function isMarkdownHeading({ heading }: Headed): boolean {
  return heading === undefined || heading.form === 'atx' || heading.form === 'setext';
}

/** Prose with no heading of its own has nothing to be listed by, but its subsections have. */
function sectionSymbols(
  document: TextDocument,
  section: Section,
  localize: Localize,
  isListed: (section: Headed) => boolean,
): DocumentSymbol[] {
  const children = section.children.flatMap(child => sectionSymbols(document, child, localize, isListed));
  return section.heading === undefined || isListed(section)
    ? children
    : [headed(document, section, section.heading, children, localize)];
}

function headed(
  document: TextDocument,
  { role, fullSpan }: Section,
  heading: SectionHeading,
  children: DocumentSymbol[],
  localize: Localize,
): DocumentSymbol {
  return {
    ...symbol(document, heading.title, localize(roleLabel(role)), fullSpan, heading.titleSpan),
    children,
  };
}

function itemTree(document: TextDocument, items: readonly OutlineItem[]): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  let index = 0;
  for (let item = items[index]; item !== undefined; item = items[index]) {
    const { depth } = item;
    const next = items.findIndex((each, at) => index < at && each.depth <= depth);
    const below = items.slice(index + 1, next < 0 ? undefined : next);
    const span = cover(item.span, below.at(-1)?.span ?? item.span);
    symbols.push({
      ...symbol(document, item.text, '', span, item.span),
      children: itemTree(document, below),
    });
    index += 1 + below.length;
  }
  return symbols;
}

/** Editors refuse a symbol with an empty name, or whose name stands outside of it. */
function symbol(
  document: TextDocument,
  name: string,
  detail: string,
  span: Span,
  named = span,
): DocumentSymbol {
  const selection = { start: Math.max(named.start, span.start), end: Math.min(named.end, span.end) };
  return {
    name: name.trim() === '' ? '…' : name.trim(),
    detail,
    kind: SymbolKind.String,
    range: toRange(document, span),
    selectionRange: toRange(document, selection),
  };
}
