import type { Span } from '../span.js';
import { type Clue, findClues } from './clue.js';
import { before } from './context.js';
import type { Finder } from './finder.js';
import { regex } from './regex.js';
import { opensTime } from './years.js';

/** Sums, shares, measures, counts and ranks. A bare small number (“three reasons”, “2 parts”) is none. */
export const findStatistics: Finder = ({ folded }) =>
  [
    ...findClues(folded, clues),
    ...findClues(folded, [counted]).filter(({ span }) => !countsFromYear(folded, span)),
    ...findClues(folded, [roughShare], 'low'),
  ].filter(
    // “One hundred per cent” is a manner of speaking.
    ({ span }) => !/^(?:100|hundred) ?(?:%|per)/i.test(folded.slice(span.start, span.end)),
  );

/**
 * A year and what happened in it: “In 1987 students rose”, “2020 left families poor”, “the 2018 seats”. Not
 * “Some 2019 people”, and a round number counts.
 */
function countsFromYear(folded: string, { start, end }: Span): boolean {
  const words = folded.slice(start, end).split(' ');
  if (!/^(?:1[5-9]|20)(?!00)\d\d$/.test(words[0] ?? '')) return false;
  const preceding = before(folded, start, 24);
  const opensSentence = /(?:^|[.!?]["')]{0,2} )$/.test(preceding);
  return (
    opensTime(folded, start, start + 4) ||
    /\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur) $|'s $/.test(preceding) ||
    (opensSentence && 2 < words.length)
  );
}

const number = '\\d{1,15}(?:,\\d{2,3}){0,5}(?:\\.\\d{1,6})?';
const start = '(?<![\\p{L}\\d]|\\d[.,])';
const range = `${number}(?: ?(?:-|to) ?${number})?`;
const magnitude = '(?:thousand|million|billion|trillion|lakhs?|lacs?|crores?|arab|kharab|bn|mn|tn|tr)';
const scale = `(?:[ -]?${magnitude}(?: ${magnitude})?|[mbk])`;
const spelled =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|' +
  'fifty|sixty|seventy|eighty|ninety|hundred)(?:[- ](?:one|two|three|four|five|six|seven|eight|' +
  'nine))?';

const currencyBefore = new RegExp(
  `(?:(?<![\\p{L}\\d])(?:US ?\\$|Rs\\.?|PKR|USD|INR|EUR|GBP)|[$£€₹]) ?${range}(?:${scale}(?![\\p{L}\\d]))?`,
  'gu',
);
const currencyAfter = new RegExp(
  `${start}${range}(?:${scale})? ?(?:US |American )?(?:dollars?|rupees?|euros?|pounds|USD|PKR)(?!\\p{L})`,
  'gu',
);
const percentage = new RegExp(
  `${start}${range}(?: ?%|[ -]?(?:per ?cent|percent|percentage points?|pc|pps?|` +
    `basis points)(?!\\p{L}))(?: of (?:the )?(?:GDP|GNP|population))?`,
  'giu',
);
const spelledPercentage = new RegExp(`(?<!\\p{L})${spelled} (?:per ?cent|percent)(?!\\p{L})`, 'giu');
const unit =
  '(?:MAF|maf|BCM|MW|GW|kWh|KWh|mmcfd|km|kms|kilomet(?:er|re)s?|sq\\.? ?km|square kilomet(?:er|' +
  're)s?|miles?|acre[- ]feet|acres?|hectares?|feet|met(?:er|re)s?|cubic met(?:er|re)s|tonn?es?|' +
  'tons?|kg|barrels?|cusecs?|megawatts?|gigawatts?|degrees? (?:Celsius|C)|degrees|°C|litres?|' +
  'liters?|ppm|bps|mph)';
const measure = new RegExp(`${start}${range}(?:${scale})?[ -]?${unit}(?!\\p{L})`, 'gu');
const scaled = new RegExp(`${start}${range}[ -]?${magnitude}(?: ${magnitude})?(?!\\p{L})`, 'gu');
/** “forty one Senators”, “nineteen pages”: from eleven on nobody counts by habit. */
const spelledCount = regex(
  'gu',
  String.raw`(?<![\p{L}-])(?:eleven|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|`,
  'sixty|seventy|eighty|ninety)[- ](?:one|two|three|four|five|six|seven|eight|nine)) ',
  String.raw`(?!hours|days|years|times|minutes|percent|per|first)(?:\p{L}[\p{L}-]{2,14} )?\p{L}{3,15}(?!\p{L})`,
);
const spelledHundreds = new RegExp(
  `(?<!\\p{L})(?:${spelled}) (?:hundred|thousand)(?: or so)? (?!and |or |for |now |but |is |was |are |were |every )(?:\\p{Ll}{3,12} )?\\p{Ll}{3,14}(?!\\p{L})`,
  'gu',
);
const spelledScaled = new RegExp(
  `(?<!\\p{L})${spelled} (?:million|billion|trillion|lakhs?|crores?)(?!\\p{L})`,
  'giu',
);
const grouped = new RegExp(`${start}\\d{1,3}(?:,\\d{2,3}){1,5}(?![\\d:])(?!,\\d)`, 'gu');

/** “In 1987 the students rose” counts nobody. */
const adjective =
  '(?!(?:the|an?|had|has|have|was|were|is|are|for|of|and|to|in|by|when|with|from|at|on|that|which|saw|' +
  'his|her|their|its|our|my|your|as|all|no|some|many|most of|these|those|did|does|do|brought|gave|left|' +
  'made|marked|took|became|drove|killed|sent|forced|put|got|will|would|could|can|may|might|but|or|after|' +
  'before|until)\\b)[a-z][a-z-]{1,20}';

/** Two digits or more and what they count, perhaps behind two words (“36 most water stressed countries”). */
const countedThings = new RegExp(
  `${start}\\d{2,9}(?: ${adjective}){0,3} (?:countries|states|nations|people|persons|` +
    `children|girls|boys|women|men|` +
    'soldiers|troops|personnel|civilians|deaths|casualties|victims|members|districts|villages|' +
    'cities|refugees|students|teachers|schools|universities|judges|cases|attacks|incidents|' +
    'bombings|projects|companies|firms|households|families|voters|workers|jobs|journalists|' +
    'militants|terrorists|drone strikes|kilometres|provinces|amendments|visits|rounds|' +
    "dams|seats|votes|units|warheads|jets|Pakistanis|Indians|Muslims|Palestinians|women's|commissions|committees|" +
    'reports|subjects|resolutions|clauses|articles|sections|towns|colleges|hospitals|beds|doctors|nurses|camps|' +
    'parties|candidates|martyrs|missiles|planes|aircraft|ships|tanks|languages|tribes|ministries|departments|' +
    'enterprises|mills|factories|plants|trees|glaciers|agreements|treaties|summits|sessions|letters|prisoners|' +
    'petitions|lawyers|officers|ministers|policemen|bodies|cases pending|vacancies|towers|trains|flights)(?!\\p{L})',
  'gu',
);

const counted: Clue = { hint: /\d\d/, pattern: countedThings };

const ordinalWord = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)';
const place =
  `(?:number |No\\. ?|at |as |the ){0,2}(?:\\d{1,3}(?:st|nd|rd|th)?|${ordinalWord})` +
  `(?![\\p{L}\\d]| to none| ?%| ?per ?cent| ?pc\\b|[.,]\\d)`;
