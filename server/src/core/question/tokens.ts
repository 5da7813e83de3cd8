import type { Span } from '../span.js';

export interface Token {
  /** As written, without a possessive ending. */
  readonly text: string;
  /** Lower case, without diacritics, apostrophes and dots: “Qur’an” is `quran`, “U.S.” is `us`. */
  readonly folded: string;
  readonly span: Span;
}

/** The words of a text: letters of any script, dotted acronyms, numbers, and dates such as 9/11. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const written = match[0];
    const word = written.endsWith('s') ? written.replace(possessiveEnding, '') : written;
    const span = { start: match.index, end: match.index + word.length };
    found.push({ text: word, folded: fold(word), span });
  }
  return found;
}

const tokenPattern = new RegExp(
  [
    '\\p{Lu}(?:\\.\\p{Lu})+(?![\\p{L}\\p{N}])\\.?',
    '\\d+(?:/\\d+)+',
    "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’ʼ‘`]\\p{L}[\\p{L}\\p{M}]*)*",
  ].join('|'),
  'gu',
);

const possessiveEnding = /['’ʼ‘`]s$/;

function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower.normalize('NFD').replace(/[\p{M}'’ʼ‘`.]/gu, '');
}
