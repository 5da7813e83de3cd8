import { anyOf } from '../evidence/anyOf.js';
import { regex } from '../evidence/regex.js';

/** What a part of a question asks of its subject, and the words in which answers give it. */
export interface Aspect {
  readonly name: string;
  readonly said: RegExp;
}

/** The aspects that some words of a question ask for. */
export function aspectsAsked(words: string): readonly Aspect[] {
  return aspects.filter(({ asked }) => asked.test(words));
}

/** What the second parts of CSS and PMS questions ask, 2000–2026; the words that answer are our own. */
const aspects: readonly (Aspect & { readonly asked: RegExp })[] = [
  {
    name: 'effects',
    asked: /\b(?:effects?|impacts?|consequences?|implications?|repercussions?|results?|outcomes?|ripple)\b/iu,
    said: regex(
      'iu',
      anyOf(
        String.raw`\b(?:effect|impact|consequen|implication|repercussion|outcome|aftermath|legacy|ramification|fallout)\w*`,
        String.raw`\b(?:result(?:s|ed)?|affect(?:s|ed|ing)?|led to|leads? to|brought about|left behind|paved the way|in turn)\b`,
      ),
    ),
  },
  {
    name: 'causes',
    asked: /\b(?:causes?|reasons?|factors?|why)\b/iu,
    said: regex(
      'iu',
      anyOf(
        String.raw`\b(?:caus(?:e|es|ed|ing)|reasons?|factors?|because|due to|owing to|since|roots?|origins?|stems?|driv(?:es?|ers?|en))\b`,
        String.raw`\b(?:therefore|hence|as a result|result(?:s|ed)? (?:from|in)|why|blame\w*|responsible|behind)\b`,
      ),
    ),
  },
  {
    name: 'significance',
    asked: /\b(?:significance|importance)\b/iu,
    said: /\b(?:significan|importan|vital|crucial|essential|key|central|matter|role|value|benefi|need|serv|help)\w*/iu,
  },
  {
    name: 'prospects',
    asked: /\b(?:prospects?|future|foresee)\b/iu,
    said: regex(
      'iu',
      anyOf(
        String.raw`\b(?:prospect|future|potential|opportunit|outlook|promis|tomorrow|ahead|coming|upcoming|likel|by 20[2-9]\d)\w*`,
        String.raw`\b(?:will|would|could|may|might|can)\b`,
      ),
    ),
  },
  {
    name: 'challenges',
    asked: /\b(?:challenges?|problems?|obstacles?|hurdles?|limitations?)\b/iu,
    said: /\b(?:challeng|problem|obstacl|hurdl|difficult|threat|risk|limit|weak|barrier|constrain|fail|lack|cris[ei]s)\w*/iu,
  },
  {
    name: 'lessons',
    asked: /\blessons?\b/iu,
    said: /\b(?:lessons?|learn\w*|teach\w*|taught|warn\w*|must|should)\b/iu,
  },
  {
    name: 'types',
    asked: /\b(?:types?|kinds?|categories|forms of)\b/iu,
    said: /\b(?:types?|kinds?|categor\w+|forms?|classif\w+|first|second\w*|divided|namely)\b/iu,
  },
  {
    name: 'criticism',
    asked: /\bcriticisms?\b/iu,
    said: /\b(?:critic\w*|object\w*|oppos\w*|against|complain\w*|resent\w*|attack\w*|blam\w*|accus\w*)/iu,
  },
  {
    name: 'cost',
    asked: /\bcosts?\b/iu,
    said: /\b(?:cost\w*|price|paid|pay|lost|loss\w*|sacrific\w*|damag\w*|expens\w*|toll)\b/iu,
  },
  {
    name: 'reaction',
    asked: /\b(?:reactions?|responses?)\b/iu,
    said: /\b(?:react|respon|condemn|welcom|veto|support|oppos|reject|call|vote|abstain|sanction|protest|denounc)\w*/iu,
  },
  {
    name: 'features',
    asked: /\b(?:features?|characteristics|principles)\b/iu,
    said: /\b(?:feature|character|principle|element|pillar|provision|mark|structure|system)\w*/iu,
  },
];
