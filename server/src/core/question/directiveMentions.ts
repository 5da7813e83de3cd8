import type { Span } from '../span.js';
import { coordinators, type Directive, orderFillers } from './directives.js';
import { orderAt, participleAt } from './orders.js';
import { lowerWords, type QuestionWord } from './questionWords.js';

export interface DirectiveMention {
  /** None for an order to the candidate that names no directive (“Give your views”). */
  readonly directive: Directive | undefined;
  /** From the word that begins the order, its adverbs included. */
  readonly span: Span;
  /** Whether it can begin a part; “how” in “explain how” cannot. */
  readonly isTask: boolean;
}

/** The directives of one sentence, in order. */
export function directiveMentions(words: readonly QuestionWord[], isQuestion: boolean): DirectiveMention[] {
  const mentions: DirectiveMention[] = [];
  for (let index = 0; index < words.length; ) {
    const context = { words, index, mentions, isQuestion };
    const found = phraseAt(context) ?? interrogativeAt(context) ?? orderAt(context) ?? participleAt(context);
    if (found === undefined) {
      index += 1;
      continue;
    }
    const first = words[found.from ?? index] as QuestionWord;
    const last = words[index + found.length - 1] as QuestionWord;
    const span = { start: first.span.start, end: last.span.end };
    mentions.push({ directive: found.directive, span, isTask: found.isTask });
    index += found.length;
  }
  return mentions;
}

/** A word of a sentence that may begin a directive, and what was found before it. */
export interface MentionContext {
  readonly words: readonly QuestionWord[];
  readonly index: number;
  readonly mentions: readonly DirectiveMention[];
  /** The sentence ends with a question mark. */
  readonly isQuestion: boolean;
}

/** A directive that begins at the word. */
export interface FoundMention {
  readonly directive: Directive | undefined;
  readonly isTask: boolean;
  /** In words, from the index. */
  readonly length: number;
  /** The word where its adverbs begin, when that is before the index. */
  readonly from?: number;
}

function phraseAt({ words, index, mentions }: MentionContext): FoundMention | undefined {
  const isTask = !mentions.some(mention => mention.isTask);
  const phrase = (length: number) => lowerWords(words, index, length);
  if (/^with (?:\w+ )?references? to$/.test(phrase(4)) || /^with references? to\b/.test(phrase(4))) {
    return { directive: 'with reference to', isTask: false, length: phrase(3).endsWith(' to') ? 3 : 4 };
  }
  if (/^to (?:what|which) (?:extent|degree)$/.test(phrase(3))) {
    return { directive: 'to what extent', isTask, length: 3 };
  }
  if (phrase(2) === 'how far') return { directive: 'how far', isTask, length: 2 };
  const opinion = /^(?:do|would) you (?:fully |really |also )?(agree|think|believe)\b/.exec(phrase(4))?.[1];
  if (opinion === undefined) return undefined;
  const length = lowerWords(words, index + 2, 1) === opinion ? 3 : 4;
  const isOwnQuestion = words[index]?.afterBreak === true || isTask;
  return { directive: opinion === 'agree' ? 'do you agree' : 'do you think', isTask: isOwnQuestion, length };
}

function interrogativeAt({ words, index, mentions, isQuestion }: MentionContext): FoundMention | undefined {
  const word = words[index];
  if (word === undefined || !isInterrogative(word.lower)) return undefined;
  const directive = word.lower;
  const governed = governedAt(words, index, mentions);
  if (governed !== undefined) return { directive, isTask: governed === 'anotherTask', length: 1 };
  const before = words[index - 1]?.lower ?? '';
  const leads =
    index === 0 ||
    (index === 1 && leadingWords.has(before)) ||
    (word.afterBreak && isQuestion) ||
    (coordinators.has(before) && isQuestion && mentions.length !== 0);
  if (!leads || (directive === 'what' && !isQuestion && !asks(words, index))) return undefined;
  return { directive, isTask: true, length: 1 };
}

function isInterrogative(word: string): word is 'what' | 'how' | 'why' {
  return word === 'what' || word === 'how' || word === 'why';
}

const leadingWords = new Set('by for from in on at under through with of and but so also then if'.split(' '));

/**
 * What a directive asks for: “explain in detail why”, “evaluate the concept … and how”. A second one with a
 * matter of its own between is another task: “explain how it affects Pakistan and what should be done”.
 */
function governedAt(
  words: readonly QuestionWord[],
  index: number,
  mentions: readonly DirectiveMention[],
): 'sameTask' | 'anotherTask' | undefined {
  const last = mentions.at(-1);
  const isOrder = ({ directive }: DirectiveMention) => directive !== undefined && !isInterrogative(directive);
  if (last === undefined || !mentions.some(isOrder)) return undefined;
  let before = index - 1;
  while (0 <= before && isFiller(words[before])) before -= 1;
  if ((words[before]?.span.start ?? 0) < last.span.end) return 'sameTask';
  if (!coordinators.has(words[index - 1]?.lower ?? '')) return undefined;
  if (isOrder(last)) return 'sameTask';
  return last.isTask ? undefined : 'anotherTask';
}

function isFiller(word: QuestionWord | undefined): boolean {
  return word !== undefined && (orderFillers.has(word.lower) || word.lower.endsWith('ly'));
}

/** A sentence that candidates and papers end with a full stop although it asks. */
function asks(words: readonly QuestionWord[], index: number): boolean {
  if (auxiliaries.has(words[index + 1]?.lower ?? '')) return true;
  return words.slice(index).some(word => word.lower === 'should' || word.lower === 'you');
}

const auxiliaries = new Set(
  'is are was were do does did has have had can could should will would may'.split(' '),
);
