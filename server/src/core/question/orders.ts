import type { FoundMention, MentionContext } from './directiveMentions.js';
import {
  ambiguousInside,
  ambiguousVerbs,
  coordinators,
  criticalDirectives,
  type Directive,
  directiveNouns,
  directiveVerbs,
  opinionNouns,
  orderFillers,
} from './directives.js';
import { lowerWords, type QuestionWord } from './questionWords.js';

/** An order to the candidate: a verb (“Discuss”), or a verb with a noun (“Give a detailed analysis of”). */
export function orderAt(context: MentionContext): FoundMention | undefined {
  const { words, index } = context;
  const from = openingOf(context);
  if (from === undefined) return undefined;
  const verb = verbAt(words, index);
  if (verb !== undefined) {
    if (isAmbiguous(context, from) && !hasMatter(words, index)) return undefined;
    const { directive, length } = critical(words, from, index, verb);
    // “What measures do you suggest” is one question; “Can you justify this?” has no other.
    const isTask = words[from - 1]?.lower !== 'you' || context.mentions.length === 0;
    return { directive, isTask, length, from };
  }
  const noun = orderNounAt(words, index);
  return noun === undefined ? undefined : { ...noun, isTask: true, from };
}

/** Behind “compare and” even a noun is an order. */
function isAmbiguous({ words, index, mentions }: MentionContext, from: number): boolean {
  const verb = lowerWords(words, index, 1);
  const isCoordinated =
    coordinators.has(words[index - 1]?.lower ?? '') &&
    mentions.at(-1)?.span.end === words[index - 2]?.span.end;
  if (mentions.length !== 0 && isCoordinated) return false;
  return ambiguousVerbs.has(verb) || (0 < from && ambiguousInside.has(verb));
}

/** Where the adverbs before an order begin, when the word can be one: at a break, behind “and” or “you”. */
function openingOf({ words, index, mentions }: MentionContext): number | undefined {
  let from = index;
  while (0 < from && words[from]?.afterBreak !== true && isOrderAdverb(words[from - 1]?.lower ?? ''))
    from -= 1;
  if (from === 0 || words[from]?.afterBreak === true) return from;
  const before = words[from - 1]?.lower ?? '';
  if (before === 'you') return from;
  if (!coordinators.has(before) && before !== 'then') return undefined;
  return mentions.length !== 0 || hasMatter(words, index) ? from : undefined;
}

function isOrderAdverb(word: string): boolean {
  return orderAdverbs.has(word) || (4 < word.length && word.endsWith('ly'));
}

const orderAdverbs = new Set('also then please hence further thus now'.split(' '));

/** An order is followed by its matter, or stands alone (“Comment.”); in “nation and state” there is none. */
function hasMatter(words: readonly QuestionWord[], index: number): boolean {
  const next = words[index + 1];
  if (next === undefined || next.afterBreak) return index === 0;
  return matterOpeners.has(next.lower) || isOrderAdverb(next.lower);
}

const matterOpeners = new Set([
  ...'a all an and any as at both each for her his how in its on or some that the their these this'.split(
    ' ',
  ),
  ...'those upon various what whether which why with your'.split(' '),
]);

function verbAt(
  words: readonly QuestionWord[],
  index: number,
): { directive: Directive; length: number } | undefined {
  const hasParticle = index + 1 < words.length && Object.hasOwn(directiveVerbs, lowerWords(words, index, 2));
  const length = hasParticle ? 2 : 1;
  const verb = lowerWords(words, index, length);
  const directive = Object.hasOwn(directiveVerbs, verb) ? directiveVerbs[verb] : undefined;
  return directive === undefined ? undefined : { directive, length };
}

