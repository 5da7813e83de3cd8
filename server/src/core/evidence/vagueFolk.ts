import { anyOf } from './anyOf.js';
import { word } from './crowdSaying.js';
import type { LedClue } from './ledClue.js';
import { documents } from './lexicon/crowds.js';
import { auxiliaries, elders, fellow, folk, knowingForms, ours, speakingForms } from './lexicon/folk.js';
import { beliefs } from './lexicon/publics.js';
import { telling, weighing } from './lexicon/tellingVerbs.js';

const adverb = anyOf(
  '[a-z]{3,14}ly|also|often|still|now|even|then|ever|long|always|sometimes|just|too|all|never|once|again|time and again|again and again|more than once|over and over|for years|for decades|by and large|of late|today|nowadays|these days',
  'in private|in public|in one voice|with one voice',
);
const ahead = `(?: (?:${auxiliaries}|${adverb}),?){0,6}`;
const attribute = `(?!(?:is|are|was|were|has|have|had|who|which|that|of|by|and then|will|would|to|this|these|those|his|her|their)\\b)${word}`;
const attributes = `(?:${attribute} ){0,6}?`;

/** “of my village”, “who has lived there”, “, on condition of anonymity,”: all that may follow the noun. */
const behind = anyOf(
  ` (?:of|in|from|with|among|amongst|on|at|around|across|within|outside|abroad|having|familiar|belonging|living|working|serving|close|versed|here|there|present|i|we|worth|[a-z]{2,12}ing|the world over|all over the world|alike|like)(?: (?!(?:is|are|was|were|been|has|named|called|that|who)\\b)${word}){0,8}?`,
  `,? (?:who|whose|whom|with whom|to whom|that)(?: (?!that\\b)${word}){1,10}?,?`,
  ',? [^,.;:()?!]{1,50},',
);
const tail = `(?: of (?:mine|ours|hers|theirs))?(?:${behind})?`;

const many = anyOf(
  'some|many|most|several|various|certain|numerous|countless|few|not a few|quite a few|a few|a good many|a great many|other|all|both|different|any number of|lots of|plenty of|scores of|dozens of|hundreds of|thousands of|millions of|one or two',
  '(?:(?:quite )?an? |the )?(?:[a-z]{3,12} )?(?:number|majority|section|segment|part|class|group|lot|host|band|school|handful|proportion|percentage) of',
  'more and more',
);
/** Those who tell what they know, however they are counted. */
const crowd = anyOf(
  `${many} (?:of )?(?:(?:the|our|my|these|its) )?${attributes}${folk}${tail}`,
  `(?:people|everyone|everybody|anyone|anybody|every one of us|each one of us|all of us|we all|one and all|others|nobody|no one|somebody|someone)${tail}`,
  `(?:many an?|every|each|any|almost every|nearly every|no) ${attributes}${fellow}${tail}`,
  `(?:those|people|persons|men|women|anyone|he) who ${word}(?: (?!that\\b)${word}){0,9}?`,
  `(?:whoever|whosoever)(?: (?!that\\b)${word}){1,9}?`,
  `(?:our|my|their) (?:${attribute} ){0,3}?${ours}${tail}`,
  `the (?:${attribute} ){0,2}?${elders}${tail}`,
  `(?:his|her|its|their) (?:${attribute} ){0,2}?(?:enemies|opponents|rivals|friends|foes|admirers|critics|detractors|contemporaries|well-wishers|defenders)${tail}`,
  `(?:${many}|recent|latest|fresh|new|independent) (?:of the )?${attributes}${documents}${tail}`,
);
const one = anyOf(
  `(?:an?|one|another) ${attributes}${fellow}${tail}`,
  `(?:(?:one|some|any) of )(?:my|our|the) ${attributes}${folk}${tail}`,
  `(?:our|my) (?:${attribute} ){0,3}?${ours}${tail}`,
);

const opinion = `(?:${beliefs}|view|views|opinions?|beliefs?|conviction|fears?|concerns?|doubts?|idea|mind|hope)`;
const judging = anyOf(
  telling.plural,
  telling.singular,
  telling.participle,
  telling.going,
  weighing.plural,
  weighing.singular,
  weighing.participle,
  weighing.going,
  knowingForms,
  `of (?:(?:the|this|that|an?) )?(?:[a-z]{3,12} ){0,2}${opinion}|(?:hold|holds|held|holding|share|shares|shared|have|has|take|takes|took|express|expressed|voiced?)(?: (?:the|an?|this|their))?(?: [a-z]{3,12}){0,2} ${opinion}`,
  'convinced|unanimous|agreed|certain|sure|aware|adamant|confident|sceptical|(?:come|came|comes|reached|arrived) (?:to|at)? ?the conclusion|bears? (?:witness|testimony)|(?:give|gives|gave|given) (?:the|their|his) (?:verdict|opinion)|made the point|make the point',
  'throw[ns]? light on|threw light on|brought out|come up with|made it clear|(?:make|makes) it clear|leaves? no doubt',
  '(?:differ|disagree|agree|concur|quarrel)',
);
/** Between verb and “that”: whom it is told, where, how; “upon it”, “the fact”. */
const meanwhile = `(?: (?:us|me|you|him|reporters|journalists|${adverb}|(?:to|on|upon|in|at|with|over|during|through|before|after|about|of) (?!(?:the (?:court|jirga|police)|h)\\b)(?:(?!that\\b)${word})(?: (?!that\\b)${word}){0,3}|the fact|the world|the nation|the people|everyone)){0,3}`;

