import { contains, overlaps, type Span } from '../span.js';
import { isEntityKey } from './aliases.js';
import { type QuestionWord, questionWords } from './questionWords.js';
import { isGenericAdjective, isStopWord } from './stopWords.js';
import { termOccurrences } from './terms.js';
import {
  changeVerbs,
  evaluativeAdjectives,
  irregularSuperlatives,
  nounPhraseEnds,
  participleLookalikes,
  scaffoldNouns,
} from './twistData.js';

export interface TwistContext {
  readonly text: string;
  readonly within: Span;
  readonly quoted: readonly Span[];
  readonly parts: readonly Span[];
  /** The words of the directives: they order, and control nothing. */
  readonly orders: readonly Span[];
}

/**
 * The words that turn a topic into this question: “fluctuating” in “fluctuating relations between Pakistan
 * and US”.
 *
 * Examiners put the twist into what is predicated of the topic. Found here, the surest first: superlatives
 * and comparatives, what the topic is said to be (“is X”, “as X”, “without X”, the words behind the colon of
 * an essay topic), attributive participles and evaluative adjectives, choices (“beneficial or harmful”),
 * short phrases in quotation marks. At most three, in the order of the text.
 */
export function twistOf(context: TwistContext): string[] {
  const { text, within, quoted, parts, orders } = context;
  const words = questionWords(text, within, []);
  const found = [
    ...words.flatMap((_, index) => [...superlativeAt(words, index), ...comparativeAt(words, index)]),
    ...words.flatMap((_, index) => [...predicateAt(context, words, index), ...privationAt(words, index)]),
    ...(orders.length === 0 ? behindColon(text, within) : []),
    ...words.flatMap((_, index) => modifierAt(words, index)),
    ...words.flatMap((_, index) => choiceAt(words, index)),
    ...quoted.filter(span => contains(within, span)).flatMap(span => shortQuote(text, span)),
  ];
  // What only builds the question up controls it when nothing else does.
  const asked = found.filter(span => [...parts, ...quoted].some(part => contains(part, span)));
  const chosen: Span[] = [];
  for (const span of asked.length === 0 ? found : asked) {
    if (chosen.length === maximumTwist) break;
    const isTaken = [...chosen, ...orders].some(other => overlaps(other, span));
    const isRepeated = chosen.some(other => sameWords(text, other, span));
    if (!isTaken && !isRepeated && !isName(text, span)) chosen.push(span);
  }
  chosen.sort((a, b) => a.start - b.start);
  return chosen.map(({ start, end }) => text.slice(start, end));
}

const maximumTwist = 3;

/** “the worst of all worries”, “the worst mockery”, “most powerful”. */
function superlativeAt(words: readonly QuestionWord[], index: number): Span[] {
  const [word, next] = words.slice(index, index + 2);
  if (word === undefined || next === undefined || next.afterBreak) return [];
  if (word.lower === 'most' && !isStopWord(next.lower)) return [spanOf(word, next)];
  if (!irregularSuperlatives.has(word.lower) || scaffoldNouns.has(next.lower)) return [];
  const last = phraseEnd(words, index, next.lower === 'of' ? index + 1 : index);
  return [spanOf(word, words[last] ?? word)];
}

/** “more powerful than”, “greater than”. */
function comparativeAt(words: readonly QuestionWord[], index: number): Span[] {
  const [word, next] = words.slice(index, index + 2);
  if (word === undefined || next === undefined) return [];
  if (word.lower.endsWith('er') && next.lower === 'than') return [word.span];
  const hasThan = words.slice(index + 2, index + 5).some(({ lower }) => lower === 'than');
  return /^(?:more|less)$/.test(word.lower) && hasThan ? [spanOf(word, next)] : [];
}

/** A participle or an evaluative adjective before its noun. */
function modifierAt(words: readonly QuestionWord[], index: number): Span[] {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || next.afterBreak || isFunctionWord(next.lower)) return [];
  if (evaluativeAdjectives.has(word.lower) || /.{3}less$/.test(word.lower)) return [word.span];
  if (isGenericAdjective(word.lower) || isStopWord(word.lower)) return [];
  return isParticiple(word) && isAttributive(words, index) ? [word.span] : [];
}

function isParticiple({ lower }: QuestionWord): boolean {
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  return 5 <= last.length && /(?:ing|ed)$/.test(last) && !participleLookalikes.has(last);
}

/**
 * “on fluctuating relations” modifies; “in resolving issues” and “of building dams” have an object, unless
 * the verb is one of change, which has none; “the issue exposed weakness” is a verb behind its subject.
 */
