import type { CompletionItem, Position } from 'vscode-languageserver';
import type { Rule } from '../core/index.js';
import type { OpenEssay } from './analyses.js';
import { frontMatterCompletions } from './frontMatterCompletions.js';
import { headingCompletions } from './headingCompletions.js';
import type { Localize } from './localize.js';
import { remarkCompletions } from './remarkCompletions.js';
import { suppressionCompletions } from './suppressionCompletions.js';
import { toOffset } from './toProtocol.js';

/** `#` begins a heading, `:` a value of the front matter, `>` a remark. Others ask by the editor's own key. */
export const triggerCharacters = ['#', ':', '>'] as const;

export interface CompletionOptions {
  readonly localize: Localize;
  readonly takesSnippets: boolean;
  readonly rules: readonly Rule[];
}

/** An essay, and where in it something is being written: an offset, and the same as a position. */
export interface CompletionPlace extends OpenEssay {
  readonly offset: number;
  readonly position: Position;
}

/**
 * What may be written here; never the writer's argument. Each feature knows its own places and answers
 * `undefined` elsewhere. In an exam only the front matter is completed, which holds the mode itself.
 */
export function completions(
  essay: OpenEssay,
  position: Position,
  options: CompletionOptions,
): CompletionItem[] {
  const place = { ...essay, position, offset: toOffset(essay.document, position) };
  const inFrontMatter = frontMatterCompletions(place, options);
  if (inFrontMatter !== undefined) return inFrontMatter;
  if (essay.analysis.mode === 'exam' || isInCode(place)) return [];
  return (
    remarkCompletions(place, options) ??
    suppressionCompletions(place, options) ??
    headingCompletions(place, options)
  );
}

function isInCode({ analysis, offset }: CompletionPlace): boolean {
  return analysis.essay.blocks.some(
    ({ kind, span }) => kind === 'code' && span.start <= offset && offset < span.end,
  );
}

/** Keeps the order in which items are given, whatever their words. */
export function sortText(index: number): string {
  return String(index).padStart(3, '0');
}

/** The line around a place: what stands before it, and what stands behind it. */
export function lineAround({ analysis: { text }, offset }: CompletionPlace): {
  readonly before: string;
  readonly after: string;
} {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const after = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  return { before: text.slice(start, offset), after };
}
