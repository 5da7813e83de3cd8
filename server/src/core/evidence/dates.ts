import { type Clue, findClues } from './clue.js';
import type { Finder } from './finder.js';
import { regex } from './regex.js';
import { findYears } from './years.js';

/**
 * Dates, years, spans of years, decades and fiscal years; a bare number is a year only where its neighbours
 * say so.
 */
export const findDates: Finder = ({ folded }) => [
  ...findClues(folded, clues),
  ...findYears(folded),
  ...findClues(folded, roughClues, 'low'),
];

const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|' +
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const day = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const year = '(?:1\\d|20)\\d\\d';
const decadeStart = '(?:1\\d|20)\\d';
const tail = '(?: ?(?:-|to|till|until) ?(?:present|date|now|Present|today|Today))';

const monthDate = new RegExp(
  `(?<![\\p{L}\\d])` +
    `(?:${day} (?:of )?)?${months}(?: ${day}(?!\\d))?,? (?:of )?${year}(?!\\d)${tail}?|` +
    `(?<![\\p{L}\\d])${day} (?:of )?${months}(?![\\p{L}\\d])|` +
    `(?<![\\p{L}\\d])${months} ${day}(?![\\d,.]*\\d| [a-z]+s\\b)`,
  'gu',
);

const numericDate = new RegExp(
  `(?<![\\d/.-])(?:(?:post|pre|since|Post|Pre)-)?(?:9/11|26/11|7/7)(?![\\d/])|(?<![\\d/.-])` +
    `(?:0?[1-9]|[12]\\d|3[01])([/.-])(?:0?[1-9]|[12]\\d|3[01])\\1${year}(?!\\d)|` +
    `(?<![\\d/.-])${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!\\d)`,
  'g',
);

const fiscalYear = regex(
  'g',
  String.raw`(?<![A-Za-z])(?:FY|[Ff]iscal [Yy]ear|[Ff]inancial [Yy]ear) ?'?-?(?:\d{4}|\d{2})`,
  String.raw`(?:[-/](?:FY)?(?:\d{4}|\d{2}))?(?!\d)`,
);

const decade = new RegExp(
  `(?<![\\d.,])(?:(?:early|late|mid)[ -])?${decadeStart}0'?s(?: ?(?:-|to|` +
    `and) ?(?:${decadeStart}0'?s|[1-9]0s))?(?![A-Za-z])|(?<=\\b(?:the|early|late|mid|in|In|` +
    `The)[ -])'?[1-9]0s(?![A-Za-z])`,
  'g',
);

/** “since the eighties”. */
const spelledDecade =
  /(?<=\b(?:[Tt]he|[Ee]arly|[Ll]ate|[Mm]id)[ -])(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?!\p{L})/gu;

/** “1206 to 1526 A.D.”, “622 CE”, “A.D. 712”. */
const eraYears = regex(
  'g',
  String.raw`(?<![\d.,])\d{1,4}(?: ?(?:-|to) ?\d{1,4})? ?(?:A\.D\.|B\.C\.|C\.E\.|(?:AD|BC|BCE|CE|`,
  String.raw`AH|A\.H\.|Hijri)(?![A-Za-z]))|(?<![A-Za-z])A\.?D\.? ?\d{2,4}(?!\d)`,
);

const prefixedYear = new RegExp(`(?<![A-Za-z])(?:[Pp]ost|[Pp]re|[Mm]id|[Cc]irca)[ -]${year}(?![\\d%])`, 'g');

const century = regex(
  'g',
  String.raw`(?<![\w-])(?:\d{1,2}(?:st|nd|rd|th)|[a-z]{4,11}(?:th|st|nd|rd)|Twenty-first|`,
  String.raw`Twentieth)[ -][Cc]entury(?: ?(?:A\.?D\.?|B\.?C\.?))?`,
);

const clues: readonly Clue[] = [
  { hint: /\d/, pattern: monthDate },
  { hint: /\d[/.-]\d/, pattern: numericDate },
  { hint: /FY|iscal|inancial/, pattern: fiscalYear },
  { hint: /0'?s/, pattern: decade },
  { hint: /ties/, pattern: spelledDecade },
  { hint: /[ABC]\.?[CDEH]|Hijri/, pattern: eraYears },
  { hint: /(?:ost|re|id|irca)[ -]\d/, pattern: prefixedYear },
];

/** A century is too long to prove anything; the year of an exam paper dates the paper. */
const roughClues: readonly Clue[] = [
  { hint: /entury/, pattern: century },
  { hint: /[CP][MS]S/, pattern: /\b(?:CSS|PMS)[- ](?:19|20)\d\d\b/g },
];
