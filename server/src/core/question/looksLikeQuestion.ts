import { keptByText } from '../memo.js';
import type { Span } from '../span.js';
import { directiveMentions } from './directiveMentions.js';
import { stripQuestionLabel } from './questionLabel.js';
import { questionSentences } from './questionSentences.js';
import { questionWords } from './questionWords.js';
import { quotations } from './quotations.js';
import { termOccurrences } from './terms.js';

/**
 * Whether a line of a script is the question it answers: labelled so, or an order or question of the
 * examiner's at its beginning or its end (“Statement. Discuss.”). A tutor's remark gives orders too, about
 * the answer. The first lines of a script are asked at every keystroke, so the last answers are kept.
 */
export const looksLikeQuestion: (text: string) => boolean = keptByText(readsAsQuestion, 20_000);

function readsAsQuestion(text: string): boolean {
  const { span, isLabelled } = stripQuestionLabel(text);
  if (longestQuestion < span.end - span.start) return false;
  const body = text.slice(span.start, span.end);
  if (isLabelled) return /\p{L}/u.test(body);
  if (remarkWords.test(body) || termOccurrences(body).length === 0) return false;
  const sentences = questionSentences(text, span);
  const quoted = quotations(text);
  // Behind the order of a question stands at most how to support it (“Give your arguments.”).
  const asking = [...sentences.slice(0, 1), ...sentences.slice(-2)];
  return asking.some(sentence => asksTheCandidate(text, sentence, quoted));
}

/** In UTF-16 units, about 130 words. */
const longestQuestion = 900;

const remarkWords = new RegExp(
  [
    '\\b(?:headings?|sub-?headings?|paragraphs?|qs|references/',
    'your (?:introduction|conclusion|outline|handwriting|evidence))\\b',
  ].join('|'),
  'i',
);

/**
 * Its order stands first or behind an opening phrase, and the last words of a question are a question mark.
 */
function asksTheCandidate(text: string, sentence: Span, quoted: readonly Span[]): boolean {
  const words = questionWords(text, sentence, quoted);
  const isQuestion = /\?["'”’)\s]{0,4}$/.test(text.slice(sentence.start, sentence.end).slice(-6));
  if (isQuestion) return shortestQuestion <= words.length;
  const task = directiveMentions(words, false).find(
    mention => mention.isTask && mention.directive !== undefined,
  );
  if (task === undefined) return false;
  const before = words.filter(word => word.span.end <= task.span.start);
  return before.length === 0 || openings.has(before[0]?.lower ?? '');
}

const shortestQuestion = 3;

/**
 * What leads to an order in the same sentence: “Keeping in view …, discuss”, “In the light of …, explain”.
 */
const openings = new Set(
  'keeping in with drawing based considering given highlighting while also'.split(' '),
);
