import { arabicTitle } from './books.js';
import { startOfName } from './capitalisedRun.js';
import { type Clue, matchesOf } from './clue.js';
import { after, before } from './context.js';
import { type Finder, type Found, high } from './finder.js';
import type { NameMatch } from './names.js';
import { isPersonName } from './personNames.js';
import { regex } from './regex.js';

/**
 * People who are cited: scholars by lexicon; anyone by “Name (2006)”, “Name argues”, “according to Name” or
 * “— Name”. A statesman who is only mentioned stays `low`: that he lived proves nothing.
 */
export const findScholars: Finder = ({ folded, names }) => [
  ...(names.get('scholar') ?? []).map(match => knownScholar(folded, match)),
  ...matchesOf(folded, citationYear).flatMap(match => authorBefore(folded, match)),
  ...matchesOf(folded, verbOfSaying).flatMap(match => speakerBefore(folded, match)),
  ...matchesOf(folded, creditWords).flatMap(match => nameAfter(folded, match)),
];

function knownScholar(folded: string, { span, entry }: NameMatch): Found {
  const following = after(folded, span.end);
  const year = yearInBrackets.exec(following)?.[0] ?? '';
  const speaks = saysAfter.test(following) || creditsBefore.test(before(folded, span.start));
  const confidence = speaks || year !== '' ? 'high' : entry.alone;
  return { span: { start: span.start, end: span.end + year.length }, confidence };
}

const namePart = `(?:\\p{Lu}[\\p{L}'-]{1,20}|\\p{Lu}\\.(?: ?\\p{Lu}\\.)?)`;
const particle = '(?:(?:de|von|van|bin|ibn|al|ul|ur|du|la|der|ben) )';
const title =
  '(?:(?:Dr|Prof|Gen|Lt|Col|Maj|Brig|Mr|Mrs|Ms|Sir|Lord|Justice|General|President|Professor|' +
  'Doctor|Senator|Ambassador|Maulana|Allama|Imam|Hazrat|Chief Justice|Prime Minister|' +
  'Field Marshal|Economist|Historian|Philosopher)\\.? )';
const personName = `${title}{0,2}${namePart}(?: ${particle}?${namePart}){0,4}`;

const yearInBrackets = /^(?:,? \((?:1[5-9]|20)\d\d[a-z]?(?:[:,] ?(?:pp?\. ?)?\d{1,4}(?:-\d{1,4})?)?\))/;
const pages = '(?:[:,] ?(?:pp?\\. ?)?\\d{1,4}(?:-\\d{1,4})?)?';
const citationYear: Clue = {
  hint: /\d{4}/,
  pattern: new RegExp(
    ` \\((?:1[5-9]|20)\\d\\d[a-z]?${pages}\\)|,? (?:1[5-9]|20)\\d\\d[a-z]?(?=${pages}[);])`,
    'g',
  ),
};

const saysWords =
  '(?:argues|argued|writes|wrote|contends|contended|says|said|maintains|maintained|observes|' +
  'observed|asserts|asserted|posits|posited|opines|opined|remarked|remarks|believed|notes|noted|' +
  'explains|explained|warns|warned|declared|declares|describes|described|defines|defined|calls|' +
  'reports|reported|narrates|narrated|(?:demonstrates|demonstrated|shows|showed|finds|found)(?= that\\b)|' +
  'called|holds|held|suggests|suggested|proposes|proposed|concludes|concluded|criticizes|' +
  'criticises|stated|states|traces|traced|puts|claims|points out|pointed out|theorized|theorised|' +
  'coined)';
const saysAfter = new RegExp(
  `^(?:,[^,.;]{1,60},)? (?:once |also |[a-z]{3,12}ly |himself |herself |has |had |` +
    `in his \\p{L}+ |in her \\p{L}+ ){0,2}${saysWords}(?!\\p{L})|^'s (?:words|view|famous|speech|` +
    `address|argument|thesis|theory|concept|claim|statement|vision|verse|poetry)`,
  'u',
);
const creditsBefore = regex(
  '',
  String.raw`\b(?:[Aa]ccording to|[Ii]n the words of|[Aa]s per|[Qq]uot(?:ed by|ing)|`,
  '[Cc]it(?:ed by|ing)|[Ww]ritten by|[Ss]aid by|[Aa]rgued by|[Pp]roposed by|[Gg]iven by|',
  '[Cc]oined by|[Tt]o quote|[Ii]n the view of|[Ss]peech of|[Ss]aying of|[Vv]iews? of|[Cc]ouplets? of|[Vv]erses? of|[Pp]oem of|[Gg]hazal of|',
  String.raw`[Tt]heory of|[Cc]oncept of) $|" ?\(?-{1,2} ?\(?$|"[.,]? \($`,
);

