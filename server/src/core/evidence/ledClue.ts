import { type Clue, matchesOf } from './clue.js';
import { before } from './context.js';
import type { Found } from './finder.js';

/**
 * A clue whose first words are looked for last. How a crowd is counted and described can be said in hundreds of
 * ways, and trying them at each word costs far more than looking back from the few crowds that claim something.
 */
export interface LedClue extends Clue {
  /** What may stand before the match and belongs to it; ends with `$`. */
  readonly lead: RegExp;
  readonly needsLead: boolean;
  /** How far back the first words may begin, in UTF-16 units. */
  readonly reach: number;
}

/** Spans of the matches with their leads, unsorted. */
export function findLedClues(folded: string, clues: readonly LedClue[]): Found[] {
  const found: Found[] = [];
  for (const clue of clues) {
    for (const match of matchesOf(folded, clue)) {
      const [lead = ''] = clue.lead.exec(before(folded, match.index, clue.reach)) ?? [];
      if (clue.needsLead && lead === '') continue;
      const span = { start: match.index - lead.length, end: match.index + match[0].length };
      found.push({ span, confidence: 'high' });
    }
  }
  return found;
}
