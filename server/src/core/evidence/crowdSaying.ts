import { anyOf } from './anyOf.js';
import { crowdAdjectives, quantifiers } from './lexicon/crowds.js';
import {
  adverb,
  claimingNow,
  claimingWith,
  eager,
  haveClaimed,
  saidOne,
  showing,
} from './lexicon/reportingVerbs.js';

export const word = "[a-z'-]{1,15}";
export const counted = `${quantifiers} (?:${word} ){0,2}?`;
export const adjectives = `(?:${crowdAdjectives} ){0,2}`;
export const adverbs = `${adverb}{0,2}`;

/** “from …”, “, on the other hand,”: what may stand between a crowd and its verb. */
export const narrowing = `(?:${anyOf(
  ',?| abroad| alike| themselves',
  `,? (?:both )?${anyOf(
    'from|close to|in|of|within|on|around|across|at|near|inside|outside|with|to|for|against|over|before|after|regarding',
    'who|that|and|or|[a-z]{2,12}(?:ed|ing) (?:in|by|with|to|on|at|from|out|before|after|during|over|for|under)|done|made',
    'carried out|(?:privy|sympathetic|loyal|hostile) to|conducted',
  )}(?: ${word}){1,6}?`,
  ',? [^,.;:()?!]{1,60},',
)} )`;

/** “believe in God”, “think about it”, “state actors”, “claim descent” report no claim. */
export const noClaim = `(?! ${anyOf(
  'in|of|about|for|out|to|on|upon|with|by|from|at|off|themselves|himself|actors|hungry|safe|secure|insecure',
  'afraid|happy|unsafe|proud|ashamed|patients|victory|credit|descent|lineage|kinship|compensation|damages|refunds',
  'responsibility|ownership|asylum|benefits|big|alike|twice|nothing|pain|guilty|free|comfortable|ill|tired|alone',
  'goodbye|good-bye|farewell|yes|no|prayers|sorry|hello|amen|it loudly|so much|what (?:they|it|he) ',
)}\\b)(?![\\w-])`;

/** A crowd with its verb: one of `verbs`, or what every crowd may say. */
export const saying = (...verbs: readonly string[]): string =>
  `${adverbs}${anyOf(
    `(?:${eager})?${claimingWith}(?![\\w-])`,
    `ha(?:ve|d) ${adverbs}${haveClaimed}(?! (?:in|for|by|at|to|with)\\b)(?![\\w-])`,
    `(?:are|were|have been|had been|keep(?: on)?|are fond of|never tire of) ${adverbs}${claimingNow}(?![\\w-])`,
    `(?:(?:would|may|might|will|could|do|did) (?:also |rightly |well )?|${eager})?${anyOf(...verbs)}${noClaim}`,
  )}`;

/** Media and schools take the singular too. */
export const sayingOne = `${adverbs}(?:ha(?:s|ve) ${adverbs}${haveClaimed}|(?:is|are) ${adverbs}${claimingNow}|${saidOne})${noClaim}`;
export const shows = `${adverbs}(?:ha(?:s|ve|d) ${adverbs}${haveClaimed}|${showing})(?![\\w-])`;
