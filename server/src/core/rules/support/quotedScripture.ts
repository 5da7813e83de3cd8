import { foldTypography } from '../../evidence/foldTypography.js';
import { regex } from '../../evidence/regex.js';
import type { Quotation } from './quotations.js';
import { allOf, type Surroundings } from './surroundings.js';

/** What the words around a quotation say it is: a verse of the Quran, a hadith, or nothing of the kind. */
export function scriptureQuoted(
  quotation: Quotation,
  surroundings: Surroundings,
): 'verse' | 'hadith' | undefined {
  const { lead, tail } = aroundQuotation(quotation, surroundings);
  if (surroundings.own.some(({ evidence }) => evidence.some(({ kind }) => kind === 'scholar')))
    return undefined;
  const verse = lastIndexOf(lead, verseLead);
  const hadith = lastIndexOf(lead, hadithLead);
  if (verse !== hadith) return hadith < verse ? 'verse' : 'hadith';
  if (verseTail.test(tail)) return 'verse';
  return hadithTail.test(tail) ? 'hadith' : undefined;
}

/** All that is said in the sentences around, folded. */
export function textAround(surroundings: Surroundings): string {
  return foldTypography(
    allOf(surroundings)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** What leads to a quotation and what comes behind it; a block is led to by the sentence before it. */
export function aroundQuotation(
  { text, isBlock }: Quotation,
  { before, own, after }: Surroundings,
): { readonly lead: string; readonly tail: string } {
  const sentence = own.map(one => one.text).join(' ');
  const at = isBlock ? -1 : sentence.indexOf(text.slice(0, 40).split('\n')[0] ?? '');
  const inside = at < 0 ? '' : sentence.slice(0, at);
  const rest = at < 0 ? '' : sentence.slice(at + text.length);
  const preceding = before?.text ?? '';
  const leadsOn = inside.trim() === '' && (isBlock || /:["”]?$/.test(preceding));
  return {
    lead: foldTypography(leadsOn ? `${preceding} ` : inside),
    tail: foldTypography(`${rest} ${after?.text ?? ''}`.trimStart()),
  };
}

function lastIndexOf(lead: string, pattern: RegExp): number {
  return pattern.exec(lead)?.index ?? -1;
}

/** The last cue before the quotation, with no more than a clause between. */
const toQuotation = '[^.;"]{0,70}$';
const quran = "(?:Qur'?an|Koran)(?!ic)";
const verseLead = regex(
  'u',
  String.raw`(?:\b${quran}|\bAllah(?: Almighty| Ta'?ala| Subhan| \(?SWT\)?)?,? (?:has |also )?(?:say|said|command|`,
  String.raw`reveal|declare|order|tell|state)|\b(?:[Aa]yah?|[Aa]yat|[Ss]urah?|Quranic verse)\b)`,
  toQuotation,
);
const otherProphet =
  'Musa|Moses|Ibrahim|Abraham|Isa|Jesus|Yusuf|Joseph|Adam|Nuh|Noah|Daw|David|Su[ l]|Yaq|Yun|Ismail';
const hadithLead = regex(
  'u',
  String.raw`(?:\b[Aa]?[Hh]adi[ts]h?\b|\bProphet(?!s|hood|'s| (?:${otherProphet}))|\bMessenger of (?:Allah|God)\b|`,
  String.raw`\b(?:Rasool|Rasul)[ -]?(?:ullah|Allah)?)`,
  toQuotation,
);
const verseTail =
  /^["'.,]{0,3} ?[(-]{1,2} ?(?:[Tt]he )?(?:(?:Holy|Noble|Al)[ -])?Qur'?an\b|^(?:This|The above|These) (?:\w+ )?(?:[Vv]erses?|[Aa]yah?|[Aa]yat)\b/;
const hadithTail =
  /^["'.,]{0,3} ?[(-]{1,2} ?(?:[Aa]l-)?[Hh]adith\b|^(?:This|The above|These) (?:\w+ )?(?:[Aa]?[Hh]adith)\b/;
