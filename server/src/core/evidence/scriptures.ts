import { type Clue, findClues } from './clue.js';
import type { Finder } from './finder.js';
import { regex } from './regex.js';

/** Verses with their place, hadith with a collection, runs of Arabic script; the Quran alone is `low`. */
export const findScriptures: Finder = ({ folded }) => [
  ...findClues(folded, clues),
  ...findClues(folded, [{ hint: /"/, pattern: quotedScripture }], 'low'),
  ...findClues(folded, [{ hint: /ur'?an|Koran|adith|Sunnah/, pattern: bare }], 'low'),
];

const place = '\\d{1,3} ?: ?\\d{1,3}(?: ?- ?\\d{1,3}(?!\\d))?(?:, ?\\d{1,3}(?![\\d:]))?';
const quran =
  `(?:(?:[Tt]he )?(?:Holy |Noble |Glorious )?(?:Al- ?|al-)?Qur'?an(?:-e-(?:Pak|Majeed|` + `Hakeem))?|Koran)`;
const surah =
  `(?:[Ss]urah?(?:t|tul)?|Sura)[ -](?:\\p{Lu}[\\p{L}'-]{1,20}|[Aa]l-\\p{L}{1,20}|` +
  `[Aa]n-\\p{L}{1,20})(?: \\p{Lu}[\\p{L}'-]{1,20})?`;
const verseWord = '(?:[Aa]ya[ht]?|[Aa]yat|[Vv]erses?|[Vv]\\.)';

const inBrackets = (inner: string) => `(?:\\((?:${quran},? ?)?${inner}\\)|${inner})`;

const verse = new RegExp(
  `(?<!\\p{L})(?:${surah}(?:,? ?(?:${inBrackets(place)}|` +
    `:? ?${inBrackets(`${verseWord}:? ?(?:[Nn]o\\.? ?)?\\d{1,3}(?:-\\d{1,3})?`)}))?` +
    `|${quran},? ?${inBrackets(`(?:${place}|${verseWord} \\d{1,3})`)}` +
    `|${verseWord} (?:[Nn]o\\.? ?)?\\d{1,3}(?: of ${surah})?)|(?<=\\()(?:[Aa]l|[Aa]n|[Aa]t|[Aa]s|` +
    `[Aa]sh|[Aa]r|` +
    `[Aa]z)-\\p{Lu}[\\p{L}'-]{1,20}:? ?\\d{1,3}(?: ?: ?\\d{1,3})?(?:-\\d{1,3})?(?=\\))|` +
    `(?<=["'.] ?\\()${place}(?=\\))|(?<=\\p{Ll}{2,20} \\()(?:1[01]\\d|\\d{1,2}) ?: ?\\d{1,3}(?:-\\d{1,3})?(?=\\))`,
  'gu',
);

const collection =
  `(?:(?:Sahih|Saheeh)[ -](?:al-|Al-|ul-)?(?:Bukhari|Muslim|Bukhari and Muslim)|Sunan (?:al-|` +
  `Abu |Abi |Ibn |an-|at-)?\\p{L}+|Jami'?(?: at-?|-ut-|-at-)? ?Tirmidhi|(?:al-|Al-)?Bukhari|` +
  `Tirmidhi|Tirmizi|Ibn[- ](?:Majah|Maja)|Abu Da(?:w|'?)u?d|Nasa'?i|Musnad Ahmad|` +
  `Muwatta(?: Imam Malik)?|Mishkat(?: al-Masabih)?|Muslim(?=[,:]? ?(?:\\d|\\))))`;
const hadith = new RegExp(
  `(?<!\\p{L})${collection}(?:,? (?:[Hh]adith )?(?:[Nn]o\\.? ?)?\\d{1,5})?(?!\\p{L})`,
  'gu',
);

/** Four words of Arabic script at least: a name, a gloss or a blessing (ﷺ) is no quotation. */
const arabic = '[\\u0600-\\u06ff\\u0750-\\u077f\\ufb50-\\ufdff\\ufe70-\\ufefe]';
const arabicRun = new RegExp(`${arabic}{2,60}(?:[ ،]{1,3}${arabic}{1,60}){3,400}`, 'g');

const quotedScripture = regex(
  'gu',
  String.raw`(?<!\p{L})(?:[Tt]he )?(?:(?:Holy )?Prophet(?: Muhammad)?(?: ?\((?:PBUH|SAW|SAWW|`,
  String.raw`peace be upon him)\)| ?ﷺ| PBUH| SAW)? (?:said|says)|Hadith|[Hh]adith|(?:Holy |`,
  `Noble )?Qur'?an says|Allah (?:says|Almighty says))`,
  `(?: in the (?:Holy )?Qur'?an)?[:,]?(?= ?")`,
);

const bare = new RegExp(`(?<!\\p{L})(?:${quran}|[Hh]adith|[Aa]hadith|Sunnah)(?!\\p{L})`, 'gu');

const clues: readonly Clue[] = [
  { hint: /ur'?an|Koran|ura|[Aa]ya|[Vv]erse|[Vv]\.|\([Aa\d]/, pattern: verse },
  { hint: /Bukhari|Sahih|Saheeh|Sunan|Tirmi|Ibn|Abu|Nasa|Musnad|Muwatta|Mishkat|Muslim/, pattern: hadith },
  { hint: /[\u0600-\u06ff\ufb50-\ufefc]/, pattern: arabicRun },
];
