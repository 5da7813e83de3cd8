import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/index.js';
import type { OpenEssay } from './analyses.js';

/** Front matter, outline and every section with a heading, nested as they stand. */
export function foldingRanges(
  { document, analysis }: OpenEssay,
  limit = Number.POSITIVE_INFINITY,
): FoldingRange[] {
  const { blocks, outline, sections } = analysis.essay;
  const ranges: FoldingRange[] = [];
  const fold = (span: Span, kind?: FoldingRangeKind): void => {
    const { startLine, endLine } = linesOf(document, span);
    if (startLine < endLine) ranges.push({ startLine, endLine, ...(kind === undefined ? {} : { kind }) });
  };
  for (const block of blocks) if (block.kind === 'frontMatter') fold(block.span, FoldingRangeKind.Region);
  if (outline !== undefined)
    fold({ start: outline.heading?.span.start ?? outline.span.start, end: outline.span.end });
  for (const { heading, fullSpan } of sections) {
    if (heading !== undefined) fold({ start: heading.span.start, end: fullSpan.end });
  }
  return ranges.slice(0, limit);
}

/** The last line is the last one with words, so that the blank lines between sections stay visible. */
function linesOf(document: TextDocument, { start, end }: Span): { startLine: number; endLine: number } {
  const kept = document.getText().slice(start, end).trimEnd().length;
  return { startLine: document.positionAt(start).line, endLine: document.positionAt(start + kept).line };
}
