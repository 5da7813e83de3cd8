import { after, before } from './context.js';
import { type Finder, type Found, high } from './finder.js';
import { isPersonName } from './personNames.js';

/**
 * People who are cited: scholars by lexicon; anyone by “Name (2006)”, “Name argues”, “according to Name” or
 * “— Name”. A statesman who is only mentioned stays `low`: that he lived proves nothing.
 */
export const findScholars: Finder = ({ folded, names }) => {
  const found: Found[] = (names.get('scholar') ?? []).map(({ span, entry }) => {
    const speaks = saysAfter.test(after(folded, span.end)) || creditsBefore.test(before(folded, span.start));
    const year = yearInBrackets.exec(after(folded, span.end))?.[0] ?? '';
    const confidence = speaks || year !== '' ? 'high' : entry.alone;
    return { span: { start: span.start, end: span.end + year.length }, confidence };
  });
  for (const match of folded.matchAll(citationYear))
    addNameBefore(found, folded, match.index, match[0].length);
  for (const match of folded.matchAll(verbOfSaying)) addSpeaker(found, folded, match.index, match[0]);
  for (const match of folded.matchAll(creditWords))
    addNameAfter(found, folded, match.index + match[0].length);
  return found;
};

const namePart = `(?:\\p{Lu}[\\p{L}'-]{1,20}|\\p{Lu}\\.(?: ?\\p{Lu}\\.)?)`;
const particle = '(?:(?:de|von|van|bin|ibn|al|ul|ur|du|la|der|ben) )';
const title =
  '(?:(?:Dr|Prof|Gen|Lt|Col|Maj|Brig|Mr|Mrs|Ms|Sir|Lord|Justice|General|President|Professor|Doctor|Senator|Ambassador|' +
  'Maulana|Allama|Imam|Hazrat|Chief Justice|Prime Minister|Field Marshal|Economist|Historian|Philosopher)\\.? )';
const personName = `${title}{0,2}${namePart}(?: ${particle}?${namePart}){0,4}`;

const yearInBrackets = /^(?:,? \((?:1[5-9]|20)\d\d[a-z]?(?:[:,] ?(?:pp?\. ?)?\d{1,4}(?:-\d{1,4})?)?\))/;
const citationYear =
  / \((?:1[5-9]|20)\d\d[a-z]?(?:[:,] ?(?:pp?\. ?)?\d{1,4}(?:-\d{1,4})?)?\)|,? (?:1[5-9]|20)\d\d[a-z]?(?=(?:[:,] ?(?:pp?\. ?)?\d{1,4})?[);])/g;

const saysWords =
  '(?:argues|argued|writes|wrote|contends|contended|says|said|maintains|maintained|observes|observed|asserts|asserted|' +
  'posits|posited|opines|opined|remarked|remarks|believed|notes|noted|explains|explained|warns|warned|declared|declares|' +
  'describes|described|defines|defined|calls|called|holds|held|suggests|suggested|proposes|proposed|concludes|concluded|' +
  'criticizes|criticises|stated|states|traces|traced|puts|claims|points out|pointed out|theorized|theorised|coined)';
const saysAfter = new RegExp(
  `^(?:,[^,.;]{1,60},)? (?:once |also |rightly |famously |himself |herself |has |had |in his \\p{L}+ |in her \\p{L}+ ){0,2}${saysWords}(?!\\p{L})|^'s (?:words|view|famous|speech|address|argument|thesis|theory|concept|claim|statement|vision|verse|poetry)`,
  'u',
);
const creditsBefore =
  /\b(?:[Aa]ccording to|[Ii]n the words of|[Aa]s per|[Qq]uot(?:ed by|ing)|[Cc]it(?:ed by|ing)|[Ww]ritten by|[Ss]aid by|[Aa]rgued by|[Pp]roposed by|[Gg]iven by|[Cc]oined by|[Tt]o quote|[Ii]n the view of|[Ss]peech of|[Ss]aying of|[Vv]iews? of|[Tt]heory of|[Cc]oncept of) $|" ?\(?-{1,2} ?\(?$|"[.,]? \($/;

/** Verbs with which one person speaks for himself; plural forms would take in “Critics argue”. */
const verbOfSaying =
  / (?:once |also |rightly |famously )?(?:argues|argued|writes|wrote|contends|contended|maintains|observes|observed|asserts|asserted|posits|opines|opined|remarked|remarks|says|said|notes|noted|explains|warns|warned|points out|stated|states|claims|believes|concludes)(?! to )(?!\p{L})/gu;

const creditWords =
  /(?:\b(?:[Aa]ccording to|[Ii]n the words of|[Qq]uot(?:ed by|ing)|[Ww]ritten by|[Cc]oined by|[Pp]roposed by|[Ii]n the view of|[Pp]ut forward by|[Pp]ropounded by|[Aa]s argued by|[Aa]uthored by) |(?<=["'.]) ?\(?-{1,2} ?|" \()/g;

const nameAtEnd = new RegExp(
  `(?<![\\p{L}'.-])${personName}(?:,? (?:and|&) ${personName}|,? et al\\.)?$`,
  'u',
);
const nameAtStart = new RegExp(personName, 'uy');

function addNameBefore(found: Found[], folded: string, end: number, yearLength: number): void {
  const match = nameAtEnd.exec(before(folded, end, 90));
  if (match === null || !isPersonName(match[0], { alone: true })) return;
  const inBrackets = /[([][^()[\]]{0,60}$/.test(before(folded, end - match[0].length));
  const own = / \(/.test(folded.slice(end, end + 2));
  if (own || inBrackets) found.push(high(end - match[0].length, end + yearLength));
}

function addSpeaker(found: Found[], folded: string, end: number, verb: string): void {
  const match = nameAtEnd.exec(before(folded, end, 90));
  if (match === null) return;
  const strong = /argue|write|wrote|contend|posit|opine|remark|assert/.test(verb);
  if (isPersonName(match[0], { alone: strong })) found.push(high(end - match[0].length, end));
}

function addNameAfter(found: Found[], folded: string, start: number): void {
  nameAtStart.lastIndex = start;
  const match = nameAtStart.exec(folded);
  if (match === null || !isPersonName(match[0], { alone: false })) return;
  found.push(high(start, start + match[0].replace(/'s?$/, '').length));
}
