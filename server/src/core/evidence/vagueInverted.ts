import { anyOf } from './anyOf.js';
import type { Clue } from './clue.js';
import { adverbs, word } from './crowdSaying.js';
import {
  authorities,
  bodies,
  crowdAdjectives,
  documents,
  informants,
  nobodies,
  partisans,
  pens,
  quantifiers,
} from './lexicon/crowds.js';
import { publics } from './lexicon/publics.js';

const said =
  '(?:says?|said|argues?|argued|warns?|warned|believes?|claims?|claimed|think|insist|maintain|contend|fear|complain|observes?|' +
  'observed|wrote|writes|reports?|add|feel|suggests?|concludes?|opines?|points? out|tells? us|predicts?|alleges?|reckon|' +
  'assert|admit|estimate|allege|declared?|remark(?:s|ed)?|lament|quipped|exclaimed)';

const crowd = anyOf(
  `(?:${quantifiers} (?:${word} ){0,2}?|the |its |his |her |their |most |many |some )?(?:(?:${crowdAdjectives}) ){0,2}(?:${authorities}|${informants}|${partisans}|${documents}|${pens})`,
  `(?:${crowdAdjectives}) (?:${bodies})|many|some|the (?:press|media|wise|elders)|people|everyone|everybody`,
  `(?:an?|one|another) (?:(?:${crowdAdjectives}|former|retired) ){0,2}(?:${nobodies}|report|study|survey)`,
  publics,
);

/** The claim first and its crowd after it: “…, say the pundits”; for text in small letters, of bounded length. */
export const vagueInverted: readonly Clue[] = [
  {
    hint: new RegExp(`[,"-] ?(?:so )?${said} `),
    pattern: new RegExp(
      `(?<=[,"-] ?)(?:so )?(?:or so )?${said} ${crowd}(?: (?:in|of|at|on|from|with|close to)(?: [a-z'-]{1,15}){1,5}?)?(?= *(?:[.,;:!?"]|$|-))`,
      'g',
    ),
  },
  {
    hint: /\b(?:as|or so|what) /,
    pattern: new RegExp(
      `\\b(?:as|or so|(?<=(?:is|was|to|by|of|into|in) )what) (?!(?:these|those|an?|one|another)\\b)${crowd} (?:of (?:[a-z'-]{1,15} ){1,4}?)?${adverbs}` +
        '(?:(?:love|like|tend|want|used|prefer) to |would (?:like to |have us )?|have (?:rightly |often |long )?|has (?:rightly |often |once )?)?' +
        '(?:say|said|put it|puts it|call|calls|called|term|argue|argued|believe|claim|claimed|have it|see it|warn|warned|think|tell us|describe|label|' +
        'observed?|remarked|noted?|fear|feared|suggest|show|indicate|pointed out|point out)(?! (?:in|to|by|for|at)\\b)(?![\\w-])',
      'g',
    ),
  },
];
