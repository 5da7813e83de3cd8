import { anyOf } from '../../evidence/anyOf.js';
import { regex } from '../../evidence/regex.js';

/** One side of a pair that a question names, such as “advantages” in “advantages and disadvantages”. */
export interface PairedSide {
  readonly word: string;
  /** What shows that an answer speaks of this side. */
  readonly said: RegExp;
}

/** Both sides, where the question names them as a pair of good and bad. */
export function pairedSides(question: string): readonly PairedSide[] {
  const match = pair.exec(question);
  if (match === null) return [];
  const [, first = '', second = ''] = match;
  return [first, second].map(word => ({ word, said: harmful.test(word) ? bad : good }));
}

const harmful =
  /^(?:dis|de|cons$|weak|challeng|risk|threat|problem|costs?$|harm|obstacl|pitfall|peril|curse|drawback)/i;

const pair = regex(
  'i',
  String.raw`\b(advantages?|merits?|pros|strengths?|opportunit(?:y|ies)|prospects?|costs?|benefits?|challenges?|risks?|threats?)`,
  String.raw` (?:and|or|&) (?:\w+ )?`,
  String.raw`(disadvantages?|demerits?|cons|weakness(?:es)?|challenges?|risks?|threats?|problems?|benefits?|costs?|prospects?|opportunit(?:y|ies))\b`,
);

/** Our own words for good and bad, for questions such as CSS Pakistan Affairs 1971 and Current Affairs 2016–2024. */
const good = regex(
  'iu',
  anyOf(
    String.raw`\b(?:advantag|merit|benefi|strength|opportunit|prospect|gain|profit|promis|potential|help|boost|improv|creat|open)\w*`,
    String.raw`\b(?:pros|allow|enabl|attract|growth|grew|rais|rise|built|build|access|secur|support|reliev|fill|finance)\w*`,
  ),
);
const bad = regex(
  'iu',
  anyOf(
    String.raw`\b(?:disadvantag|demerit|drawback|weak|challeng|risk|threat|problem|obstacl|hurdl|harm|danger|damag|loss|lost|lose)\w*`,
    String.raw`\b(?:cons|costs?|debt|depend\w+|burden\w*|fail\w*|however|but|although|though|despite|conditions?|strings|unrest)\b`,
    String.raw`\b(?:crisis|crises|insecurity|delay|suffer|corrupt|constrain|limit|barrier|fear|attack|hinder|impede|lack|slow)\w*`,
  ),
);
