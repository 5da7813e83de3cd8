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
  papers,
  partisans,
} from './lexicon/crowds.js';
import { haveClaimed, saidOftenPassive, saidOne, saidPassive } from './lexicon/reportingVerbs.js';
import { regex } from './regex.js';

const often = anyOf(
  'also|often|long|widely|generally|commonly|usually|sometimes|well|popularly|firmly|rightly|now|universally',
  'frequently|repeatedly|further|even|still|unanimously|strongly|openly|credibly|later|aptly|wisely|truly|beautifully|famously|variously',
  'rightfully|correctly|reliably|increasingly|almost universally|time and again|nowadays|equally|therefore|thus|however,',
);
/** “observed during the harvest that”, “established through various studies that”. */
const meanwhile =
  ' (?:time and again|again and again|over and over|over the years|of late|everywhere|nowadays|these days|today|recently|lately|in this regard|(?:during|through|throughout|across|' +
  'on many|in (?:many|some|various|several|certain|most|different|political|recent|numerous)|by (?:many|some|various|several|' +
  'most|different|numerous|certain|experts|scholars|critics))(?: [a-z-]{1,15}){0,4}?)';
const widely = '(?:widely|generally|commonly|popularly|universally)';
const anyOfThem =
  '(?:an?|one|some|another|certain|other|several|various|many|most|recent|different|all|independent)';
const crowd = anyOf(
  authorities,
  informants,
  documents,
  `${crowdAdjectives} ${bodies}`,
  'people|others|quarters|circles',
);
const judged = anyOf(
  'considered|seen|regarded|believed|called|described|viewed|termed|labelled|dubbed|critici[sz]ed|placed|ranked|rated',
  'held|hailed|praised|questioned|blamed|confirmed|supported|endorsed|shown|proved|proven|indicated|suggested|noted',
  'shared|echoed|voiced|expressed|lauded|decried|denounced|narrated|reported|documented|established|interpreted|admitted',
  'acknowledged|accepted|recogni[sz]ed|predicted|warned|declared|stated|disputed|doubted|defined|depicted|hailed|attributed',
  'pointed out|argued|claimed|highlighted|observed|perceived|portrayed|condemned|thought|backed|estimated|feared',
);

