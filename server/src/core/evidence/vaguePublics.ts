import { anyOf } from './anyOf.js';
import type { Clue } from './clue.js';
import { adverbs, noClaim, word } from './crowdSaying.js';
import { publicClaims, publicStates, publics, sane } from './lexicon/publics.js';
import { claiming, haveClaimed, voicing } from './lexicon/reportingVerbs.js';

const publicSays = `${adverbs}${anyOf(
  `(?:is|are|was|were|seems?|remains?|stands?) ${adverbs}${publicStates}`,
  `(?:has|have|had) ${adverbs}(?:${haveClaimed}|(?:accepted|realised|realized|known) that|` +
    'come to (?:believe|accept|think|regard|see|view|consider|agree|the (?:view|conclusion|opinion)))(?! (?:in|for|by|at|to|with)\\b)',
  `(?:(?:would|may|does|do|will|tends? to|seems? to) )?${publicClaims}${noClaim}`,
)}(?![\\w-])`;

const anyKnower = anyOf(
  '(?:almost |nearly )?every [a-z]{3,15} worth (?:the|his) (?:name|salt)',
  `(?:every(?:one|body)|all(?: of us)?|we all|anyone|anybody|all and sundry|each and every (?:one|citizen|person)|every (?:${sane} )?` +
    '(?:person|man|citizen|mind|pakistani|muslim|child|schoolboy|soul|observer|student(?: of [a-z]+)?|one of us|voter|individual|' +
    'reader(?: of [a-z]+)?|expert|economist|analyst|scholar|historian|scientist|patriot))',
);
const nobody = anyOf(
  `nobody|no[ -]?one|none|few|hardly any(?:one|body)|scarcely anyone|(?:no|hardly any|scarcely any|not a single|no) (?:${sane} )?` +
    '(?:person|man|mind|citizen|expert|economist|analyst|scholar|historian|pakistani|student of [a-z]+|observer|body|soul)',
);

/** Bodies of people that speak as one, down to everybody and nobody; for text in small letters, of bounded length. */
export const vaguePublics: readonly Clue[] = [
  {
    hint: /world|communit|opinion|public|masses|man |citizen|layman|voter|fraternity|circle|class|elite|minds|brains|quarters|establishment|intelligentsia|academia|the wise|the learned|sages|men of/,
    pattern: new RegExp(
      `\\b(?<!\\b(?:of|in|to|from|by|for|with|around|across|over|throughout|against|on|out) )${publics},? ${publicSays}`,
      'g',
    ),
  },
  {
    hint: /every|all|any/,
    pattern: new RegExp(
      `\\b(?<!\\b(?:not|that|if|when|of|by) )${anyKnower} ${adverbs}${anyOf(
        '(?:knows?|admits?|agrees?|accepts?|acknowledges?|recogni[sz]es?|concedes?|understands?|(?:would|will) (?:admit|agree|acknowledge|accept|concede|tell you)|says?|believes?|has (?:heard|admitted|accepted))(?: (?:that|this fact|the fact|how|on)\\b|(?=[,;:.]))',
        '(?:is|are) (?:well |fully |quite )?(?:aware|convinced|agreed|of the (?:view|opinion)|unanimous|witness)(?: (?:that|of the fact|of)\\b|(?=[,;:.]))',
      )}`,
      'g',
    ),
  },
  {
    hint: /nobody|no[ -]?one|none|few |hardly|scarcely|no |not a/,
    pattern: new RegExp(
      `\\b(?:there is )?${nobody} (?:(?:can|could|would|will|may|dare|dares|dares to|is (?:there )?(?:to|who can|who would)|who (?:can|would|does not|will)|in his (?:right )?(?:mind|senses) (?:can|would)) )` +
        `${adverbs}(?:deny|denies|differ|disagree|dispute|doubt|question|contest|refute|argue against)(?: (?:that|the fact|this fact|with the (?:view|fact))\\b|(?=[,;:]))`,
      'g',
    ),
  },
  {
    hint: /no|few|hardly/,
    pattern: new RegExp(
      `\\b${nobody} (?:(?:today|now|seriously|really) )?(?:denies|deny|disputes?|doubts?|questions|disagrees?|differs?)(?: (?:that|with the (?:view|fact)|the fact|how)\\b|(?=[,;:]))`,
      'g',
    ),
  },
  {
    hint: /there is (?:hardly|scarcely|no)|find/,
    pattern: new RegExp(
      `\\b(?:there is (?:hardly|scarcely|almost no|no) (?:any )?|(?:it is (?:hard|difficult|impossible|rare) to find|one (?:can |will )?hardly finds?) (?:an?|any) )(?:${word} )?(?:expert|economist|analyst|scholar|historian|thinker|scientist|observer|study|report|jurist) (?:that|who|which) (?:(?:does not|doesn't|would not|has not|did not|will not) )?[a-z]{3,15}`,
      'g',
    ),
  },
  {
    hint: /worth/,
    pattern:
      /\bno (?:[a-z]{3,15} ){0,2}[a-z]{3,15} worth (?:his|her|the|their) (?:salt|name) (?:can|could|would|will|has|ever) [a-z]{2,15}/g,
  },
  {
    hint: /any /,
    pattern:
      /\bask any [a-z]{3,15}(?: (?:of|in|on) (?:[a-z]{1,15} ){0,2}[a-z]{1,15})?,? and (?:he|she|they|the answer)(?: (?:will|would|shall|is))?\b/g,
  },
  {
    hint: /those|people|persons|men |figures|circles|quarters|voices/,
    pattern: new RegExp(
      '\\b(?:those|people|persons|men|figures|circles|quarters|voices) ' +
        '(?:having (?:inside |first-hand |intimate |deep )?(?:knowledge|information|access)|at the helm|who (?:know|matter|are in the know|study|have studied|watch|follow|understand)|in the (?:know|corridors of power|field|business|trade)|' +
        '(?:(?:well|closely|fully)[ -])?(?:versed|aware|acquainted|familiar|informed|placed|close|privy|conversant|associated|connected|near))' +
        `(?: (?:in|of|with|to|about|on)?(?: ?${word}){1,6}?)?,? ${adverbs}(?:${claiming}|${voicing}|whisper|reveal|disclose|tell|warn|confirm|agree|know)${noClaim}`,
      'g',
    ),
  },
];