/** What may stand between a speaker and the verb: “Elinor Ostrom, in 1990, argued”. */
const aside = /, (?:writing |speaking )?in [^,.;:()]{1,50},$/;

/** Verbs with which one person speaks for himself; plural forms would take in “Critics argue”. */
const verbOfSaying: Clue = {
  hint: regex(
    '',
    'rgue|rit|wrote|ontend|aintain|bserve|ssert|osit|pine|emark|sa(?:ys|id)|note|xplain|',
    'warn|point|stat|laim|elieve|onclud|f[io][un]|show|report|monstrat|ugges|efine|escrib|ropos',
  ),
  pattern: regex(
    'gu',
    ' (?:(?:has |had )?(?:once |also |[a-z]{3,12}ly ){0,2})(?:argues|argued|writes|wrote|contends|contended|maintains|',
    'observes|observed|asserts|asserted|posits|opines|opined|remarked|remarks|',
    'says|said|notes|noted|explains|warns|',
    'warned|points out|stated|states|claims|believes|concludes|',
    'demonstrates|demonstrated|suggests|suggested|defines|defined|describes|described|proposes|proposed|',
    String.raw`found|finds|shows|showed|report(?:s|ed)(?= that\b| in (?:his|her)\b| in ${arabicTitle}))`,
    String.raw`(?! to )(?!\p{L})`,
  ),
};

const creditWords: Clue = {
  hint: /ccording|words of|(?:let|zal|oem)s? of|uot|by |view of|-|" \(|(?:ist|ian|lar|her|yst|ker|poet) /,
  pattern: regex(
    'g',
    String.raw`(?:\b(?:[Aa]ccording to|[Ii]n the words of|[Qq]uot(?:ed by|ing)|[Ww]ritten by|`,
    '[Cc]oined by|[Pp]roposed by|[Ii]n the view of|[Pp]ut forward by|[Pp]ropounded by|',
    '[Aa]s argued by|[Aa]uthored by|[Cc]ouplets? of|[Gg]hazals? of|[Pp]oems? of|economist|historian|philosopher|sociologist|scholar|theorist|',
    'political scientist|analyst|anthropologist|jurist|thinker|poet|researcher|novelist|journalist) ',
    String.raw`|(?<=["'.]) ?\(?-{1,2} ?|" \()`,
  ),
};

const nameAtEnd = new RegExp(
  `(?<![\\p{L}'.-])${personName}(?:,? (?:and|&) ${personName}|,? et al\\.)?$`,
  'u',
);
const nameAtStart = new RegExp(personName, 'uy');

/** “Dweck (2006)”, “(Khan & Ali, 2019)”: a year outside brackets needs them around the name. */
function authorBefore(folded: string, { 0: year, index }: RegExpExecArray): Found[] {
  const name = nameAtEnd.exec(before(folded, index, 90))?.[0];
  if (name === undefined || !isPersonName(name, { alone: true })) return [];
  const isInBrackets = /[([][^()[\]]{0,60}$/.test(before(folded, index - name.length));
  if (!(year.startsWith(' (') || isInBrackets)) return [];
  return [high(startOfName(folded, index - name.length, index), index + year.length)];
}

function speakerBefore(folded: string, { 0: verb, index }: RegExpExecArray): Found[] {
  const speakerEnd = index - (aside.exec(before(folded, index, 70))?.[0].length ?? 0);
  const name = nameAtEnd.exec(before(folded, speakerEnd, 90))?.[0];
  const alone = /argue|write|wrote|contend|posit|opine|remark|assert/.test(verb);
  if (name === undefined || !isPersonName(name, { alone })) return [];
  return [high(startOfName(folded, speakerEnd - name.length, speakerEnd), speakerEnd)];
}

function nameAfter(folded: string, { 0: credit, index }: RegExpExecArray): Found[] {
  const start = index + credit.length;
  nameAtStart.lastIndex = start;
  const name = nameAtStart.exec(folded)?.[0].replace(/'s?$/, '');
  return name !== undefined && isPersonName(name, { alone: false }) ? [high(start, start + name.length)] : [];
}
