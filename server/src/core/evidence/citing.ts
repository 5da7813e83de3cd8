import type { Span } from '../span.js';
import { after, before } from './context.js';

/** Whether the words around a name make it a source: “according to the …”, “… reports that”, “(…, 2023)”. */
export function isCited(folded: string, span: Span): boolean {
  const preceding = before(folded, span.start);
  const following = after(folded, span.end);
  return citedBefore.test(preceding) || citedAfter.test(following) || isInCitation(preceding, following);
}

const findings =
  '(?:reports?|data|stud(?:y|ies)|surveys?|statistics|figures?|estimates?|findings?|rankings?|' +
  'ratings?|index|assessment|projections?|warnings?|verdicts?|rulings?|judge?ments?|articles?|' +
  'editorials?|papers?|briefings?|statements?)';

const citedBefore = new RegExp(
  `(?:\\b(?:[Aa]ccording to|[Aa]s per|[Cc]iting|[Qq]uoting|(?:[Rr]eported|[Pp]ublished|` +
    `[Rr]eleased|[Ee]stimated|[Qq]uoted|[Ii]ssued|[Cc]onducted|[Cc]ited|[Cc]ompiled) (?:by|in)|` +
    `[Ss]ources?:|[Ii]n the words of|${findings} (?:of|by|from|in)|` +
    `[Ii]n its ${findings},?)) (?:the |a |an )?(?:(?:recent|latest|annual|new|international|` +
    `global) )?(?:(?:${findings}|website|(?:19|20)\\d\\d ${findings}) (?:of|by|from|` +
    `in) (?:the )?)?"?$`,
);

const citedAfter = new RegExp(
  `^(?:'s?)?(?: \\([A-Z]{2,8}\\))?,?(?: (?:recently|also|itself|rightly|once|has|have|had|` +
    `in (?:its|their|a)|(?:latest|annual|recent|own|new|flagship|global|19\\d\\d|20\\d\\d)|(?:19|` +
    `20)\\d\\d)){0,4} (?:reports?|reported|estimates?|estimated|says|said|stat(?:es|ed)|warns|` +
    `warned|finds|found|notes|noted|observes|observed|concludes|concluded|declares|declared|` +
    `rul(?:es|ed) that|held that|ranks|ranked|argues|argued|reveals|revealed|puts|shows|showed|` +
    `calculates|calculated|documents|documented|recorded|records that|claims|claimed that|writes|` +
    `wrote|describes|described|calls|called|${findings})(?![A-Za-z-])`,
);

/** “(World Bank, 2023)” or “World Bank (2023)”. */
function isInCitation(preceding: string, following: string): boolean {
  if (/^ ?[([](?:[^()[\]]{0,30}, ?)?(?:19|20)\d\d[a-z]?[)\]]/.test(following)) return true;
  const isBracketed = /[([][^()[\]]{0,60}$/.test(preceding) && /^[^()[\]]{0,40}[)\]]/.test(following);
  return isBracketed && /^,? ?(?:[\p{L} ]{0,20},? ?)?(?:19|20)\d\d/u.test(following);
}