function isAttributive(words: readonly QuestionWord[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (changeVerbs.has(word.lower)) return true;
  const before = words[index - 1];
  if (before === undefined || word.afterBreak) return false;
  if (determiners.has(before.lower) || isGenericAdjective(before.lower)) return true;
  return word.lower.endsWith('ed')
    ? prepositions.has(before.lower)
    : before.lower === 'on' || before.lower === 'about';
}

const determiners = new Set(
  'a an the its their his her our this that these those such no any some’s'.split(' '),
);
const prepositions = new Set(
  'of on in for from by with about between against to under after and or'.split(' '),
);

/** “is a test case”, “as the new frontier”, “become a game changer”: what the topic is said to be. */
function predicateAt({ text, orders }: TwistContext, words: readonly QuestionWord[], index: number): Span[] {
  const word = words[index];
  if (word === undefined) return [];
  const isAs = word.lower === 'as';
  if (!isAs && !copulas.has(word.lower)) return [];
  if (isAs && asIdioms.has(words[index - 1]?.lower ?? '')) return [];
  if (!isAs && (word.afterBreak || isAskedFor(text, words, index, orders))) return [];
  let first = index + 1;
  while (words[first]?.afterBreak === false && softeners.has(words[first]?.lower ?? '')) first += 1;
  const hasArticle = articles.has(words[first]?.lower ?? '');
  if (hasArticle) first += 1;
  const head = words[first];
  if (head === undefined || (head.afterBreak && !isQuoteBefore(text, head)) || isFunctionWord(head.lower))
    return [];
  // “As Governor General” names an office; “as a Global Urgency” says something.
  if (isAs && !hasArticle && /^\p{Lu}/u.test(text.charAt(head.span.start))) return [];
  const last = phraseEnd(words, first, first);
  const isVerbal = /(?:ing|ed)$/.test(head.lower) || scaffoldNouns.has(head.lower);
  // Without an article only a short end of the sentence is a predicate noun (“is tyranny”), not a passive.
  const isBareEnd = last - first < 2 && (words[last + 1]?.afterBreak ?? true);
  if (!isAs && !hasArticle && (isVerbal || !isBareEnd)) return [];
  return last - first < longestPhrase ? [spanOf(head, words[last] ?? head)] : [];
}

const copulas = new Set(['is', 'are', 'become', 'becomes', 'became', 'remain', 'remains']);
const asIdioms = new Set(['such', 'well', 'known', 'far', 'detail', 'same']);
const articles = new Set(['a', 'an', 'the', 'two', 'three']);
const softeners = new Set(['not', 'merely', 'also', 'still', 'now', 'only', 'but']);
const longestPhrase = 5;

/** “Democracy without justice”. */
function privationAt(words: readonly QuestionWord[], index: number): Span[] {
  const [word, next] = words.slice(index, index + 2);
  if (word?.lower !== 'without' || next === undefined || isStopWord(next.lower)) return [];
  const last = phraseEnd(words, index + 1, index + 1);
  return last - index < longestPhrase && !next.lower.endsWith('ing')
    ? [spanOf(word, words[last] ?? next)]
    : [];
}

/** “What is the importance of X” says nothing of X; “Discuss the view that X is the importance” does. */
function isAskedFor(
  text: string,
  words: readonly QuestionWord[],
  index: number,
  orders: readonly Span[],
): boolean {
  const verb = words[index];
  if (verb === undefined || verb.lower.startsWith('become')) return false;
  const order = orders.findLast(({ start }) => start < verb.span.start);
  if (order === undefined || !/^(?:what|how|why)\b/i.test(text.slice(order.start, order.end))) return false;
  return !/[.?!;]|\bthat\b/.test(text.slice(order.end, verb.span.start));
}

function isQuoteBefore(text: string, { span }: QuestionWord): boolean {
  return /["'“‘]/.test(text.charAt(span.start - 1));
}

/** “strengthens or weakens”, “beneficial or harmful”. */
function choiceAt(words: readonly QuestionWord[], index: number): Span[] {
  const [left, or, right] = words.slice(index, index + 3);
  if (or?.lower !== 'or' || left === undefined || right === undefined || or.afterBreak || right.afterBreak)
    return [];
  if (isStopWord(left.lower) || isStopWord(right.lower)) return [];
  return left.lower.slice(-1) === right.lower.slice(-1) ? [left.span, right.span] : [];
}

/** “Price hike in Pakistan: the worst of all worries”, “Freedom of expression - A double-edged sword”. */
function behindColon(text: string, within: Span): Span[] {
  const topic = text.slice(within.start, within.end);
  const separator = /\p{L}\s?:\s|\s[-–—]{1,2}\s/u.exec(topic);
  if (separator === null) return [];
  const start = within.start + separator.index + separator[0].length;
  const words = questionWords(text, { start, end: within.end }, []);
  const spans: Span[] = [];
  let first = 0;
  words.forEach((word, index) => {
    if (index < first || isStopWord(word.lower)) return;
    const last = phraseEnd(words, index, index, /^(?:in|for|from|and|or)$/);
    if (last - index < longestPhrase) spans.push(spanOf(word, words[last] ?? word));
    // Behind “for Pakistan” and “in the country” stands the topic again.
    const next = words[last + 1];
    first =
      next === undefined || next.afterBreak || /^(?:and|or)$/.test(next.lower) ? last + 1 : words.length;
  });
  return spans;
}

/** A word or a short phrase in quotation marks is meant in the examiner's sense. */
function shortQuote(text: string, quotation: Span): Span[] {
  const words = questionWords(text, { start: quotation.start + 1, end: quotation.end - 1 }, []);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || 4 < words.length) return [];
  return [spanOf(first, last)];
}

/**
 * The last word of the phrase that begins at a word: before a break, a verb's small words or a preposition.
 */
function phraseEnd(
  words: readonly QuestionWord[],
  first: number,
  from: number,
  ends = nounPhraseEnds,
): number {
  let last = from;
  for (let index = from + 1; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.afterBreak || ends.test(word.lower)) break;
    last = index;
  }
  return Math.max(first, last);
}

/** A name is the topic, whatever it is made of. */
function isName(text: string, { start, end }: Span): boolean {
  const occurrences = termOccurrences(text.slice(start, end));
  return occurrences.length !== 0 && occurrences.every(({ key }) => isEntityKey(key));
}

function sameWords(text: string, one: Span, other: Span): boolean {
  return text.slice(one.start, one.end).toLowerCase() === text.slice(other.start, other.end).toLowerCase();
}

function isFunctionWord(lower: string): boolean {
  return (
    isStopWord(lower) && !isGenericAdjective(lower) && !/(?:ment|tion|part|point|view|light)s?$/.test(lower)
  );
}

function spanOf(first: QuestionWord, last: QuestionWord): Span {
  return { start: first.span.start, end: last.span.end };
}
