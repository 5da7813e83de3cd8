import { findClues } from './clue.js';
import { type Finder, high } from './finder.js';

/** Court cases by their parties and examples named as cases; “in the case of rural women” is a phrase. */
export const findCases: Finder = ({ folded }) => {
  const found = findClues(folded, [{ hint: /[Cc]ase/, pattern: named }]);
  if (!/ (?:v|vs|versus)[. ]/i.test(folded)) return found;
  for (const match of folded.matchAll(versus)) {
    const opening = /^(?:(?:The|In|Under|After|Since|From) )+/.exec(match[0])?.[0] ?? '';
    found.push(high(match.index + opening.length, match.index + match[0].length));
  }
  return found;
};

const capital = `\\p{Lu}[\\p{L}.'-]{0,20}`;
const party = `${capital}(?: (?:of |and |the |& )?${capital}){0,6}`;
const year = '(?:,? \\(?(?:19|20)\\d\\d\\)?)?';

const named = new RegExp(
  `(?<!\\p{L})[Cc]ase[- ]stud(?:y|ies) of (?:the )?${party}${year}|(?<!\\p{L}|[Ii]n )[Tt]he case of (?:the )?${party}${year}` +
    `|(?<!\\p{L})[Ii]n the case of ${capital} ${capital}${year}|(?<!\\p{L})[Cc]ase in point(?::| is) (?:the )?${party}${year}` +
    `|(?<!\\p{L})${capital}(?: ${capital}){0,3} (?:[Mm]urder |[Rr]ape |[Rr]eference |[Bb]lasphemy |[Ll]ynching )?[Cc]ase(?:,? (?:of )?\\(?(?:19|20)\\d\\d\\)?)`,
  'gu',
);

const versus = new RegExp(
  `(?<![\\p{L}'.-])${party} (?:v|vs|V|VS|Vs|versus)\\.? (?:the )?${party}${year}`,
  'gu',
);
