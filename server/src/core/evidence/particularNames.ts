import { generalCapitals } from './lexicon/generalCapitals.js';
import { notPeople, openingCapitals } from './lexicon/notPeople.js';
import { regex } from './regex.js';

/** A name that is no country, people, office or plain noun: somebody, some place or some work in particular. */
export interface ParticularName {
  readonly text: string;
  /** Whether the run is a name by itself (“Ojhri Camp”, “Hazrat Umar”); one word alone may be anything. */
  readonly isFull: boolean;
}

/**
 * Names in a text that no finder knows, each once, in their order. They prove nothing by themselves, but a point that
 * has them speaks of a case and not in general; words of `known` (small letters) are passed over.
 */
export function findParticularNames(folded: string, known: ReadonlySet<string>): readonly ParticularName[] {
  const found = new Map<string, ParticularName>();
  for (const match of folded.matchAll(run)) {
    const words = match[0].split(' ').filter(word => /^\p{Lu}/u.test(word));
    const opens = /(?:^|[.!?:;]["')]{0,2} {1,4}["'(]?)$/.test(
      folded.slice(Math.max(0, match.index - 8), match.index),
    );
    const following = folded.slice(match.index + match[0].length, match.index + match[0].length + 24);
    const named = words.filter(
      (word, index) =>
        isParticular(word, known) && !(opens && index === 0 && words.length === 1 && !acts(word, following)),
    );
    const hasTitle = title.test(words[0] ?? '');
    const text = named.join(' ');
    if (named.length === 0 || found.has(text)) continue;
    const isSurnamed = isNameAndSurname(words, named) && (!opens || pastVerb.test(following));
    const isFull = 1 < named.length || isSurnamed || hasTitle || feature.test(following);
    found.set(text, { text, isFull });
  }
  return [...found.values()];
}

/** Whether the names make a case: one full name, or two of any kind. */
export function speaksOfCase(names: readonly ParticularName[]): boolean {
  return 1 < names.length || names.some(({ isFull }) => isFull);
}

const run = regex(
  'gu',
  String.raw`(?<![\p{L}\d'-])\p{Lu}[\p{L}'-]*`,
  String.raw`(?: (?:(?:of|ul|ur|bin|ibn|al|e|de|von|van) )?\p{Lu}[\p{L}'-]*){0,5}`,
);

const title =
  /^(?:Hazrat|Imam|Sheikh|Shaikh|Shah|Maulana|Allama|Justice|General|Dr|Sir|Lord|Caliph|Sultan|Emperor|King|Queen|Prince|Mirza|Nawab|Mufti|Syed)$/;

/** “Qandeel Baloch”: what follows an unknown word with a capital belongs to its name, though it is known by itself. */
function isNameAndSurname([first, second]: readonly string[], [named]: readonly string[]): boolean {
  return second !== undefined && first === named;
}

/** “Junejo ordered an inquiry”: what opens a sentence has a capital anyway, but a name alone takes a past verb. */
function acts(word: string, following: string): boolean {
  return !/s$/.test(word) && pastVerb.test(following);
}

const pastVerb =
  /^ (?:\p{Ll}+ed|was|became|began|began|built|came|fell|fought|founded|gave|got|held|led|left|lost|made|ran|said|saw|sent|set|shot|sold|spoke|stood|swore|told|took|went|won|wrote)(?!\p{L})/u;

/** “Ojhri camp”, “Hambantota port”: a name that has a thing of its own. */
const feature =
  /^ (?:\p{Ll}{3,10} )?(?:airport|barrage|base|bridge|camp|canal|case|colony|dam|dharna|factory|fire|fort|highway|hospital|incident|inquiry|jail|killing|lynching|massacre|mills?|mine|murder|plant|port|project|refinery|scandal|school|shrine|siege|tragedy|tunnel)(?!\p{L})/u;

function isParticular(word: string, known: ReadonlySet<string>): boolean {
  const bare = word.replace(/'s?$/, '');
  if (bare.length < 3 || /^[A-Z\d-]+s?$/.test(bare)) return false;
  if (abstract.test(bare)) return false;
  return ![bare, bare.replace(/s$/, '')].some(
    form =>
      generalCapitals.has(form) ||
      notPeople.has(form) ||
      openingCapitals.has(form) ||
      known.has(form.toLowerCase()),
  );
}

/** Plain nouns by their endings. */
const abstract =
  /(?:tions?|sions?|ments?|ances?|ences?|ancy|ency|ities|ity|isms?|ists?|ness|ships?|cracy|ology|graphy|ture|hood|dom|ians?|ese|ings?|ally|ously|ively|fully)$/;
