import { anyOf } from './anyOf.js';
import { type Clue, findClues } from './clue.js';
import { after } from './context.js';
import { type Found, high } from './finder.js';
import type { NameMatch } from './names.js';
import { regex } from './regex.js';

/**
 * What a named judge, ruler or body once did and the records hold: “Qazi Shurayh decided against”, “Islamabad
 * High Court took notice”. What a body “makes”, “asks” or “has played” stands nowhere.
 */
export function findDeeds(folded: string, bodies: readonly NameMatch[] = []): Found[] {
  const known = bodies.flatMap(({ span }) => {
    const words = deedOfBody.exec(after(folded, span.end, 90))?.[0];
    return words === undefined ? [] : [high(span.start, span.end + words.length)];
  });
  return [...known, ...findClues(folded, [deedOfCourt, deedOfPerson, deedOfState])];
}

const lead = '(?: (?:once|later|then|also|finally|himself|itself|had)| [a-z]{4,12}ly){0,2} ';

/** Acts of courts, regulators and lenders that name their object by themselves. */
const officialDeeds = anyOf(
  'took (?:suo motu |suo moto )?notice|struck down|set aside|convicted|acquitted|upheld|overturned|disqualified',
  'annulled|quashed|stayed|sentenced|summoned|fined|banned|blacklisted|grey-listed|removed Pakistan|indicted',
  'placed Pakistan|put Pakistan|disbursed|withheld|(?:ordered|directed) (?:the|that|an?)|restored the|dismissed the',
  '(?:approved|rejected|released|sealed|cancelled) (?:an?|the|its)',
);

/** Acts of one person in one case; “ruled” and “led” are whole lives. */
const personalDeeds = anyOf(
  'asked for|decided (?:against|in favou?r)|ruled against|refused|resigned|dismissed|pardoned|ordered|sentenced',
  'acquitted|convicted|summoned|appeared before|stood before|appointed|abolished|returned|suspended|wrote to',
  'struck down|fined|swore|signed|issued|imposed|banned|took (?:suo motu )?notice|paid back|handed over|gave up',
);

const deedOfBody = regex(
  '',
  `^(?: \\([A-Z]{2,8}\\))?(?:,? in [^,.;]{1,40},)?${lead}${officialDeeds}(?![A-Za-z-])`,
);

const deedOfCourt: Clue = {
  hint: /Court|Commission|Tribunal|Bench|Authority|Council|Committee/,
  pattern: regex(
    'gu',
    String.raw`(?<![\p{L}-])(?:\p{Lu}[\p{L}-]{1,20} ){1,3}(?:Court|Commission|Tribunal|Bench|Authority|Council|`,
    String.raw`Committee)(?: (?:of|for|on) (?:the )?\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?)?`,
    `${lead}${officialDeeds}(?![A-Za-z-])`,
  ),
};

const deedOfPerson: Clue = {
  hint: /Qa[zd]i|Kazi|Caliph|Khalifa|Hazrat|Sultan|Emperor|King|Queen|Justice|Judge|Governor|Superintendent/,
  pattern: regex(
    'gu',
    String.raw`(?<!\p{L})(?:Qazi|Qadi|Kazi|Caliph|Khalifah?|Hazrat|Sultan|Emperor|King|Queen|Chief Justice|Justice|`,
    String.raw`Judge|Governor|Superintendent) \p{Lu}[\p{L}'-]{2,20}`,
    String.raw`(?: (?:(?:bin|ibn|al|ul|the) )?\p{Lu}[\p{L}'-]{1,20}){0,3}(?: \((?:RA|R\.A\.?|AS)\))?`,
    `${lead}${personalDeeds}(?![A-Za-z-])`,
  ),
};

/** Acts of states that stand in the books: “America vetoed the resolution”. */
const deedOfState: Clue = {
  hint: /vetoed|abstained|annexed|invaded|recogni|ratified|withdrew|walked out|expelled|severed|closed its|detonated|hanged/,
  pattern: regex(
    'gu',
    String.raw`(?<!\p{L})\p{Lu}[\p{L}'-]{2,20}(?: \p{Lu}[\p{L}'-]{2,20})?(?: (?:twice|again|also|then|thrice|repeatedly|alone))?`,
    ' (?:vetoed|abstained|annexed|invaded|recogni[sz]ed|ratified|withdrew from|walked out of|expelled|severed|closed its|',
    String.raw`detonated|hanged) (?:the |its |all |in |from |an? )?\p{L}{3,}`,
  ),
};
