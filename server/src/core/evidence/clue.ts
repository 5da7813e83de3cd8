import type { Evidence } from './evidence.js';
import type { Found } from './finder.js';

/**
 * A pattern with letters that every match of it holds. Most paragraphs lack them, and looking for a few plain
 * letters costs a small part of what the pattern does.
 */
export interface Clue {
  readonly hint: RegExp;
  readonly pattern: RegExp;
}

export function findClues(
  folded: string,
  clues: readonly Clue[],
  confidence: Evidence['confidence'] = 'high',
): Found[] {
  return clues
    .filter(({ hint }) => hint.test(folded))
    .flatMap(({ pattern }) => [...folded.matchAll(pattern)])
    .map(match => ({ span: { start: match.index, end: match.index + match[0].length }, confidence }));
}
