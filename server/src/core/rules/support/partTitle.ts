import type { QuestionPart } from '../../question/questionContract.js';

/** A heading must stay short enough to read; what is longer is cut at a word. */
const longestTitle = 60;

/** The part in the question's own words, without its order: “Impact on the Muslims of the Subcontinent”. */
export function partTitle({ text, terms }: QuestionPart, from: number): string {
  const first = terms[0];
  const begin = first === undefined ? 0 : first.span.start - from;
  const words = /^[^.?;:]*/.exec(text.slice(begin).replace(/\s+/g, ' '))?.[0] ?? '';
  const noun = words.split(clauseWords)[0] ?? words;
  const short = noun.length <= longestTitle ? noun : noun.slice(0, noun.lastIndexOf(' ', longestTitle));
  const title = short.replace(loose, '').trim();
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}

/** A heading names the matter; where the clause of the question begins, it ends. */
const clauseWords =
  /\s(?:does|do|did|is|are|was|were|has|have|had|should|can|could|will|it|they|that|which)\b/i;
const loose = /(?:[\s,–—-]|\b(?:to|of|on|in|for|and|or|the|with|from|by|its|this)\b){0,6}$/i;
