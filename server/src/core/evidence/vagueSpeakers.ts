import { anyOf } from './anyOf.js';
import type { Clue } from './clue.js';
import {
  authorities,
  bodies,
  countedCrowds,
  crowdAdjectives,
  documents,
  informants,
  partisans,
  quantifiers,
} from './lexicon/crowds.js';
import {
  adverb,
  claiming,
  claimingWith,
  haveClaimed,
  judging,
  saidOne,
  showing,
  voicing,
} from './lexicon/reportingVerbs.js';

const word = "[a-z'-]{1,15}";
const counted = `${quantifiers} (?:${word} ){0,2}?`;
const adjectives = `(?:${crowdAdjectives} ){0,2}`;
const adverbs = `${adverb}{0,2}`;

/** “from …”, “, on the other hand,”: what may stand between a crowd and its verb. */
const narrowing = `(?:${anyOf(
  ',?| abroad| alike| themselves',
  `,? (?:both )?${anyOf(
    'from|close to|in|of|within|on|around|across|at|near|inside|outside|with|to|for|against',
    'who|that|and|or|[a-z]{2,12}(?:ed|ing) (?:in|by|with|to|on|at|from|out)|done|carried out|(?:privy|sympathetic|loyal|hostile) to',
  )}(?: ${word}){1,6}?`,
  ',? [^,.;:()?!]{1,60},',
)} )`;

/** “believe in God”, “think about it”, “state actors”, “claim descent” report no claim. */
const noClaim = `(?! ${anyOf(
  'in|of|about|for|out|to|on|upon|with|by|from|at|off|themselves|himself|actors|hungry|safe|secure|insecure',
  'afraid|happy|unsafe|proud|ashamed|patients|victory|credit|descent|lineage|kinship|compensation|damages|refunds',
  'responsibility|ownership|asylum|benefits|big|alike|twice|nothing|pain|guilty|free|comfortable|ill|tired|alone',
)}\\b)(?![\\w-])`;

const saying = (...verbs: readonly string[]): string =>
  `${adverbs}${anyOf(
    `${claimingWith}(?![\\w-])`,
    `ha(?:ve|d) ${adverbs}${haveClaimed}(?! (?:in|for|by|at|to|with)\\b)(?![\\w-])`,
    `(?:(?:would|may|might|will|could) (?:also |rightly |well )?)?${anyOf(...verbs)}${noClaim}`,
  )}`;

/** Media and schools take the singular too. */
const sayingOne = `${adverbs}(?:has ${adverbs}${haveClaimed}|${saidOne})${noClaim}`;
const shows = `${adverbs}(?:ha(?:s|ve) ${adverbs}${haveClaimed}|${showing})(?![\\w-])`;

/**
 * A crowd and what it says, for text in small letters. Each has a bounded length, so the time grows with the
 * text. Whether the words around name somebody (“these scholars”) is asked afterwards.
 */
export const vagueSpeakers: readonly Clue[] = [
  {
    hint: new RegExp(authorities),
    pattern: new RegExp(
      `\\b(?:${counted})?${adjectives}${authorities}${narrowing}${saying(claiming, voicing, judging)}`,
      'g',
    ),
  },
  {
    hint: new RegExp(informants),
    pattern: new RegExp(
      `\\b(?:${counted})?${adjectives}${informants}${narrowing}${saying(claiming, voicing)}`,
      'g',
    ),
  },
  {
    hint: /the (?:think|media|press|newsp|intel|schol|expert|analyst|writer)/,
    pattern: new RegExp(
      '\\bthe (?:think[ -]tanks|media|press|newspapers|intellectuals|scholars|experts|analysts|writers) (?:of|in) ' +
        `(?:the )?(?:west|east|muslim world|world|country|region|subcontinent|europe|america|india) ` +
        `(?:${saying(claiming, voicing, judging)}|${sayingOne})`,
      'g',
    ),
  },
  {
    hint: new RegExp(`${partisans}|those `),
    pattern: new RegExp(
      `\\b(?:(?:${quantifiers}|the|its|his|her|their) )?${adjectives}${anyOf(
        partisans,
        `those (?:who|in favou?r|opposed|against)(?: ${word}){1,6}?`,
      )}${narrowing}${saying(claiming, 'fear|complain|warn')}`,
      'g',
    ),
  },
  {
    hint: new RegExp(bodies),
    pattern: new RegExp(
      `\\b(?:${counted})?(?:${crowdAdjectives} ){1,2}${bodies}${narrowing}${saying(claiming, voicing)}`,
      'g',
    ),
  },
  {
    hint: /circles|quarters/,
    pattern: new RegExp(
      `\\b(?!(?:the|these|those|three|four|two|living|his|her|their|our) )[a-z-]{3,20} ` +
        `(?:circles|quarters)${narrowing}${saying(claiming, voicing)}`,
      'g',
    ),
  },
  {
    hint: /media|press|lobby|intelligentsia|society/,
    pattern: new RegExp(
      `\\b(?:(?:an?|some|large|big) (?:[a-z]+ )?sections? of (?:the )?|(?:${counted})?${crowdAdjectives} )(?:${crowdAdjectives} )?(?:media|press|intelligentsia|lobby|society)${narrowing}${sayingOne}`,
      'g',
    ),
  },
  {
    hint: new RegExp(countedCrowds),
    pattern: new RegExp(`\\b${counted}${countedCrowds} (?:of [a-z]+ )?${saying(claiming)}`, 'g'),
  },
  {
    hint: /many|some|several|most|others|few/,
    pattern: new RegExp(
      `\\b(?:many|some|several|most|others|a few|quite a few)(?: (?:in|within|among|of|inside|outside)(?: ${word}){1,4}?)? (?!call|view)${saying(claiming)}`,
      'g',
    ),
  },
  {
    hint: /there (?:are|is|were)/,
    pattern: new RegExp(
      `\\bthere (?:are|were) (?:also )?(?:those|some|many|people|others|certain ${word}|many ${word}|some ${word})` +
        `,? (?:who|that) ${saying(claiming)}`,
      'g',
    ),
  },
  { hint: /say/, pattern: /\b(?:(?:people|they) (?:often |generally |usually )?say that|as they say)\b/g },
  {
    hint: new RegExp(documents),
    pattern: new RegExp(
      `\\b(?:${counted})?${adjectives}(?<!\\b(?:census|satellite|election|court) )${documents}${narrowing}${shows}`,
      'g',
    ),
  },
];
