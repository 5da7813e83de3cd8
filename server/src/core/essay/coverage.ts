import type { Evidence } from '../evidence/evidence.js';
import { withDefinedAcronyms } from '../question/acronyms.js';
import type { QuestionContract, QuestionTerm, TermOccurrence } from '../question/questionContract.js';
import { termOccurrences } from '../question/terms.js';

/** The terms of the question that `occurrences` (of `text`) take up, each once, in the question's order. */
export function termsTakenUp(
  contract: QuestionContract,
  text: string,
  occurrences: readonly TermOccurrence[],
): readonly QuestionTerm[] {
  const all =
    contract.acronyms.length === 0 ? occurrences : withDefinedAcronyms(text, occurrences, contract.acronyms);
  const keys = new Set(all.map(({ key }) => key));
  return contract.terms.filter(({ key }) => keys.has(key));
}

/**
 * Whether evidence is only the question's own words: in an answer about SAARC, “SAARC” proves nothing
 * (domain notes, section 5: 61 of 84 finds in one text were the question's own name).
 */
export function isFromQuestion({ kind, text }: Evidence, contract: QuestionContract | undefined): boolean {
  if (contract === undefined || kind === 'quotation') return false;
  if (folded(contract.text).includes(folded(text))) return true;
  if (kind === 'date' || kind === 'statistic') return false;
  const asked = new Set(contract.terms.map(({ key }) => key));
  const own = termOccurrences(text);
  return 0 < own.length && !/\d/.test(text) && own.every(({ key }) => asked.has(key));
}

function folded(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
