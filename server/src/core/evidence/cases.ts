import { startOfName } from './capitalisedRun.js';
import { type Clue, findClues, matchesOf } from './clue.js';
import { type Finder, type Found, high } from './finder.js';
import { notPeople } from './lexicon/notPeople.js';
import { namesWithYear } from './namesWithYear.js';

/** Court cases by their parties and examples named as cases; “in the case of rural women” is a phrase. */
export const findCases: Finder = ({ folded, names }) => {
  const shaped = findClues(folded, clues).filter(({ span }) =>
    isSpecific(folded.slice(span.start, span.end)),
  );
  const found = [...namesWithYear(folded, names.get('case')), ...shaped];
  for (const match of matchesOf(folded, versus)) {
    const end = match.index + match[0].length;
    found.push(high(startOfName(folded, match.index, end), end));
  }
  return found.map(item => withoutStop(folded, item));
};

/** A name may end with a stop of its own (“Lt.”), but the last one closes the sentence. */
function withoutStop(folded: string, { span, confidence }: Found): Found {
  return { span: { start: span.start, end: span.end - (folded[span.end - 1] === '.' ? 1 : 0) }, confidence };
}

/** “The case of Pakistan” narrows nothing down. */
function isSpecific(words: string): boolean {
  const capitals = words.match(/\p{Lu}[\p{L}.'-]*/gu) ?? [];
  return capitals.some(word => !notPeople.has(word) && !/^(?:The|Case|In)$/.test(word));
}

const capital = `\\p{Lu}[\\p{L}.'-]{0,20}`;
const party = `${capital}(?: (?:of |and |the |& )?${capital}){0,6}`;
const year = '(?:,? \\(?(?:19|20)\\d\\d\\)?)?';

const crime = '(?:[Mm]urder|[Rr]ape|[Rr]eference|[Bb]lasphemy|[Ll]ynching|[Kk]idnapping|[Tt]orture)';

const named = new RegExp(
  `(?<!\\p{L})[Cc]ase[- ]stud(?:y|ies) of (?:the )?${party}${year}|(?<!\\p{L}|` +
    `[Ii]n )[Tt]he case of (?:the )?${party}${year}|` +
    `(?<!\\p{L})[Ii]n the case of ${capital} ${capital}${year}|(?<!\\p{L})[Cc]ase in point(?::|` +
    ` is) (?:the )?${party}${year}|` +
    `(?<!\\p{L})${capital}(?: ${capital}){0,3} (?:${crime} [Cc]ase${year}|` +
    `[Cc]ase,? (?:of )?\\(?(?:19|20)\\d\\d\\)?)`,
  'gu',
);

const versus: Clue = {
  hint: / (?:v|V|vs|Vs|VS|versus)[. ]/,
  pattern: new RegExp(`(?<![\\p{L}'.-])${party} (?:v|vs|V|VS|Vs|versus)\\.? (?:the )?${party}${year}`, 'gu'),
};

const clues: readonly Clue[] = [
  { hint: /[Cc]ase/, pattern: named },
  {
    hint: /PLD|SCMR/,
    pattern: /\b(?:PLD (?:19|20)\d\d [A-Z][A-Za-z]{1,12} \d{1,4}|(?:19|20)\d\d SCMR \d{1,4})\b/g,
  },
];
