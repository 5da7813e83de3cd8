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

/** Spans of the matches of all clues, unsorted. */
export function findClues(
  folded: string,
  clues: readonly Clue[],
  confidence: Evidence['confidence'] = 'high',
): Found[] {
  const found: Found[] = [];
  for (const clue of clues) {
    for (const match of matchesOf(folded, clue)) {
      found.push({ span: { start: match.index, end: match.index + match[0].length }, confidence });
    }
  }
  return found;
}

/** No pattern of ours matches the empty string, so the walk always moves on. */
export function matchesOf(folded: string, { hint, pattern }: Clue): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  if (!hint.test(folded)) return matches;
  // Not `matchAll`, which copies the pattern for each call: that costs more than the search in a short text.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) matches.push(match);
  return matches;
}
