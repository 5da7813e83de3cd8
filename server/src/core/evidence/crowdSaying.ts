import { anyOf } from './anyOf.js';
import {
  adverb,
  claimed,
  claimingNow,
  claimingWith,
  eager,
  haveClaimed,
  saidOne,
  showing,
} from './lexicon/reportingVerbs.js';

export const word = "[a-z0-9'-]{1,15}";
export const adverbs = `${adverb}{0,2}`;

const within = anyOf(
  'all over|throughout|the world over|down the|through|from|close to|in|of|within|on|around|across|at|near|inside|outside|with|to|for|against|over|before|after|regarding',
  '[a-z]{2,12}(?:ed|ing) (?:in|by|with|to|on|at|from|out|before|after|during|over|for|under)|done|made|carried out|conducted',
  'available (?:in|on|with|from|at|to)|(?:privy|sympathetic|loyal|hostile) to',
);
/** “critics of Iqbal failed to see” has its verb before. */
export const inner = `(?!(?:was|were|is|are|been|failed|refused|could|cannot|did)\\b)${word}`;
const between = (leads: string): string =>
  `(?:${anyOf(',?| abroad| alike| themselves| worldwide', `,? (?:both )?${leads}(?: ${inner}){1,6}?`, ',? [^,.;:()?!]{1,60},')} )`;

/** “from …”, “, on the other hand,”: what may stand between a crowd and its verb. */
export const narrowing = between(anyOf(within, 'who|that|and|or'));

/** Between papers and what they show: “evidence and asks” has another subject. */
export const paperNarrowing = between(within);

/** “believe in God”, “think about it”, “state actors”, “claim descent” report no claim. */
export const noClaim = `(?! ${anyOf(
  'in(?! (?:private|public|one voice|unison|no uncertain|their))|of|about|for|out|to|on|upon|with(?! one voice)|by|from|at|off|themselves|himself|actors|hungry|safe|secure|insecure',
  'afraid|happy|unsafe|proud|ashamed|patients|victory|credit|descent|lineage|kinship|compensation|damages|refunds',
  'responsibility|ownership|asylum|benefits|big|alike|twice|nothing|pain|guilty|free|comfortable|ill|tired|alone',
  'goodbye|good-bye|farewell|yes(?! )|no(?= to\\b|[,.;])|prayers|sorry|hello|amen|it loudly|so much|what (?:they|it|he) ',
)}\\b)(?![\\w-])`;

/** A crowd with its verb: one of `verbs`, or what every crowd may say. */
export const saying = (...verbs: readonly string[]): string =>
  `${adverbs}${anyOf(
    `(?:${eager})?${claimingWith}(?![\\w-])`,
    `ha(?:ve|d|s) ${adverbs}${haveClaimed}(?! (?:in|for|by|at|to|with)\\b)(?![\\w-])`,
    `(?:are|were|have been|had been|keep(?: on)?|(?:are )?never tired? of|are (?:fond of|busy|bent upon)|(?:have |had )?(?:started|begun)|begin|start|began|(?:have )?(?:gone|go|went) (?:to the extent of|as far as|so far as)) ${adverbs}${claimingNow}(?![\\w-])`,
    `(?:(?:would|do|did) (?:also |rightly |well )?|${eager})?${anyOf(...verbs)}${noClaim}`,
  )}`;

/** Media and schools take the singular too. */
export const sayingOne = `${adverbs}(?:ha(?:s|ve) ${adverbs}${haveClaimed}|(?:is|are|has been|have been|keeps|has started|has begun) ${adverbs}${claimingNow}|${eager}${claimed}|(?:agrees|agreed) (?:on|upon)|points to|speaks of|warns of|looks upon|${saidOne})${noClaim}`;
export const shows = `${adverbs}(?:ha(?:s|ve|d) ${adverbs}${haveClaimed}|${showing})(?![\\w-])`;