/** “Critically examine”, “Discuss critically”, “Discuss Pak-US relations critically.” */
function critical(
  words: readonly QuestionWord[],
  from: number,
  index: number,
  { directive, length }: { directive: Directive; length: number },
): { directive: Directive; length: number } {
  const combined = criticalDirectives[directive];
  if (combined === undefined) return { directive, length };
  const isBefore = words.slice(from, index).some(word => word.lower === 'critically');
  if (isBefore || endsCritically(words, index + length)) return { directive: combined, length };
  const behind = words.slice(index + length, index + length + 4);
  const at = behind.findIndex(word => word.lower === 'critically');
  const fillers = behind.slice(0, Math.max(at, 0));
  if (at === -1 || !fillers.every(word => orderFillers.has(word.lower))) return { directive, length };
  return behind[at + 1] !== undefined && verbAt(words, index + length + at + 1) !== undefined
    ? { directive, length }
    : { directive: combined, length: length + at + 1 };
}

/** The clause ends with the adverb, and no other order comes between. */
function endsCritically(words: readonly QuestionWord[], from: number): boolean {
  for (let index = from; index < words.length; index += 1) {
    if (words[index]?.afterBreak === true || verbAt(words, index) !== undefined) return false;
    if (words[index]?.lower === 'critically') return words[index + 1]?.afterBreak ?? true;
  }
  return false;
}

/** “Give a detailed analysis of”, “Write short notes on”, “Critical appraisal of”. */
function orderNounAt(
  words: readonly QuestionWord[],
  index: number,
): Omit<FoundMention, 'isTask' | 'from'> | undefined {
  const verb = words[index]?.lower ?? '';
  const isHeadless = nominalOpeners.has(verb);
  if (!lightVerbs.has(verb) && !isHeadless) return undefined;
  let isCritical = verb === 'critical';
  for (let offset = 1; offset <= longestNounPhrase; offset += 1) {
    const word = words[index + offset];
    if (word === undefined || word.afterBreak || phraseEnds.has(word.lower)) break;
    if (word.lower.startsWith('critical')) isCritical = true;
    const isOpinion =
      opinionNouns.has(word.lower) &&
      /^(?:on|upon|about|regarding)$/.test(lowerWords(words, index + offset + 1, 1));
    const noun = Object.hasOwn(directiveNouns, word.lower) ? directiveNouns[word.lower] : undefined;
    const directive = isOpinion ? 'comment' : noun;
    if (directive === undefined) continue;
    if (isHeadless && !isCritical) return undefined;
    const combined = isCritical ? (criticalDirectives[directive] ?? directive) : directive;
    return { directive: combined, length: offset + 1 };
  }
  if (isHeadless) return undefined;
  // “Write its effects on history” asks for an ordered account, as a note does.
  if (verb === 'write' && writtenMatter.has(lowerWords(words, index + 1, 1))) {
    return { directive: 'write a note', length: 1 };
  }
  return supportVerbs.has(verb) ? { directive: undefined, length: 1 } : undefined;
}

const lightVerbs = new Set([
  ...'give make conduct undertake present provide offer prepare attempt do write draw'.split(' '),
  ...'carry cite quote support'.split(' '),
]);
const writtenMatter = new Set('a about an briefly down its on the their upon what'.split(' '));
const nominalOpeners = new Set(['a', 'an', 'critical']);
const supportVerbs = new Set(['give', 'provide', 'cite', 'quote', 'support']);
const phraseEnds = new Set('of on for to in about from with by upon at that which and'.split(' '));
const longestNounPhrase = 6;

/**
 * “While analysing X” is a task beside another; “…, throwing light on X” says how to do the one before it.
 */
export function participleAt({ words, index, mentions }: MentionContext): FoundMention | undefined {
  const word = words[index];
  if (word === undefined || !word.lower.endsWith('ing') || mentions.length === 0) return undefined;
  const before = words[index - 1]?.lower ?? '';
  const isBeside = before === 'while' || before === 'whilst';
  if (!isBeside && !word.afterBreak && before !== 'by' && before !== 'also') return undefined;
  const stem = word.lower.slice(0, -'ing'.length);
  const next = words[index + 1]?.lower ?? '';
  for (const base of [stem, `${stem}e`, `${stem} ${next}`, `${stem}e ${next}`]) {
    const directive = Object.hasOwn(directiveVerbs, base) ? directiveVerbs[base] : undefined;
    if (directive === undefined) continue;
    return { directive, isTask: isBeside, length: base.includes(' ') ? 2 : 1 };
  }
  return undefined;
}
