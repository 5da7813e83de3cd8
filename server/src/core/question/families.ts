import { familyData } from './families/index.js';
import type { QuestionTerm, TermOccurrence } from './questionContract.js';
import { termOccurrences } from './terms.js';

/** A word of a text that stands for a term of the question, by the name of their family. */
export interface FamilyWord {
  readonly family: string;
  readonly occurrence: TermOccurrence;
}

/** Family → the term of the question that asks for it; a term or two of the question name a family. */
export function familiesAsked(terms: readonly QuestionTerm[]): ReadonlyMap<string, QuestionTerm> {
  const keys = new Set(terms.map(({ key }) => key));
  const asked = new Map<string, QuestionTerm>();
  for (const term of terms) {
    for (const { family, rest } of askedIndex.get(term.key) ?? []) {
      if (!asked.has(family) && rest.every(key => keys.has(key))) asked.set(family, term);
    }
  }
  return asked;
}

/** The words of a text that belong to one of these families, in order; a phrase is named by its first word. */
export function familyWords(
  occurrences: readonly TermOccurrence[],
  families: ReadonlyMap<string, unknown>,
): readonly FamilyWord[] {
  return occurrences.flatMap((occurrence, index) =>
    (saidIndex.get(occurrence.key) ?? [])
      .filter(({ family, rest }) => families.has(family) && follow(occurrences, index, rest))
      .map(({ family }) => ({ family, occurrence })),
  );
}

interface Member {
  readonly family: string;
  /** Keys of the words behind the first. */
  readonly rest: readonly string[];
}

/** By the key of the first word: a text is looked up word by word, however many families there are. */
const askedIndex = new Map<string, Member[]>();
const saidIndex = new Map<string, Member[]>();

for (const { name, asked, said } of familyData) {
  for (const words of asked.split(' ')) {
    add(askedIndex, name, words);
    add(saidIndex, name, words);
  }
  for (const words of said.split(' ')) add(saidIndex, name, words);
}

function add(index: Map<string, Member[]>, family: string, words: string): void {
  const [first, ...rest] = memberKeys(words);
  if (first === undefined) return;
  const member = { family, rest };
  const others = index.get(first);
  if (others === undefined) index.set(first, [member]);
  else others.push(member);
}

/** The keys of a member of a family: of a name its own, without what it speaks of besides. */
export function memberKeys(words: string): readonly string[] {
  if (words.includes('-')) return [words];
  const starts = new Map(
    termOccurrences(words.replaceAll('_', ' '))
      .toReversed()
      .map(({ key, span }) => [span.start, key]),
  );
  return [...starts.values()].toReversed();
}

function follow(occurrences: readonly TermOccurrence[], index: number, rest: readonly string[]): boolean {
  return rest.every((key, position) => occurrences[index + 1 + position]?.key === key);
}
