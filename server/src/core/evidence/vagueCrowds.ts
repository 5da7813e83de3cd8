import { anyOf } from './anyOf.js';
import { adverbs, inner, narrowing, paperNarrowing, saying, sayingOne, shows, word } from './crowdSaying.js';
import type { LedClue } from './ledClue.js';
import {
  authorities,
  bodies,
  countedCrowds,
  crowdAdjectives,
  documents,
  informants,
  nobodies,
  papers,
  partisans,
  pens,
  quantifiers,
} from './lexicon/crowds.js';
import {
  claiming,
  haveClaimed,
  judging,
  judgingOften,
  saidOne,
  showing,
  standing,
  voicing,
} from './lexicon/reportingVerbs.js';

const counted = `${quantifiers} (?:${word} ){0,2}?`;
const described = `(?:${crowdAdjectives} ){0,2}`;
const sections = anyOf(
  'majority|section|segment|number|handful|group|part|minority|portion|lot|school|class|band|camp|chorus|generation|breed',
);

/**
 * A crowd and what it says, for text in small letters. Each has a bounded length, so the time grows with the
 * text. Whether the words around name somebody (“these scholars”) is asked afterwards.
 */
export const vagueCrowds: readonly LedClue[] = [
  led(
    `(?:${counted})?${described}`,
    authorities,
    `${narrowing}${saying(claiming, voicing, judging, standing)}`,
  ),
  led(
    `(?:${counted})?${described}`,
    informants,
    `${narrowing}${saying(claiming, voicing, 'agree|agreed|concur')}`,
  ),
  led(
    `(?:(?:${quantifiers}|the|its|his|her|their) )?${described}`,
    `(?:${partisans}|those (?:who(?: are)?|in favou?r|opposed|against)(?: ${inner}){1,6}?)`,
    `${narrowing}${saying(claiming, voicing, judging)}`,
  ),
  needing(`(?:${counted})?(?:${crowdAdjectives} ){1,2}`, bodies, `${narrowing}${saying(claiming, voicing)}`),
  needing(
    `(?:(?:(?:an?|some|large|big) (?:[a-z]{1,15} )?)?sections? of (?:the )?|(?:${counted})?${crowdAdjectives} )(?:${crowdAdjectives} )?`,
    '(?:media|press|intelligentsia|lobby|society)',
    `${narrowing}${sayingOne}`,
  ),
  needing(
    counted,
    countedCrowds,
    ` (?:of (?:the |our |this |his )?[a-z]{1,15} )?${saying(claiming, judgingOften)}(?! (?:that )?(?:they|their)\\b)`,
  ),
  needing(`${counted}${described}`, pens, `${narrowing}${saying(claiming, voicing, judging)}`),
  led(
    '(?:an? |the )?(?:[a-z]{3,12} )?',
    `${sections} of (?:the |our |its )?${described}(?:${authorities}|${pens}|${countedCrowds})`,
    `(?: (?:in|of) (?:the |our )?[a-z]{1,15})? ${sayingOne}`,
  ),
  led(
    `(?:${counted})?${described}`,
    `(?<!\\b(?:census|satellite|election|court) )${documents}`,
    `${paperNarrowing}${shows}`,
  ),
  needing(
    '(?:an?|another|some|one) (?:[a-z-]{3,15} ){0,2}',
    papers,
    `(?: recently)?${paperNarrowing}${adverbs}(?:has ${adverbs}${haveClaimed}|${showing})(?![\\w-])`,
  ),
  needing(
    `(?:an?|one|some|another|many an?|every other|(?:almost|nearly) every) ${described}`,
    nobodies,
    `(?: (?:of|in|from) (?:${word} ){0,3}${word})?(?:, [^,.;:()]{1,40},)? ${adverbs}(?:once )?` +
      `(?:has ${adverbs}(?:once )?${haveClaimed}|${saidOne})(?! (?:to|by|for|of|in|on|about)\\b)(?![\\w-])`,
  ),
];

function led(lead: string, crowd: string, claim: string): LedClue {
  return {
    hint: / /,
    pattern: new RegExp(`\\b${crowd}${claim}`, 'g'),
    lead: new RegExp(`(?<![\\w'-])${lead}$`),
    needsLead: false,
    reach: 80,
  };
}

function needing(lead: string, crowd: string, claim: string): LedClue {
  return { ...led(lead, crowd, claim), needsLead: true };
}