/** A clause, of which the crowd itself is not the subject: “they”, “their vote” are its own affairs. */
const claim =
  '(?! (?:they|their|them|he should|man|woman|day|year|time|night|one|way|much|story|very|same)\\b)';
const clause = `(?:(?:the|an?|our|this|these|those|there|it|he|she|we|no|his|her|its|[a-z'-]{2,15}) )(?:(?!(?:that|who|which|and|or|but|to|in|of course|because|if|when|as)\\b)[a-z'-]{1,15} ){0,4}?(?:is|are|was|were|has|have|had|will|would|can|cannot|should|must|does|do|did|never)\\b`;
const start = "(?<![\\w'-])";
const opening = '(?:(?<=^\\s*|[.;:!?"] ?"?|, |\\b(?:but|and|because|while|though|although|so|that|as) ))';

/** Human beings without a name who claim something; looked for from “that” and from the clause backwards. */
export const vagueFolk: readonly LedClue[] = [
  told(` ${judging}${meanwhile} that\\b${claim}`, `${start}${crowd}${ahead}`),
  told(` ${speakingForms}${meanwhile} that\\b${claim}`, `${start}${one}${ahead}`),
  told(
    ` (?:say|tell us|tell|admit|agree|warn|assert|opine|argue|complain|insist|claim|maintain|contend|lament|acknowledge|believe|told|saying|of the (?:[a-z]+ )?(?:view|opinion))${meanwhile} that\\b(?! (?:they|their|them)\\b)(?![^.;]{0,60}\\b(?:they|their|them)\\b)`,
    `${opening}(?:(?!(?:these|those|such|both|their|with|from|like|unlike)\\b)[a-z-]{4,15} ){0,2}?${folk}${ahead}`,
  ),
  told(
    ` (?:say|says|said|believe|believes|think|thinks|tell us|tell you|told me|told us|feel|argue|claim|claims|opine|agree|admit|know|knows|maintain|insist)(?= (?!that\\b)${clause})(?! (?:they|their)\\b)`,
    `${start}(?:${crowd}|${one}|(?<=^\\s*)they)${ahead}`,
  ),
  told(
    ' (?:asking|asks?|asked|wonder(?:ing|ed|s)?|question(?:ing|ed)|debat(?:e|ed|ing)) (?=(?:whether|why|how long)\\b)',
    `${start}(?:${crowd}|the (?:common )?man (?:in|on) the street)${ahead}`,
  ),
  told(
    ' (?:advis(?:e|ed|ing)|urg(?:e|ed|ing)|warn(?:ed|ing)?|tell|told|telling|counsell(?:ed|ing)) us (?:to|against|of|how|what|why)\\b',
    `${start}(?:${crowd}|${one})${ahead}`,
  ),
  told(
    ' (?:generally|often|usually|commonly|openly|frequently|always|rightly|unanimously|mostly|repeatedly) (?:advise|recommend|agree|hold|observe|remark|note|believe|think|point out|suggest|report|find|teach|confess|fear|feel) that\\b(?![^.;]{0,60}\\b(?:they|their|them)\\b)',
    `${opening}(?:(?!(?:these|those|such|both|their|with|from|like|unlike)\\b)[a-z-]{4,15} ){0,2}?${folk}${tail}`,
  ),
  told(
    ' (?:calls? (?:it|this|him|her|them|such|these|our)|(?:blame|attribute|ascribe)[sd]? (?:it|this|the|him|her|our|all)|(?:would|will) (?:readily |gladly )?(?:tell you|bear me out|swear to it)|(?:wants?|would have|would like) (?:us|the world|people|you|everyone) (?:to )?believe)\\b',
    `${start}(?:${crowd}|${one})${ahead}`,
  ),
  told(
    ` (?:regard|describe|portray|label|hail|brand|denounce|dismiss|paint|depict|characteri[sz]e|name|quote|picture)(?:s|ed|d|led)?(?: ${word}){1,6}? as (?=(?:an?|the|one|another|our|its|his|nothing|no|[a-z]{4,12})\\b)`,
    `${start}${crowd}${ahead}`,
  ),
];

function told(claimed: string, lead: string): LedClue {
  return {
    hint: / that| as |ask|wonder|question|debat|call|blam|attrib|ascrib|advis|urg|warn|would|will|want|say|said|belie|think|tell|told|feel|argue|claim|opine|agree|admit|know|maintain|insist/,
    pattern: new RegExp(claimed, 'g'),
    lead: new RegExp(`${lead}$`),
    needsLead: true,
    reach: 170,
  };
}
