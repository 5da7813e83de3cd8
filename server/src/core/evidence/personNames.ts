import { notPeople, openingCapitals } from './lexicon/notPeople.js';

/**
 * Whether a run of capitals is likely a person. One word is enough only where the place speaks for it
 * (`alone`), as in “Dweck (2006)”.
 */
export function isPersonName(run: string, { alone }: { readonly alone: boolean }): boolean {
  const words = run.split(' ').filter(word => word !== '');
  const first = words[0];
  if (first === undefined) return false;
  if (openingCapitals.has(first)) return isPersonName(words.slice(1).join(' '), { alone });
  if (words.some(word => notPeople.has(word.replace(/'s?$/, '')) || notPersonWord.test(word))) return false;
  // “Hobbes's Leviathan” is a work.
  if (words.slice(0, -1).some(word => /'s?$/.test(word))) return false;
  const full = words.filter(word => /^\p{Lu}/u.test(word));
  return full.length > 1 || alone;
}

/** Acronyms, -isms and plural groups (“Realism”, “Islamists”) do not speak. */
const notPersonWord =
  /^(?:[A-Z]{2,}s?|\p{Lu}\p{L}+(?:ism|ists|ians|tion|ment|ity|ship|ness|ese)|[A-Z]\d.*)$/u;
