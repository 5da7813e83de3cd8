import type { Span } from '../span.js';
import { isAliasKey, isEntityKey } from './aliases.js';
import type { QuestionContract, QuestionTerm } from './questionContract.js';
import { termOccurrences } from './terms.js';
import {
  actionVerbs,
  irregularPasts,
  judgingWords,
  months,
  nounsLikeVerbs,
  scaffolding,
} from './topicData.js';
import { participleLookalikes } from './twistData.js';

/** What an examiner misses where an answer is silent on it. */
export interface QuestionTopic {
  /** As written in the question: “Hudood Ordinances”, “missing link”, “quotas”. */
  readonly text: string;
  readonly span: Span;
  /** Keys of its terms; whoever takes one up has not missed it. */
  readonly keys: readonly string[];
  /** Whether it is a name or turns the topic; other topics may be spoken of in other words. */
  readonly isWeighty: boolean;
}

/**
 * The terms that an answer is poorer without, the weighty ones first: names, the words of the twist, other
 * nouns and the adjectives that classify. Every term ties a heading to the question, verbs too (“overcome”,
 * “steered”), but nobody misses the examiner's verbs.
 */
export function questionTopics(contract: QuestionContract): QuestionTopic[] {
  const twists = contract.twist.flatMap(words => twistTopic(contract, words));
  const turned = new Set(contract.twist.flatMap(words => termOccurrences(words).map(({ key }) => key)));
  const others = contract.terms.filter(
    term => isEntityKey(term.key) || (!turned.has(term.key) && isTopic(contract.text, term)),
  );
  const names = joinedNames(contract.text, others);
  const plain = others.filter(({ isEntity }) => !isEntity);
  return [...inOrder([...twists, ...names]), ...plain.map(term => topicOf([term], term.text, false))];
}

/** One topic a phrase, without the names in it, which are topics of their own. */
function twistTopic({ text, terms }: QuestionContract, words: string): QuestionTopic[] {
  const keys = new Set(termOccurrences(words).map(({ key }) => key));
  const own = terms.filter(({ key }) => keys.has(key) && !isEntityKey(key));
  if (own.every(({ key }) => scaffolding.has(key))) return [];
  const start = text.indexOf(words);
  return [{ ...topicOf(own, words, true), span: { start, end: start + words.length } }];
}

function isTopic(text: string, term: QuestionTerm): boolean {
  const lower = term.text.toLowerCase();
  if (scaffolding.has(term.key) || months.has(lower) || judgingWords.has(lower)) return false;
  return term.isEntity || isAliasKey(term.key) || !(isVerbForm(lower) || isPlacedAsVerb(text, term.span));
}

function isVerbForm(lower: string): boolean {
  if (nounsLikeVerbs.has(lower)) return false;
  if (actionVerbs.has(lower) || irregularPasts.has(lower) || lower.endsWith('ly')) return true;
  if (baseForms(lower).some(base => actionVerbs.has(base))) return true;
  return 5 <= lower.length && /(?:[^e]ed|ing)$/.test(lower) && !participleLookalikes.has(lower);
}

/** “faces”, “tackled”, “paving”: what the ending may have been put to. */
function baseForms(lower: string): string[] {
  const stem = /^(.+?)(?:s|es|ed|ing)$/.exec(lower)?.[1];
  if (stem === undefined) return [];
  return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')];
}

/**
 * Between “to” or a modal verb and what is acted on (“to trigger the”). Behind them alone stand nouns as well:
 * “threats to democracy”, “how can women”.
 */
function isPlacedAsVerb(text: string, { start, end }: Span): boolean {
  return (
    /\b(?:to|can|could|may|might|must|shall|should|will|would)\s+$/i.test(
      text.slice(Math.max(0, start - 12), start),
    ) && /^\s+(?:the|an?|its?|their|his|her|this|these|them)\b/i.test(text.slice(end, end + 8))
  );
}

/** Capitalised words that stand together are one name; a name known as such stays by itself. */
function joinedNames(text: string, terms: readonly QuestionTerm[]): QuestionTopic[] {
  const runs: QuestionTerm[][] = [];
  for (const term of terms.filter(({ isEntity }) => isEntity)) {
    const last = runs.at(-1)?.at(-1);
    const isNext =
      last !== undefined &&
      !isEntityKey(last.key) &&
      !isEntityKey(term.key) &&
      /^[\s-]$/.test(text.slice(last.span.end, term.span.start));
    if (isNext) runs.at(-1)?.push(term);
    else runs.push([term]);
  }
  return runs.map(run => {
    const span = { start: (run[0] as QuestionTerm).span.start, end: (run.at(-1) as QuestionTerm).span.end };
    return topicOf(run, text.slice(span.start, span.end), true);
  });
}

function topicOf(terms: readonly QuestionTerm[], text: string, isWeighty: boolean): QuestionTopic {
  const start = terms[0]?.span.start ?? 0;
  return { text, span: { start, end: start + text.length }, keys: terms.map(({ key }) => key), isWeighty };
}

function inOrder(topics: readonly QuestionTopic[]): QuestionTopic[] {
  return [...topics].sort((a, b) => a.span.start - b.span.start);
}
