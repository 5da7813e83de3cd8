import type { Span } from '../span.js';
import type { EvidenceKind } from './evidence.js';
import { foldTypography } from './foldTypography.js';
import { lexiconEntries } from './lexicon/index.js';
import type { LexiconEntry } from './lexicon/lexicon.js';

export interface NameMatch {
  readonly span: Span;
  readonly entry: LexiconEntry;
}

export type NamesByKind = ReadonlyMap<EvidenceKind, readonly NameMatch[]>;

/** Every lexicon name in a folded text, the longest at each place, by kind: one walk for all lexicons. */
export function findNames(folded: string): NamesByKind {
  const matches = new Map<EvidenceKind, NameMatch[]>();
  let free = 0;
  for (const word of folded.matchAll(/[A-Za-z0-9\u00c0-\u024f]+/g)) {
    if (word.index < free) continue;
    const match = longestNameAt(folded, word.index, word[0]);
    if (match === undefined) continue;
    free = match.span.end;
    const found = matches.get(match.entry.kind);
    if (found === undefined) matches.set(match.entry.kind, [match]);
    else found.push(match);
  }
  return matches;
}

interface Form {
  readonly words: string;
  /** From where capitals no longer matter: writers put “Simla agreement” for “Simla Agreement”. */
  readonly anyCaseFrom: number;
  readonly entry: LexiconEntry;
}

const looseKinds: ReadonlySet<EvidenceKind> = new Set(['treaty', 'law', 'event', 'report', 'institution']);

/** Forms by their first word, the longest first; those of any case stand under small letters. */
const exactForms = new Map<string, Form[]>();
const anyCaseForms = new Map<string, Form[]>();

for (const entry of lexiconEntries) {
  for (const name of [entry.name, ...entry.aliases]) {
    const folded = foldTypography(name);
    const words = entry.anyCase ? folded.toLowerCase() : folded;
    const first = /[\p{L}\p{N}]+/u.exec(words)?.[0] ?? words;
    const forms = entry.anyCase ? anyCaseForms : exactForms;
    const same = forms.get(first) ?? [];
    forms.set(
      first,
      [...same, { words, entry, anyCaseFrom: anyCaseFrom(entry, words, first) }].sort(
        (a, b) => b.words.length - a.words.length,
      ),
    );
  }
}

/** “The Nation” and “Six Points” are names only with both capitals. */
function anyCaseFrom({ anyCase, kind }: LexiconEntry, words: string, first: string): number {
  if (anyCase) return 0;
  const isTitle = /^(?:The|One|Six|Fourteen)$/.test(first) || !looseKinds.has(kind);
  return isTitle ? words.length : first.length;
}

function longestNameAt(folded: string, start: number, word: string): NameMatch | undefined {
  for (const forms of [exactForms.get(word), anyCaseForms.get(word.toLowerCase())]) {
    for (const { words, entry, anyCaseFrom } of forms ?? []) {
      const end = endOfForm(folded, start, words, anyCaseFrom);
      if (end !== undefined) return { span: { start, end }, entry };
    }
  }
  return undefined;
}

/** A space in the name stands for any run of spaces, a hyphen for a space too. */
function endOfForm(folded: string, start: number, words: string, anyCaseFrom: number): number | undefined {
  let at = start;
  for (let index = 0; index < words.length; index += 1) {
    const expected = words[index];
    const found = folded[at];
    if (expected === ' ') {
      if (found !== ' ') return undefined;
      while (folded[at] === ' ') at += 1;
    } else {
      const same =
        found === expected || (index >= anyCaseFrom && found?.toLowerCase() === expected?.toLowerCase());
      if (!same && !(expected === '-' && found === ' ')) return undefined;
      at += 1;
    }
  }
  return /^[\p{L}\p{N}]/u.test(folded.slice(at, at + 2)) ? undefined : at;
}
