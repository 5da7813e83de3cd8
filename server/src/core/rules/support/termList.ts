import type { QuestionContract, QuestionTerm } from '../../question/questionContract.js';
import { termOccurrences } from '../../question/terms.js';

/** More than this and a message is not read to its end. */
const mostTerms = 3;

/** Terms a heading could take up, for a message: those of the twist first, without those taken up. */
export function termList(contract: QuestionContract, taken: ReadonlySet<string> = new Set()): string {
  const isTwist = twistKeys(contract);
  const terms = contract.terms.filter(({ key }) => !taken.has(key));
  const ordered = [
    ...terms.filter(({ key }) => isTwist.has(key)),
    ...terms.filter(({ key }) => !isTwist.has(key)),
  ];
  return ordered.slice(0, mostTerms).map(quoted).join(', ');
}

/** Keys of the words that turn the topic into this question. */
export function twistKeys({ twist }: QuestionContract): ReadonlySet<string> {
  return new Set(twist.flatMap(words => termOccurrences(words).map(({ key }) => key)));
}

function quoted({ text }: QuestionTerm): string {
  return `“${text.replace(/\s+/g, ' ')}”`;
}
