import type { QuestionPart } from '../../question/questionContract.js';

/** A heading must stay short enough to read; what is longer is cut at a word. */
const longestTitle = 60;

/** The part in the question's own words, without its order: “Impact on the Muslims of the Subcontinent”. */
export function partTitle({ text, terms, span }: QuestionPart): string {
  const [first] = terms;
  const begin = first === undefined ? 0 : first.span.start - span.start;
  const line = text.slice(begin).replace(/\s+/g, ' ').replace(inversion, '');
  const clause = /^[^.?;:]*/.exec(line)?.[0] ?? '';
  const noun = clause.split(finiteVerb)[0] ?? clause;
  const short = noun.length <= longestTitle ? noun : noun.slice(0, noun.lastIndexOf(' ', longestTitle));
  const title = short.replace(loose, '');
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}

/** “What role do you foresee for”, “what cost does it have to pay for”. */
const inversion =
  /\s(?:do|does|did|can|could|should|will|would) (?:you|it|they|we) \w{1,20}(?: to \w{1,20})?/i;

/** A heading names the matter; it ends where the question goes on to a clause about it. */
const finiteVerb =
  /\s(?:does|do|did|is|are|was|were|has|have|had|should|can|could|will|it|they|that|which|started)\b/i;
const loose = /(?:[\s,–—-]|\b(?:a|an|the|to|of|on|in|for|and|or|with|from|by|its|this)\b){0,8}$/i;
