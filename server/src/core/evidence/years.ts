import { type Clue, matchesOf } from './clue.js';
import { after, before } from './context.js';
import { type Found, high } from './finder.js';
import { regex } from './regex.js';

/**
 * Years from 1000 to 2099 and spans of them. A span needs no more than its shape; a lone number is a year
 * only after the words that go before years, never where it counts, numbers or prices something.
 */
export function findYears(folded: string): Found[] {
  const found: Found[] = [];
  for (const match of matchesOf(folded, yearOrSpan)) {
    const length = lengthOfSpan(match);
    const end = match.index + length;
    if (numbersSomethingElse.test(before(folded, match.index, 24))) continue;
    if (!opensTime(folded, match.index, end) && countsThings(after(folded, end))) continue;
    if (length === 4 && !isPlacedAsDate(folded, match.index, end)) continue;
    found.push(high(match.index, end));
  }
  return found;
}

const yearOrSpan: Clue = {
  hint: /\d{4}/,
  pattern: new RegExp(
    `(?<![\\p{L}\\d,/:$£€₹#+]|\\d[ .-])(?:1\\d|20)\\d\\d(?:( ?- ?| to | till | until )((?:1\\d|` +
      `20)\\d\\d|\\d\\d|[Pp]resent|date|today)(?![\\p{L}\\d%.]\\d|[\\p{L}\\d%]))?(?![\\p{L}\\d%:]|` +
      `[.,]\\d)`,
    'gu',
  ),
};

/**
 * Whether a number is a year whatever follows it: “In 1987 students rose”, “in May 2018 women voted”. A round
 * one may count (“in 2000 villages”).
 */
export function opensTime(folded: string, start: number, end: number): boolean {
  const isYear = /^(?:1[5-9]|20)(?!00)\d\d$/.test(folded.slice(start, end));
  return isYear && timeWords.test(before(folded, start, 24)) && !unit.test(after(folded, end, 12));
}

const timeWords = regex(
  '',
  String.raw`(?:\b(?:in|since|until|till|during|[Ii]n the year|[Tt]he year|[Ss]ince early|[Ss]ince late|In|Since|`,
  'Until|Till|During|By|After|Before|January|February|March|April|May|June|July|August|September|October|',
  'November|December)) $',
);
const unit = /^[ -]{0,2}(?:km|kms|MW|MAF|GW|kg|mm|cm|m|ft|bn|mn|pc|%|percent|per cent)\b/;

/** The whole match where its end is later than its start (“1947–58”, “2021-Present”), else the first year. */
function lengthOfSpan(match: RegExpMatchArray): number {
  const [whole, joint = '', last = ''] = match;
  const first = whole.slice(0, 4);
  const isTwoDigits = /^\d\d$/.test(last);
  if (isTwoDigits) return joint.includes('-') && last > first.slice(2) ? whole.length : 4;
  return last > first ? whole.length : 4;
}

/** The number of an article, page or resolution, a sum in rupees, or a count. */
const numbersSomethingElse = regex(
  '',
  String.raw`\b(?:[Aa]rticles?|[Ss]ections?|[Rr]esolution|[Pp]ages?|pp?\.|[Nn]os?\.|[Nn]umber|`,
  String.raw`[Rr]ule|[Ll]ine|[Vv]ol\.?|[Cc]lause|Rs\.?|PKR|USD|INR|US\$|about|over|than|nearly|`,
  'almost|approximately|some|least|roughly|exactly|another) ?$',
);

/** “in 2000 villages” counts villages; “the 2018 elections” are dated. */
function countsThings(following: string): boolean {
  if (countedThing.test(following)) return true;
  const plural = /^ ([a-z]{3,}s)\b/.exec(following)?.[1];
  return plural !== undefined && !afterYears.has(plural);
}

const countedThing = regex(
  '',
  String.raw`^(?:[ -]{0,2}(?:km|kms|MW|MAF|GW|kg|mm|cm|m|ft|bn|mn|pc)\b|[ -](?:[a-z]+ )?(?:people|`,
  'men|women|children|troops|police|cattle|soldiers|percent|per cent|million|billion|',
  String.raw`trillion|crore|lakh|rupees|dollars|words|pages)\b)`,
);

/** Words in -s that follow a year without being counted by it. */
const afterYears = new Set(
  (
    'was has does this thus perhaps always sees marks brings shows remains witness elections polls ' +
    'floods riots protests attacks sanctions reforms amendments talks tests bombings wars hostilities ' +
    'skirmishes tensions rains blasts strikes ordinances laws guidelines figures estimates statistics ' +
    'levels prices standards census crisis consensus process congress summits games onwards towards ' +
    'across whereas less unless results accords analysis clashes crises dharnas besides'
  ).split(' '),
);

const beforeYears = regex(
  '',
  String.raw`(?:\b(?:in|since|by|until|till|from|to|of|after|before|during|between|around|`,
  'throughout|through|circa|years?|early|late|mid|and|or|against|for|into|dated|war|',
  String.raw`spring|summer|autumn|winter|beginning|starting)|\b(?:In|Since|By|Until|Till|From|`,
  'After|Before|During|Between|Around|Throughout|Circa|Early|Late|Mid))[ -](?:(?:early|',
  'late|mid|the|around|about|year|the year|the end of)[ -])?$',
);

function isPlacedAsDate(folded: string, start: number, end: number): boolean {
  const preceding = before(folded, start, 40);
  const following = after(folded, end, 40);
  const closes = /^[a-z]? ?(?:[)\],;:.]|$)/.test(following);
  if (/[([][^()[\]]{0,40}$/.test(preceding) && closes) return true;
  if (beforeYears.test(preceding)) return true;
  if (/\b(?:[Tt]he|its|their|his|her) $|'s $/.test(preceding)) return /^ \p{L}/u.test(following);
  // A year right after a name or set off by commas: “Jaranwala 2023”, “in the Constitution, 1973,”.
  if (/\p{Lu}[\p{L}.'-]*,? $/u.test(preceding)) return !/^-?\p{L}/u.test(following);
  if (/\p{L}, $/u.test(preceding)) return closes;
  const opensSentence = /(?:^|[.!?]["')]{0,2} )$/.test(preceding);
  return (
    opensSentence && /^ (?:saw|was|witnessed|marked|brought|is|began|proved|became|also)\b/.test(following)
  );
}