const outOf =
  '(?: (?:out of|of|among|from|amongst) (?:the )?\\d{1,3}(?![\\d,.]*\\d)(?: (?:countries|' +
  'nations|states|economies))?)?';
const rank = new RegExp(
  `(?<!\\p{L})(?:[Rr]anke?d?s?|[Rr]anking|[Pp]laced|[Ss]tands?|[Ss]tood|` +
    `[Pp]ositioned) ${place}(?! in (?:the|our) (?:list|queue|line|row))${outOf}|` +
    '(?<!\\p{L})(?:[Rr]ank(?:ing)?|[Pp]osition) (?:is|was|remains|remained|has been) ' +
    `(?:${place}${outOf}|(?:the )?(?:second |third )?(?:lowest|worst)(?!\\p{L})|at the bottom(?!\\p{L}))|` +
    `(?<!\\p{L})(?:[Rr]ank|[Ss]core|[Pp]osition) of \\d{1,3}(?![\\d%])|${start}\\d{1,3}(?:st|nd|rd|` +
    `th)? out of (?:the )?\\d{2,3}(?![\\d])(?: (?:countries|nations|states|economies))?|` +
    `${start}\\d{1,3}/\\d{3}(?![\\d/])`,
  'gu',
);
const indexValue = regex(
  'g',
  '(?<=(?:score|value|index|ratio|rate|coefficient|HDI|Gini|growth)(?: value| rate|',
  String.raw` score)? (?:is |was |of |at |stands at |stood at |to ))\d{1,3}\.\d{1,4}(?![\d%])`,
);
const oneIn = regex(
  'g',
  String.raw`(?<![A-Za-z])(?:[Oo]ne|[Tt]wo|[Tt]hree|\d) (?:in|out of) (?:every )?(?:two|three|`,
  String.raw`four|five|six|seven|eight|nine|ten|twenty|\d{1,3})(?= [a-z]+)`,
);
const perThousand = new RegExp(
  `${start}${number} (?:per|for every|in every) (?:1,?000|100,?000|thousand|hundred|lakh|million)(?!\\p{L})`,
  'gu',
);

/** A share in words is rough: shown, not counted. */
const roughShare: Clue = {
  hint: /third|four|fif|quarter|tenth|alf of/,
  pattern: regex(
    'g',
    '(?<![A-Za-z])(?:(?:[Oo]ne|[Tt]wo|[Tt]hree|[Aa])[- ](?:thirds?|fourths?|fifths?|',
    'quarters?|tenths?)|[Hh]alf)(?= of (?:the|its|all|our|their)\\b)',
  ),
};

const clues: readonly Clue[] = [
  { hint: /[$£€₹]|Rs|PKR|USD|INR|EUR|GBP/, pattern: currencyBefore },
  { hint: /dollar|rupee|euro|pound|USD|PKR/, pattern: currencyAfter },
  { hint: /\d ?(?:%|-?[Pp]|basis)/, pattern: percentage },
  { hint: /\d/, pattern: measure },
  { hint: /\d/, pattern: scaled },
  { hint: /\d,\d/, pattern: grouped },
  { hint: /\d\.\d/, pattern: indexValue },
  { hint: /\d (?:per|for|in) /, pattern: perThousand },
  { hint: /per ?cent/i, pattern: spelledPercentage },
  { hint: /illion|lakh|crore/i, pattern: spelledScaled },
  { hint: / (?:hundred|thousand) /, pattern: spelledHundreds },
  { hint: /(?:teen|leven|ty)[ -]/, pattern: spelledCount },
  { hint: /\d|[Rr]ank|[Pp]laced|[Ss]t(?:and|ood)|[Pp]osition/, pattern: rank },
  { hint: /(?:ne|wo|hree|\d) (?:in|out of) /, pattern: oneIn },
];
