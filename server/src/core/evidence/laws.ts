import { type Clue, findClues } from './clue.js';
import type { Finder, Found } from './finder.js';
import { namedDocuments } from './namedDocuments.js';
import { namesWithYear } from './namesWithYear.js';
import { regex } from './regex.js';

/** Articles, amendments, acts, ordinances, codes, policies, awards. “the Constitution” alone is none. */
export const findLaws: Finder = ({ folded, names }) => [
  ...namesWithYear(folded, names.get('law')).map(found => asWritten(folded, found)),
  ...findClues(folded, clues),
  ...namedDocuments(folded, instrument, names.get('law'), isNamed),
];

/** “National security policy must change” speaks of policy, not of the paper with that name. */
function asWritten(folded: string, { span, confidence }: Found): Found {
  const isPlainNoun = /\bpolicy$/.test(folded.slice(span.start, span.end));
  return { span, confidence: isPlainNoun ? 'low' : confidence };
}

const year = '(?:,? (?:of )?\\(?(?:18|19|20)\\d\\d\\)?(?![\\d%]))?';
const ordinal =
  '(?:\\d{1,2}(?:st|nd|rd|th)|(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|' +
  '[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth|[Tt]hirteenth|[Ff]ourteenth|' +
  '[Ff]ifteenth|[Ss]ixteenth|[Ss]eventeenth|[Ee]ighteenth|[Nn]ineteenth|[Tt]wentieth|' +
  '[Tt]wenty-(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth)))';
const clauses = '(?:-?[A-Z](?![A-Za-z]))?(?: ?\\(\\d{1,2}\\)(?: ?\\([a-z]\\))?){0,2}';

const article = new RegExp(
  `(?<![\\p{L}])(?:Articles?|Art\\.|Arts\\.) ?\\d{1,3}(?!\\d)${clauses}(?:(?:, | and | & |` +
    `-| to )\\d{1,3}(?!\\d)${clauses}){0,5}`,
  'gu',
);
const section = regex(
  'gu',
  String.raw`(?<![\p{L}])(?:Sections?|Sec\.) \d{1,3}(?!\d)`,
  String.raw`(?:-?[A-Z](?![A-Za-z]))?(?: ?\(\d{1,2}\))?(?: (?:of the )?(?:PPC|Pakistan Penal Code|`,
  'CrPC))?',
);
const amendment = new RegExp(
  `(?<![\\p{L}\\d-])${ordinal} (?:[Cc]onstitutional )?[Aa]mendment${year}(?!\\p{L})`,
  'gu',
);
const constitution = regex(
  'gu',
  String.raw`(?<![\p{L}\d])(?:Constitution (?:of (?:Pakistan,? ?|`,
  String.raw`the Islamic Republic of Pakistan,? ?)?)\(?19\d\d\)?|(?:19\d\d|1956|1962|`,
  String.raw`1973) [Cc]onstitution)(?![\p{L}\d])`,
);
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
const instrument: Clue = {
  hint: /Act|Ordin|Bill|Code|Regul|Rules|Order|Policy|Amend|Law/,
  pattern: regex(
    'gu',
    String.raw`(?<=\p{L}[).]? )(?:Act|Ordinances?|Bill|Code|Regulations?|Rules|Order|Policy|`,
    String.raw`Amendment|Law)(?!\p{L})(?:,? (?:of )?\(?(?:18|19|20)\d\d\)?(?![\d%]))?`,
  ),
};

function isNamed(name: string, noun: string): boolean {
  if (name === '') return false;
  return /\d/.test(noun) || !(needsYear.test(noun) || genericName.test(name));
}

const needsYear = /^(?:Policy|Order|Law|Rules|Regulations?|Code|Bill)/;
const genericName =
  /^(?:New|Foreign|Public|Islamic|Family|Criminal|Civil|Constitutional|Women|Muslim|Penal)$/;
