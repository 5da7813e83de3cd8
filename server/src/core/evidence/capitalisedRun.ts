import { openingCapitals } from './lexicon/notPeople.js';
import { regex } from './regex.js';

/** Where the run of capitalised words (and the small words inside it) that ends at an offset starts. */
export function startOfCapitalisedRun(folded: string, end: number): number {
  const run = runAtEnd.exec(folded.slice(Math.max(0, end - reach), end))?.[0] ?? '';
  return startOfName(folded, end - run.length, end);
}

/** Moves a start past capitals that only open the sentence: “The Aurat Foundation”, “As Niaz Murtaza”. */
export function startOfName(folded: string, start: number, end: number): number {
  const words = folded.slice(start, end).split(' ');
  // “Analyse the Madina Accord”: whatever the first word is, it is not of the name.
  let opening = words[1] === 'the' && words.length > 3 ? 2 : 0;
  while (isOpening(words[opening] ?? '')) opening += 1;
  return end - words.slice(opening).join(' ').length;
}

const reach = 110;

const runAtEnd = regex(
  'u',
  String.raw`(?:(?<![\p{L}'.-])(?:\(?\p{Lu}[\p{L}'.-]*\)?,?|\d{1,2}(?:st|nd|rd|th)|of|and|for|the|`,
  'to|on|in|against|at|from|with|&) ){1,14}$',
);

/** Small words, words that open sentences, and whose it is: a name does not start with them. */
function isOpening(word: string): boolean {
  return (
    word !== '' &&
    (/^(?:\p{Ll}+|&)$/u.test(word) || owners.test(word) || openingCapitals.has(word.replace(/,$/, '')))
  );
}

const owners =
  /^(?:Pakistan|India|America|China)'s$|^(?:Its|Their|His|Her|Our|This|That|Of|And|Through|Even)$/;
