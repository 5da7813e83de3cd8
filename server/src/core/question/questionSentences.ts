import type { Span } from '../span.js';
import { directiveVerbs } from './directives.js';

/**
 * The sentences of a question. A quotation may hold some of them, a list item (“(b) …”) is one; “A.D.” and
 * initials end none.
 */
export function questionSentences(text: string, within: Span): Span[] {
  const sentences: Span[] = [];
  let start = within.start;
  const add = (end: number) => {
    const span = trimmed(text, { start, end });
    if (span.start < span.end) sentences.push(span);
    start = end;
  };
  const body = text.slice(0, within.end);
  sentenceEnd.lastIndex = within.start;
  for (let match = sentenceEnd.exec(body); match !== null; match = sentenceEnd.exec(body)) {
    const end = match.index + match[0].length;
    if (!match[0].startsWith('.') || !isAbbreviation(body, match.index)) add(end);
  }
  add(within.end);
  return sentences;
}

export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (from < to && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/**
 * A stop with the marks that close around it, before white space and anything but a small letter; or a blank
 * line.
 */
const sentenceEnd =
  /[.?!…]{1,6}["'”’»)\]*_]{0,6}(?=\s{1,20}[^\s\p{Ll}])|\?["'”’»)\]*_]{0,6}(?=\s)|\n[ \t\r]{0,20}\n/gu;

function isAbbreviation(text: string, stop: number): boolean {
  const before = text.slice(Math.max(0, stop - 12), stop);
  const word = /(?:^|[^\p{L}.])((?:\p{L}\.)*\p{L}{1,4})$/u.exec(before)?.[1] ?? '';
  if (word.includes('.') && opensOrder(text, stop + 1)) return false;
  return /^(?:\p{Lu}|\p{L}\..*)$/u.test(word) || abbreviations.has(word.toLowerCase());
}

/** “… in the U.S. Discuss.” ends a sentence, “the U.S. Senate” does not. */
function opensOrder(text: string, offset: number): boolean {
  const word = /\p{L}+/u.exec(text.slice(offset, offset + 30))?.[0]?.toLowerCase() ?? '';
  return Object.hasOwn(directiveVerbs, word) || questionOpeners.has(word);
}

const questionOpeners = new Set(
  'critically do how what why to give write briefly also justify which in'.split(' '),
);
const abbreviations = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'st', 'vs', 'viz', 'no', 'art', 'gen', 'lt']);
