import type { Span } from '../span.js';
import type { TermOccurrence } from './questionContract.js';
import { termOccurrences } from './terms.js';
import { wordKey } from './wordKey.js';

/** An acronym and the words it was said to stand for: “Women’s Action Forum (WAF)”. */
export interface DefinedAcronym {
  /** The key of the acronym itself: `waf`. */
  readonly key: string;
  /** Keys of the content words of the expansion, in order: `woman`, `action`, `forum`. */
  readonly expansion: readonly string[];
  /** From the first word of the expansion to the closing parenthesis. */
  readonly span: Span;
}

/** The acronyms a text defines itself by putting them in parentheses behind their expansion. */
export function definedAcronyms(text: string): DefinedAcronym[] {
  const acronyms: DefinedAcronym[] = [];
  for (const match of text.matchAll(/\((\p{Lu}[\p{L}\p{N}]{0,9}\p{Lu})s?\)/gu)) {
    const letters = (match[1] ?? '').toLowerCase();
    const start = expansionStart(text, match.index, letters);
    if (start === undefined) continue;
    const expansion = termOccurrences(text.slice(start, match.index)).map(({ key }) => key);
    const key = wordKey(letters);
    // A known name (CPEC) is one key with its acronym already.
    if (expansion.length === 0 || expansion.includes(key)) continue;
    acronyms.push({ key, expansion, span: { start, end: match.index + match[0].length } });
  }
  return acronyms;
}

/**
 * Adds an occurrence of the acronym's key wherever the words of its expansion stand together, so that a text
 * which writes “Women’s Action Forum” in full takes up `waf`.
 */
export function withDefinedAcronyms(
  text: string,
  occurrences: readonly TermOccurrence[],
  acronyms: readonly DefinedAcronym[],
): TermOccurrence[] {
  return occurrences.flatMap((occurrence, index) => {
    const added: TermOccurrence[] = [occurrence];
    for (const { key, expansion } of acronyms) {
      const run = occurrences.slice(index, index + expansion.length);
      const last = run.at(-1);
      if (last === undefined || !isExpansion(run, expansion)) continue;
      const span = { start: occurrence.span.start, end: last.span.end };
      added.push({ key, text: text.slice(span.start, span.end), span });
    }
    return added;
  });
}

function isExpansion(run: readonly TermOccurrence[], expansion: readonly string[]): boolean {
  return (
    run.length === expansion.length &&
    run.every(({ key, span }, position) => {
      const before = run[position - 1];
      return (
        key === expansion[position] && (before === undefined || span.start - before.span.end <= widestGap)
      );
    })
  );
}

/** Room for “ of the ” between two content words of an expansion. */
const widestGap = 8;

/** Matches the acronym's letters from its last to the initials of the words before the parenthesis. */
function expansionStart(text: string, end: number, letters: string): number | undefined {
  const lookBack = Math.max(0, end - longestExpansion);
  const words = [...text.slice(lookBack, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)];
  let letter = letters.length - 1;
  for (let index = words.length - 1; 0 <= index; index -= 1) {
    const word = words[index];
    if (word === undefined) return;
    if (word[0].charAt(0).toLowerCase() === letters.charAt(letter)) letter -= 1;
    else if (4 <= word[0].length) return;
    if (letter < 0) return lookBack + word.index;
  }
  return;
}

const longestExpansion = 120;
