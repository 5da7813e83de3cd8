import { anyOf } from './anyOf.js';
import type { Clue } from './clue.js';
import {
  adjectives,
  counted,
  inner,
  narrowing,
  paperNarrowing,
  saying,
  sayingOne,
  shows,
  word,
} from './crowdSaying.js';
import {
  authorities,
  bodies,
  countedCrowds,
  crowdAdjectives,
  documents,
  informants,
  nobodies,
  partisans,
  pens,
  quantifiers,
} from './lexicon/crowds.js';
import { claiming, judging, judgingOften, standing, voicing } from './lexicon/reportingVerbs.js';

/**
 * A crowd and what it says, for text in small letters. Each has a bounded length, so the time grows with the
 * text. Whether the words around name somebody (“these scholars”) is asked afterwards.
 */
export const vagueSpeakers: readonly Clue[] = [
  {
    hint: new RegExp(authorities),
    pattern: new RegExp(
      `\\b(?:${counted})?${adjectives}${authorities}${narrowing}${saying(claiming, voicing, judging, standing)}`,
      'g',
    ),
  },
  {
    hint: new RegExp(informants),
    pattern: new RegExp(
      `\\b(?:${counted})?${adjectives}${informants}${narrowing}${saying(claiming, voicing, 'agree|agreed|concur')}`,
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
        `those (?:who(?: are)?|in favou?r|opposed|against)(?: ${inner}){1,6}?`,
      )}${narrowing}${saying(claiming, voicing, judging)}`,
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
      `\\b(?:(?:(?:an?|some|large|big) (?:[a-z]+ )?)?sections? of (?:the )?|(?:${counted})?${crowdAdjectives} )(?:${crowdAdjectives} )?(?:media|press|intelligentsia|lobby|society)${narrowing}${sayingOne}`,
      'g',
    ),
  },
  {
    hint: new RegExp(countedCrowds),
    pattern: new RegExp(
      `\\b${counted}${countedCrowds} (?:of (?:the |our |this |his )?[a-z]+ )?${saying(claiming, judgingOften)}(?! (?:that )?(?:they|their)\\b)`,
      'g',
    ),
  },
  {
    hint: new RegExp(pens),
    pattern: new RegExp(
      `\\b${counted}${adjectives}${pens}${narrowing}${saying(claiming, voicing, judging)}`,
      'g',
    ),
  },
  {
    hint: /many|some|several|most|others|few/,
    pattern: new RegExp(
      `\\b(?:many|some|several|most|others|a few|quite a few)(?! of (?:them|us|you|these|those|whom)\\b)(?: (?:in|within|among|of|inside|outside)(?: ${word}){1,4}?)?,? ${saying(claiming, judgingOften)}`,
      'g',
    ),
  },
  {
    hint: / of /,
    pattern: new RegExp(
      `\\b(?:an? |the )?(?:[a-z]{3,12} )?(?:majority|section|segment|number|handful|group|part|minority|portion|lot|school|class|band|camp|chorus|generation|breed) of (?:the |our |its )?${adjectives}(?:${authorities}|${pens}|${countedCrowds})(?: (?:in|of) (?:the |our )?[a-z]+)? ${sayingOne}`,
      'g',
    ),
  },
  {
    hint: /there (?:are|is|were)/,
    pattern: new RegExp(
      `\\bthere (?:are|were|is) (?:also )?(?:(?:no (?:dearth|shortage|lack)|plenty) of (?:the )?[a-z]+|those|some|many|people|others|certain ${word}|many ${word}|some ${word}|(?:many |some |several )?(?:${authorities})|voices|sections|elements|quarters)` +
        `,? (?:who|that|which) ${saying(claiming, 'demand|call|see|fear')}`,
      'g',
    ),
  },
  {
    hint: /there (?:is|exists)/,
    pattern: new RegExp(
      `\\bthere (?:is|exists) (?:also )?(?:an?|another|one) (?:${crowdAdjectives} )?(?:${nobodies}|${word} (?:of|among) (?:${authorities}|thought|opinion)),? (?:which|who|that) ${sayingOne}`,
      'g',
    ),
  },
  {
    hint: /people|they/,
    pattern:
      /\b(?:people|they) (?:often |generally |usually )?say that\b|\bpeople (?:often|generally|usually|commonly|mostly|widely|normally|ordinarily) (?:say|believe|think|feel|hold|argue|assume|claim|complain)\b(?! (?:in|of|about)\b)/g,
  },
  {
    hint: new RegExp(documents),
    pattern: new RegExp(
      `\\b(?:${counted})?${adjectives}(?<!\\b(?:census|satellite|election|court) )${documents}${paperNarrowing}${shows}`,
      'g',
    ),
  },
];
