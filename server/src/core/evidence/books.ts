import { type Clue, findClues, matchesOf } from './clue.js';
import { after, before } from './context.js';
import { type Finder, type Found, high } from './finder.js';
import { openingCapitals } from './lexicon/notPeople.js';
import { regex } from './regex.js';

/** Books by lexicon and by “in his book …”, “… by Name”, “Name, Title,”; plain text has lost the italics. */
export const findBooks: Finder = ({ folded, names }) => {
  const found: Found[] = [];
  const authors = new Set((names.get('scholar') ?? []).map(({ span }) => span.end));
  for (const { span, entry } of names.get('book') ?? []) {
    if (entry.alone === 'high' || isPresented(folded, span.start, span.end, authors)) {
      found.push(high(span.start, span.end));
    }
  }
  for (const match of matchesOf(folded, presented)) {
    const title = match[1] ?? '';
    // “In the book The author says”: a capital at a sentence's start is no title.
    if (openingCapitals.has(title)) continue;
    const start = match.index + match[0].length - title.length;
    found.push(high(start, start + title.trimEnd().length));
  }
  for (const clue of findClues(folded, [arabicTitled])) found.push(clue);
  for (const end of authors) {
    const title = titleAfterAuthor.exec(after(folded, end))?.[1];
    const start = end + 2;
    if (title !== undefined) found.push(high(start, start + title.length));
  }
  return found;
};

const titleWord = `\\p{Lu}[\\p{L}'-]*`;
const small = '(?:of|and|the|in|on|for|to|a|an|with|from|against|between|by|its|&)';
const title = `${titleWord}:?(?: (?:${small} ){0,3}${titleWord}:?){0,9}`;

const presented: Clue = {
  hint: /book|work|novel|treatise|memoir|essay|piece|opus|monograph|biography/,
  pattern: new RegExp(
    `\\b(?:book|book,|work|novel|treatise|memoir|essay|masterpiece|magnum opus|monograph|` +
      `autobiography)(?: titled| entitled| called| named)?,? "?(?=\\p{Lu}\\p{Ll})(${title})`,
    'gu',
  ),
};

const arabicWord = `(?:al|ul|un|an|as|ash|at|az|ad|ar)-\\p{Lu}[\\p{L}']+`;

/** “Kitab al-Amwal”, “Tarikh al-Rusul wa'l-Muluk”: written behind “in”, it is a title. */
export const arabicTitle = `\\p{Lu}[\\p{L}']{2,} ${arabicWord}`;

const arabicTitled: Clue = {
  hint: /[Kk]itab|(?:Fiqh|Usul|Tafsir|Tarikh|Ahkam|Sirat|Siyar|Maqasid) /,
  pattern: new RegExp(
    `(?<!\\p{L})Kitab[- ]?${arabicWord}|` +
      `(?<=\\b[Ii]n (?:his )?)(?:Fiqh|Usul|Tafsir|Tarikh|Ahkam|Sirat|Siyar|Maqasid) ${arabicWord}`,
    'gu',
  ),
};

/** After a scholar of the lexicon: “Andrew Small, The China-Pakistan Axis”; two capitals at least. */
const titleAfterAuthor = new RegExp(
  `^, (${titleWord}:?(?: (?:${small} ){0,3}${titleWord}:?){1,9})(?=[.,;)]|$| \\()`,
  'u',
);

function isPresented(folded: string, start: number, end: number, authors: ReadonlySet<number>): boolean {
  const preceding = before(folded, start);
  if (presenting.test(preceding)) return true;
  if (/^"? (?:\((?:1[5-9]|20)\d\d\)|by \p{Lu}\p{L}+)/u.test(after(folded, end))) return true;
  // “Hobbes's Leviathan”, “Plato, in The Republic”, “Aristotle writes in Politics”.
  const link = /(?:'s?|,? (?:\p{Ll}+ )?in(?: his| her)?(?: \p{Ll}+)?,?|,) "?$/u.exec(preceding);
  return link !== null && authors.has(start - link[0].length);
}

const presenting = regex(
  '',
  String.raw`\b(?:[Hh]is|[Hh]er|[Tt]he|famous|seminal|classic) (?:famous |seminal |`,
  'classic )?(?:book|work|treatise|novel|dialogue),? "?$',
);
