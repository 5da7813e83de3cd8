import { type Clue, findClues } from './clue.js';
import { after } from './context.js';
import { findDeeds } from './deeds.js';
import { type Finder, type Found, high } from './finder.js';
import { namesWithYear } from './namesWithYear.js';
import { regex } from './regex.js';

/** Wars, operations, attacks, floods and summits; a bare “cold war” without its dates stays `low`. */
export const findEvents: Finder = ({ folded, names }) => {
  const found: Found[] = namesWithYear(folded, names.get('event')).map(item => {
    const years = yearsInBrackets.exec(after(folded, item.span.end, 30))?.[0];
    return years === undefined ? item : high(item.span.start, item.span.end + years.length);
  });
  return [...found, ...findClues(folded, clues), ...findDeeds(folded, names.get('institution'))];
};

const yearsInBrackets = /^ ?\((?:1\d|20)\d\d ?(?:- ?(?:(?:1\d|20)?\d\d|[Pp]resent))?\)/;

const operation =
  /(?<!\p{L})Operation (?:\p{Lu}[\p{L}'-]{1,20})(?: (?:(?:e|ul|of|the) )?\p{Lu}[\p{L}'-]{1,20}){0,2}/gu;

const occasion =
  '(?:wars?|floods?|elections?|earthquake|attacks?|coup|crisis|agreement|summit|operation|' +
  'standoff|stand-off|ceasefire|partition|riots|protests|census|sanctions|referendum|drought|' +
  'monsoon|invasion|withdrawal|revolution|nuclear tests|heatwave|pandemic|bombings?|massacre|' +
  'march|uprising|debacle|conflict|Wars?|Floods?|Elections?|Summit|Crisis|Coup)';
const datedEvent = new RegExp(
  `(?<![\\d,.$])(?:(?:1[5-9]|20)\\d\\d(?:-\\d\\d)?) (?:[\\p{L}-]{2,15} ){0,2}?${occasion}(?!\\p{L})`,
  'gu',
);

/** “the Quetta blast”, “the Swat operation”: a capitalised place and what happened there. */
const placedEvent = regex(
  'gu',
  String.raw`(?<!\p{L})(?:Quetta|Peshawar|Karachi|Lahore|Islamabad|Sialkot|Jaranwala|Gojra|Swat|`,
  'Waziristan|Mastung|Bannu|Kasur|Sahiwal|Model Town|Marriott|Mehran|GHQ|Kunduz|Gaza|',
  'Gujarat|Christchurch|Kashmir|Muzaffarabad|Balakot|Dhaka|Jalianwala Bagh|',
  'Jallianwala Bagh|Youhanabad|Gulshan-e-Iqbal|Sehwan|Baldia)(?: (?:[Ff]actory|[Pp]ark|',
  '[Hh]otel|[Bb]ase|[Ss]hrine|[Cc]hurch))?(?: (?:suicide|terrorist|mosque|church|',
  'bomb))? (?:attacks?|blasts?|bombings?|lynching|massacre|operation|earthquake|tragedy|',
  String.raw`incident|fire|riots)(?!\p{L})`,
);

/** “Iran was the first country to recognise Pakistan”: who was first can be looked up. */
const firstTo = regex(
  'gu',
  String.raw`(?<=\p{Lu}[\p{L}'-]{1,20} )(?:was|is|became|has been) the (?:first|only|second|last) `,
  String.raw`(?:\p{L}{3,12} ){0,2}(?:country|state|nation|woman|man|person|leader|president|prime minister|general|ruler|province|party) `,
  String.raw`(?:in [^,.;]{3,30} )?(?:to|who|that|which) \p{Ll}{2,15}`,
);

const clues: readonly Clue[] = [
  { hint: /Operation/, pattern: operation },
  { hint: / the (?:first|only|second|last) /, pattern: firstTo },
  { hint: /\d{4}/, pattern: datedEvent },
  {
    hint: /attack|blast|bomb|lynch|massacre|operation|quake|tragedy|incident|fire|riot/,
    pattern: placedEvent,
  },
];
