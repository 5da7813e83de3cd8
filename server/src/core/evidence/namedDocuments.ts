import { startOfCapitalisedRun } from './capitalisedRun.js';
import { type Clue, matchesOf } from './clue.js';
import { type Found, high } from './finder.js';
import type { NameMatch } from './names.js';

/**
 * Documents that are no lexicon names but have the shape of one: capitals before “Act”, “Treaty”, “Report”.
 * `isName` says whether those capitals name the one meant (“Trade Agreement” does not).
 */
export function namedDocuments(
  folded: string,
  noun: Clue,
  known: readonly NameMatch[] | undefined,
  isName: (name: string, noun: string) => boolean,
): Found[] {
  const knownEnds = new Set(known?.map(({ span }) => span.end));
  const found: Found[] = [];
  for (const match of matchesOf(folded, noun)) {
    const end = match.index + match[0].length;
    const nounEnd = match.index + (/^\p{L}+/u.exec(match[0])?.[0].length ?? 0);
    if (knownEnds.has(nounEnd)) continue;
    const start = startOfCapitalisedRun(folded, match.index);
    const continues = /^ \p{Lu}\p{Ll}/u.test(folded.slice(end, end + 3));
    if (!continues && isName(folded.slice(start, match.index).trim(), match[0])) found.push(high(start, end));
  }
  return found;
}
