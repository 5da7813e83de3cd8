import type { Essay, Section } from '../../essay/essay.js';
import { sectionTies } from '../../essay/sectionTies.js';
import { keptByObject } from '../../memo.js';
import { type Aspect, aspectsAsked } from '../../question/aspects.js';
import { broadNames } from '../../question/broadNames.js';
import { comparedSides } from '../../question/comparedSides.js';
import { demandsOf, demandsOfDirective } from '../../question/demands.js';
import type { Demand, QuestionContract, QuestionPart } from '../../question/questionContract.js';
import { type QuestionTopic, questionTopics } from '../../question/questionTopics.js';
import { scaffolding } from '../../question/topicData.js';
import { contains, type Span } from '../../span.js';
import { bodyOf, bodySentences } from './body.js';
import { isCompared } from './compares.js';
import { isAnswer } from './isAnswer.js';
import { prescribes } from './prescribes.js';

export interface UnansweredPart {
  readonly part: QuestionPart;
  /** In the question's text. */
  readonly span: Span;
  /** Two things of its own are missing, or one of weight. */
  readonly isPlain: boolean;
}

/** In one section nobody can tell whether the next part is still to come. */
const fewestSections = 2;

/** The parts of a question of which nothing between introduction and conclusion speaks. */
export const unansweredParts = keptByObject((essay: Essay): readonly UnansweredPart[] => {
  const contract = essay.question?.contract;
  if (contract === undefined || contract.parts.length < 2 || offersChoice(contract)) return [];
  if (!isAnswer(essay) || bodyOf(essay).length < fewestSections) return [];
  const missing = contract.parts
    .map(part => ({ part, ...ownMatter(part, contract) }))
    // What is mostly said in another part too cannot be missed by its words.
    .filter(({ topics, aspects, shared }) => shared <= topics.length + aspects.length)
    .filter(({ topics, aspects }) => 0 < topics.length + aspects.length)
    .filter(({ part: _, ...matter }) => !isTakenUp(essay, contract, matter));
  // An answer to none of the parts answers another question; off-question-section says so.
  if (missing.length === contract.parts.length) return [];
  return missing
    .filter(({ part }) => !hasOwnRule(part))
    .map(({ part, topics, aspects }) => ({
      part,
      span: part.span,
      isPlain: 1 < topics.length + aspects.length || topics.some(({ isWeighty }) => isWeighty),
    }));
});

/**
 * Whether something between introduction and conclusion takes a part of the question up; `undefined` where the
 * part has no words of its own to tell by.
 */
export function isAnswered(
  part: QuestionPart,
  essay: Essay,
  contract: QuestionContract,
): boolean | undefined {
  const demands = demandsOfPart(part);
  if (demands.has('wayForward') && !prescribes(essay)) return false;
  if (demands.has('comparison') && !isCompared(essay, comparedSides(contract))) return false;
  const { topics, aspects, ...matter } = ownMatter(part, contract);
  if (0 < topics.length + aspects.length) return isTakenUp(essay, contract, { topics, aspects, ...matter });
  return hasOwnRule(part) ? true : undefined;
}

/** “Any two of the following”: the candidate leaves parts out by right. */
export function offersChoice({ text }: QuestionContract): boolean {
  return choice.test(text);
}

const choice = /\bany (?:one|two|three|four|\d)\b|\bfollowing\b|(?:^|\s)OR(?:\s|$)/u;

interface Matter {
  /** Whoever takes one up has begun to answer. */
  readonly keys: ReadonlySet<string>;
  readonly topics: readonly QuestionTopic[];
  readonly aspects: readonly Aspect[];
  /** How many topics other parts ask for too. */
  readonly shared: number;
}

/** What a part asks beyond the others: its topics, and what it wants to know of a topic that they share. */
function ownMatter(part: QuestionPart, contract: QuestionContract): Matter {
  const others = contract.parts.filter(other => other !== part);
  const elsewhere = new Set(others.flatMap(({ terms }) => terms.map(({ key }) => key)));
  const askedElsewhere = new Set(others.flatMap(({ text }) => aspectsAsked(text).map(({ name }) => name)));
  const inPart = questionTopics(contract).filter(
    ({ span, keys }) => contains(part.span, span) && !keys.some(key => broadNames.has(key)),
  );
  const topics = inPart.filter(({ keys }) => !keys.some(key => elsewhere.has(key)));
  return {
    keys: new Set(
      part.terms.map(({ key }) => key).filter(key => !elsewhere.has(key) && !scaffolding.has(key)),
    ),
    topics,
    aspects: aspectsAsked(part.text).filter(({ name }) => !askedElsewhere.has(name)),
    shared: inPart.length - topics.length,
  };
}

function isTakenUp(essay: Essay, contract: QuestionContract, { keys, aspects }: Matter): boolean {
  const isTied = (section: Section): boolean =>
    sectionTies(section, contract).whole.some(({ term }) => keys.has(term.key));
  return bodyOf(essay).some(isTied) || aspects.some(({ said }) => isSaid(essay, said));
}

function isSaid(essay: Essay, said: RegExp): boolean {
  return (
    bodyOf(essay).some(({ heading }) => heading !== undefined && said.test(heading.title)) ||
    bodySentences(essay).some(({ text }) => said.test(text))
  );
}

/** Measures and comparisons are missed by rules of their own. */
function hasOwnRule(part: QuestionPart): boolean {
  const demands = demandsOfPart(part);
  return demands.has('wayForward') || demands.has('comparison');
}

function demandsOfPart({ text, directives }: QuestionPart): ReadonlySet<Demand> {
  return new Set<Demand>([...demandsOf(text, []), ...directives.flatMap(demandsOfDirective)]);
}
