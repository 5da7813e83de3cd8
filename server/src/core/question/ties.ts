import { keptByObject } from '../memo.js';
import { withDefinedAcronyms } from './acronyms.js';
import { isAliasKey, isEntityKey } from './aliases.js';
import { broadNames } from './broadNames.js';
import { familiesAsked, familyWords } from './families.js';
import type { QuestionContract, QuestionTerm, TermOccurrence } from './questionContract.js';
import { questionTopics } from './questionTopics.js';

/** How a text takes a term of the question up. */
export interface Tie {
  readonly term: QuestionTerm;
  /**
   * In a word of its family (relation, relations), under another name (US, American), or in a word for the same
   * subject (graft for corruption).
   */
  readonly by: 'term' | 'alias' | 'family';
  /** The words that do it, as written in the text. */
  readonly text: string;
}

/** The ties of a text to the question, each term once, by the closest way; in the question's order. */
export function tiesTo(
  contract: QuestionContract,
  text: string,
  occurrences: readonly TermOccurrence[],
): readonly Tie[] {
  const all =
    contract.acronyms.length === 0 ? occurrences : withDefinedAcronyms(text, occurrences, contract.acronyms);
  const { families } = askedBy(contract);
  const around = new Map<string, string>();
  for (const { family, occurrence } of familyWords(all, families)) {
    const key = families.get(family)?.key;
    if (key !== undefined && !around.has(key)) around.set(key, occurrence.text);
  }
  return contract.terms.flatMap((term): readonly Tie[] => {
    const own = all.find(({ key }) => key === term.key);
    if (own !== undefined) return [{ term, by: wayOf(term, own), text: own.text }];
    const other = around.get(term.key);
    return other === undefined ? [] : [{ term, by: 'family', text: other }];
  });
}

/**
 * Whether the ties are enough: one to what the question asks, or two to countries, faiths, verbs and scaffolding.
 * A country alone says little where something is asked of it; where nothing is, it is enough.
 */
export function areEnough(ties: readonly Tie[], contract: QuestionContract): boolean {
  const { topics } = askedBy(contract);
  return 1 < ties.length || ties.some(({ term, by }) => by === 'family' || topics.has(term.key));
}

const askedBy = keptByObject((contract: QuestionContract) => ({
  families: familiesAsked(contract.terms),
  topics: topicKeys(contract),
}));

/** Of a part that asks nothing of its names (a short note, the significance of the SCO), all terms. */
function topicKeys(contract: QuestionContract): ReadonlySet<string> {
  const topics = new Set(questionTopics(contract).flatMap(({ keys }) => keys));
  const asks = ({ key }: QuestionTerm): boolean => topics.has(key) && !isEntityKey(key);
  const bare = [contract, ...contract.parts].filter(({ terms }) => !terms.some(asks));
  return new Set([
    ...[...topics].filter(key => !broadNames.has(key)),
    ...bare.flatMap(({ terms }) => terms.map(({ key }) => key)),
  ]);
}

function wayOf(term: QuestionTerm, { key, text }: TermOccurrence): 'term' | 'alias' {
  const isOtherName = isAliasKey(key) && text.toLowerCase() !== term.text.toLowerCase();
  return isOtherName || isEntityNamedInFull(term, text) ? 'alias' : 'term';
}

/** An acronym that the question defines itself, written out. */
function isEntityNamedInFull({ text }: QuestionTerm, written: string): boolean {
  return text.includes(`${written} (`);
}