/** Claims that nobody makes, or somebody without a name; for text in small letters, each of bounded length. */
export const vagueFormulas: readonly Clue[] = [
  {
    hint: /it(?: is|'s| was| has| had| can)/,
    pattern: new RegExp(
      `\\bit(?: is|'s| was| has (?:${often} )?been| had (?:${often} )?been)(?: being)? (?:${often} ){0,2}${saidPassive}(?:${meanwhile})?(?: that\\b|(?=[,;:.]))` +
        `|\\bit (?:is|has (?:${often} )?been) (?:${often} ){0,2}${saidOftenPassive}(?:${meanwhile})? that\\b` +
        `|\\bit (?:is|was) ${often} ${anyOf(saidPassive, saidOftenPassive, 'suggested|concluded')}(?! (?:as|for|to|by)\\b)\\b` +
        '|\\bit is (?:an? )?(?:(?:well[ -]known|known|open|established|undeniable|common|hidden|proven) )?' +
        '(?:fact|truth|secret|knowledge|reality) (?:known to (?:all|everyone) )?that\\b',
      'g',
    ),
  },
  {
    hint: /(?:is|are|was|were) /,
    pattern: new RegExp(
      `\\b(?<!\\bit )(?:is|are|was|were|has been|have been) (?:${often} )?` +
        '(?:said|believed|reported|alleged|rumou?red|thought|claimed|understood|estimated|reputed|feared|suspected)(?= to ' +
        '(?!(?:the|an?|his|her|their|police|authorit[a-z]+|courts?|us|me|him|them|every|by|death)\\b)[a-z])' +
        `|\\b(?:is|are|was|were) ${widely} (?:believed|thought|held|assumed|regarded|considered|perceived|viewed|seen|credited|acknowledged|recogni[sz]ed|described|known to|accepted|blamed|accused|criticised|criticized|hailed|portrayed|suspected)(?! by\\b)\\b` +
        '|\\b(?:is|are|was|were|has been|have been) (?:often|frequently|sometimes|rightly|usually|increasingly) (?:described|portrayed|regarded|viewed|dubbed|termed|characteri[sz]ed|labelled|hailed|perceived|painted|likened)(?! (?:by|in)\\b)\\b',
      'g',
    ),
  },
  { hint: /reportedly/, pattern: /\breportedly\b/g },
  {
    hint: /\bas |what (?:is|was|has)/,
    pattern: new RegExp(
      `\\bas (?:it )?(?:is|was|has been|we|everyone|everybody) (?:all )?(?:${often} )?(?:known|knows?|said|aware|believed|claimed|understood|argued|observed|acknowledged|assumed|accepted|supposed|alleged|reported|held|thought|feared)(?: by (?:many|some|most|several|all|everyone|students of [a-z]+|experts|scholars|observers))?` +
        '(?: to (?:every|all|any)[a-z]*(?: [a-z]+ of [a-z]+)?|(?! (?:as|for|to|by|of)\\b))\\b' +
        `|\\bwhat (?:is|was|has been|is being) (?:${often} ){0,2}(?:said|reported|claimed|believed|alleged|argued|feared|observed|suggested)(?: [a-z-]{1,15}){0,5}? is that\\b`,
      'g',
    ),
  },
  {
    hint: /some(?:one|body)/,
    pattern: new RegExp(
      `\\b(?:as )?some(?:one|body) ${adverbs}(?:has ${adverbs})?(?:said|remarked|written|observed|wrote|penned|put it|quipped|commented|${saidOne}|${haveClaimed})(?! (?:to|for|in|at|by)\\b)\\b` +
        `|\\b${anyOf(saidPassive, 'remarked|written|put')} (?:so )?(?:[a-z]{3,12}ly )?by (?:some(?:one|body)|some [a-z]+)(?![\\w-])`,
      'g',
    ),
  },
  {
    hint: /history|wisdom/,
    pattern: regex(
      'g',
      String.raw`\bhistory (?:is (?:a |the |full of )?witness|bears (?:a )?(?:witness|testimony)|`,
      String.raw`testifies|stands (?:a )?witness)\b|\b(?:popular|conventional|common|`,
      String.raw`received) wisdom (?:says|holds|has it|suggests|dictates|tells)\b`,
    ),
  },
  {
    hint: /according to|in |by |per /,
    pattern: new RegExp(
      `\\b(?:according to|as per|in the light of|going by) (?:${anyOfThem} |${crowdAdjectives} |credible |reliable |the latest ){0,3}` +
        `(?:${crowd}|(?:some|many|most|others)(?=[,.;:]| (?:that|it|the|this|these|he|she|they|there|in|at|a|an|our|his|its|women|pakistan|islam)\\b))(?![\\w-])` +
        `|\\b(?:according to|as per|going by) (?:${anyOfThem} |the latest )(?:${crowdAdjectives} )?(?:${papers}|version|count|view|theory|narrative|interpretation|reading|tradition|legend|rumou?r|school of thought)(?![\\w-])` +
        `|\\b(?:in|by) (?:(?:one|some|most|many|another|certain|several) |(?=(?:a |the )?(?:rough|conservative|recent|unofficial)))` +
        '(?:(?:a |the )?(?:recent|rough|conservative|unofficial) )?(?:estimates?|accounts?|calculations?|reckoning|counts?|versions?|measures?)\\b' +
        '|\\bby all accounts\\b',
      'g',
    ),
  },
  {
    hint: /in the (?:opinion|views?|eyes?|words|estimation|judge?ment)|people's|quarters|circles/,
    pattern: new RegExp(
      '\\bin the (?:opinion|views?|eyes?|words|estimation|judge?ment) of ' +
        `(?:(?:many|some|several|most|certain|various)(?: (?:${crowdAdjectives} )?(?:${crowd}))?|(?:${crowdAdjectives} )?(?:${authorities}))(?![\\w-])` +
        "|\\bin (?:many|some|most) people's (?:view|opinion|eyes)\\b",
      'g',
    ),
  },
  {
    hint: /(?:ed|seen|own|held|en|out|ght) (?:[a-z]+ ){0,5}by /,
    pattern: new RegExp(
      `\\b${judged} (?:${word} ){0,4}?by (?:(?:considered|seen|regarded|believed|viewed|termed|perceived) )?(?:(?:an? (?:[a-z]{3,12} )?(?:majority|segment|section|number|part|portion|chunk)) of (?:the )?[a-z]+|(?:many|some|several|most|various|numerous|certain)(?![\\w-])(?! (?:countries|states|of)\\b)` +
        `(?: (?:${crowdAdjectives} )?${crowd})?|(?:${crowdAdjectives} )?(?:${authorities}|${documents})|${crowdAdjectives} ${bodies}|(?:an?|one|some) (?:${crowdAdjectives} ){0,2}(?:${nobodies})|(?:its|his|her|their) ${partisans})(?![\\w-])`,
      'g',
    ),
  },
  {
    hint: new RegExp(papers),
    pattern: new RegExp(
      `\\b(?:an?|another|some|one) (?:recent|latest|new|famous|international) (?:${word} )?${papers}(?! (?:is|was|will|should|must|needs?|to|has been)\\b)(?![\\w-])`,
      'g',
    ),
  },
  {
    hint: /word |rumou?r|talk /,
    pattern: regex(
      'g',
      String.raw`\b(?:the )?word (?:(?:in|on|from|around|among) (?:[a-z'-]{1,15} ){1,5}?(?:is|was)\b(?: that)?|(?:is|was) that|has it(?: that)?)\b`,
      String.raw`|\b(?:the )?rumou?rs? (?:has it|have it|is rife|are rife|(?:is|are) (?:circulating|afloat)|says?|suggests?)(?: that)?\b`,
      String.raw`|\b(?:the )?(?:talk of the town|grapevine) (?:is|has it|says)(?: that)?\b`,
    ),
  },
];
