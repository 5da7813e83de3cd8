import { anyOf } from './anyOf.js';
import type { Clue } from './clue.js';
import { word } from './crowdSaying.js';
import { authorities, crowdAdjectives, pens } from './lexicon/crowds.js';
import { beliefs, gossip } from './lexicon/publics.js';
import { showing } from './lexicon/reportingVerbs.js';

const common = anyOf(
  'common|general|popular|prevailing|prevalent|widespread|dominant|conventional|usual|received|accepted|growing|mainstream|public',
  'scholarly|expert|orthodox|majority|widely held|widely-held|commonly held|generally held|standard|stock|familiar|frequent|traditional',
  'almost universal|universal|near-universal|unanimous|oft-repeated|oft-heard|often-heard|most common|overwhelming|considered|western',
);
const holder = `(?:(?:among|amongst|within|across) (?:(?:most|many|all|the) )?(?:[a-z-]{3,15} )?[a-z-]{3,15}|in (?:the )?(?:[a-z]{3,15} )?(?:literature|press|media|masses|field|west|circles|quarters|academia|country|society))`;

/** Beliefs that stand there without a believer; for text in small letters, each of bounded length. */
export const vagueBeliefs: readonly Clue[] = [
  {
    hint: new RegExp(beliefs),
    pattern: new RegExp(
      `\\bit (?:is|was|has become|remains) (?:an? |the |now (?:an? )?)?${common} ${beliefs}(?: (?:these days|among|of|in)(?: ${word}){0,4}?)? that\\b` +
        `|\\b(?:an?|the|this) (?:[a-z-]{3,15} )?${beliefs} (?:exists|prevails|persists|is (?:gaining ground|taking root|growing|afloat)|has (?:gained (?:ground|currency)|been created|taken root|grown))(?: (?:among|in)(?: ${word}){1,4}?)? that\\b` +
        `|\\bin (?:the )?(?:popular|public|general|common) (?:perception|imagination|view|opinion|eye|estimation|belief)\\b|\\bby (?:common|general|popular|universal) (?:consent|agreement|belief|consensus)\\b` +
        `|\\bit (?:is|has become) (?:now )?(?:fashionable|customary|common|usual|commonplace|a fashion) to (?:say|argue|claim|blame|believe|hold|assert|think|hear)\\b` +
        `|\\bthere (?:is|was|exists|are|has been|prevails|persists|seems to be) (?:an? |the |also )?(?:[a-z-]{3,15} ){0,2}${beliefs}(?: (?:among|amongst|in|within|across)(?: ${word}){1,5}?)? that\\b` +
        `|\\b(?:(?:the|an?|one) )?${common} (?:${word} )?${beliefs} (?:(?:among|in|against|about|on|of|regarding|here|today|these days|nowadays) (?:${word} ){0,4}?)?(?:(?:is|was|has been|remains|goes|says),? (?:of the view )?that|holds(?: that)?|has it|is(?=[:,]))(?![\\w-])` +
        `|\\b(?:the )?${beliefs} is (?:[a-z]{3,12}ly )?(?:general|common|widespread|rife|universal|popular|gaining (?:ground|currency|strength)|held by (?:many|most|some))(?: (?:among|in) (?:${word} ){1,3}?)? that\\b` +
        `|\\bthe (?:[a-z-]{3,15} )?${beliefs} (?:${holder}|of (?:(?:most|many|all|the) )?(?:${crowdAdjectives} )?${authorities})(?: of [a-z]+)? (?:is|was|has been|remains|seems to be)(?: that)?\\b` +
        `|\\b(?:the|an?) (?:oft-repeated|oft-heard|oft-quoted|often-repeated|much-repeated|much-quoted) ${beliefs}(?![\\w-])|\\bso (?:goes|runs) the (?:[a-z-]{3,15} )?${beliefs}\\b|\\b(?:the )?${beliefs} (?:goes|runs)(?: that)?\\b`,
      'g',
    ),
  },
  {
    hint: /s' |'s |in the |to |for /,
    pattern: new RegExp(
      `\\b(?:${authorities}|many people|some people|most people)' (?:[a-z]{3,12} )?(?:opinions?|views?|verdict|consensus|estimates?|claims?|arguments?|assessments?|words?|predictions?|findings)(?: (?:on|about) (?:the |this )?(?:${word} ){0,3}?${word})? (?:is|was|are|were|has been|differ|vary|about|on|that)\\b` +
        `|\\bin (?:the )?(?:${authorities}|many people|most people)' (?:view|opinion|eyes)` +
        `|(?<=^|[.;:!?] |, )(?:to|for) (?:many|most|some|several|a number of) (?:of the )?(?:${crowdAdjectives} )?(?:${authorities}|${pens})(?![\\w-])|(?<=^|[.;:!?] )to (?:many|some|most)(?=,)`,
      'g',
    ),
  },
  {
    hint: new RegExp(`${gossip}|word of mouth`),
    pattern: new RegExp(
      `\\b(?:the )?(?:[a-z]{3,12} )?${gossip} (?:in|from|around|among|of|at|on|within|about)(?: ${word}){1,5}? (?:is|was|has it|have it|${showing})(?: that)?\\b` +
        `|\\b(?:the )?(?:word of mouth|grapevine|${gossip}) (?:has it|have it|suggests?|says?|is that|swirls?|indicates?)(?: that)?\\b`,
      'g',
    ),
  },
];
