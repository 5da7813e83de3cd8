import type { Essay } from '../../essay/essay.js';
import { demandPlace } from '../../question/demands.js';
import type { Demand, QuestionContract } from '../../question/questionContract.js';
import { contains, type Span } from '../../span.js';
import { isAnswer } from './isAnswer.js';
import { placeInQuestion } from './placeInQuestion.js';
import { unansweredParts } from './unansweredParts.js';

/** What a question asks for, where it asks, and the words that do. */
export interface Demanded {
  readonly contract: QuestionContract;
  /** Absolute. */
  readonly span: Span;
  /** “To what extent”, “similarities”. */
  readonly words: string;
}

/**
 * Absent where the question does not ask for it, where too little is written to miss it, and where the part that asks
 * is not answered at all: unanswered-part says so.
 */
export function demanded(essay: Essay, demand: Demand): Demanded | undefined {
  const { question } = essay;
  if (question === undefined || !question.contract.demands.includes(demand) || !isAnswer(essay)) {
    return undefined;
  }
  const { contract } = question;
  const place = demandPlace(contract, demand);
  if (place !== undefined && unansweredParts(essay).some(part => contains(part.span, place)))
    return undefined;
  const words = place === undefined ? contract.text : contract.text.slice(place.start, place.end);
  return { contract, span: placeInQuestion(essay, question, place), words: shortened(words) };
}

/** A directive that cannot be told by its word gives its whole part; a message holds so many characters of it. */
const longestWords = 40;

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= longestWords ? line : `${line.slice(0, line.lastIndexOf(' ', longestWords))} …`;
}
