import { type Clue, findClues } from './clue.js';
import { startOfCapitalisedRun } from './capitalisedRun.js';
import { after } from './context.js';
import { type Finder, type Found, high } from './finder.js';
import { namesWithYear } from './namesWithYear.js';

/** Articles, amendments, acts, ordinances, codes, policies, awards. “the Constitution” alone is none. */
export const findLaws: Finder = ({ folded, names }) => {
  const found = namesWithYear(folded, names.get('law'));
  return [...found, ...findClues(folded, clues), ...findInstruments(folded)];
};

const year = '(?:,? (?:of )?\\(?(?:18|19|20)\\d\\d\\)?(?![\\d%]))?';
const ordinal =
  '(?:\\d{1,2}(?:st|nd|rd|th)|(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|' +
  '[Ee]leventh|[Tt]welfth|[Tt]hirteenth|[Ff]ourteenth|[Ff]ifteenth|[Ss]ixteenth|[Ss]eventeenth|[Ee]ighteenth|[Nn]ineteenth|' +
  '[Tt]wentieth|[Tt]wenty-(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth)))';
const clauses = '(?:-?[A-Z](?![A-Za-z]))?(?: ?\\(\\d{1,2}\\)(?: ?\\([a-z]\\))?){0,2}';

const article = new RegExp(
  `(?<![\\p{L}])(?:Articles?|Art\\.|Arts\\.) ?\\d{1,3}(?!\\d)${clauses}(?:(?:, | and | & |-| to )\\d{1,3}(?!\\d)${clauses}){0,5}`,
  'gu',
);
const section =
  /(?<![\p{L}])(?:Sections?|Sec\.) \d{1,3}(?!\d)(?:-?[A-Z](?![A-Za-z]))?(?: ?\(\d{1,2}\))?(?: (?:of the )?(?:PPC|Pakistan Penal Code|CrPC))?/gu;
const amendment = new RegExp(
  `(?<![\\p{L}\\d-])${ordinal} (?:[Cc]onstitutional )?[Aa]mendment${year}(?!\\p{L})`,
  'gu',
);
const constitution =
  /(?<![\p{L}\d])(?:Constitution (?:of (?:Pakistan,? ?|the Islamic Republic of Pakistan,? ?)?)\(?19\d\d\)?|(?:19\d\d|1956|1962|1973) [Cc]onstitution)(?![\p{L}\d])/gu;
const award = new RegExp(
  `(?<![\\p{L}\\d])${ordinal} (?:NFC|National Finance Commission) [Aa]ward${year}`,
  'gu',
);

const clues: readonly Clue[] = [
  { hint: /Art/, pattern: article },
  { hint: /Sec/, pattern: section },
  { hint: /mendment/, pattern: amendment },
  { hint: /onstitution/, pattern: constitution },
  { hint: /ward/, pattern: award },
];

/** Kinds of instruments that need their own name before them; “Policy” and “Plan” a year as well. */
const instrument =
  /(?<=\p{L}[).]? )(?:Act|Ordinances?|Bill|Code|Regulations?|Rules|Order|Policy|Amendment|Law)(?!\p{L})(?:,? (?:of )?\(?(?:18|19|20)\d\d\)?(?![\d%]))?/gu;

function findInstruments(folded: string): Found[] {
  const found: Found[] = [];
  for (const match of folded.matchAll(instrument)) {
    const start = startOfCapitalisedRun(folded, match.index);
    const end = match.index + match[0].length;
    const name = folded.slice(start, match.index).trim();
    const hasYear = /\d/.test(match[0]);
    if (name === '' || /^ \p{Lu}/u.test(after(folded, end, 3))) continue;
    if (!hasYear && (needsYear.test(match[0]) || genericName.test(name))) continue;
    found.push(high(start, end));
  }
  return found;
}

const needsYear = /^(?:Policy|Order|Law|Rules|Regulations?|Code|Bill)/;
const genericName =
  /^(?:New|Foreign|Public|Islamic|Family|Criminal|Civil|Constitutional|Women|Muslim|Penal)$/;
