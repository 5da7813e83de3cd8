import type { Essay, Question, SectionRole } from '../../essay/essay.js';
import type { QuestionContract, QuestionTerm } from '../../question/questionContract.js';
import { termOccurrences } from '../../question/terms.js';
import { scaffoldNouns } from '../../question/twistData.js';
import { wordKey } from '../../question/wordKey.js';
import { defineRule } from '../../rule.js';
import { type Span, shift } from '../../span.js';
import { keysTakenUp } from '../support/keysTakenUp.js';

/** Before so many sections stand, a term may still be waiting for its own. */
const fewestSections = 3;
const mostFindings = 3;

export const neglectedTerm = defineRule({
  id: 'neglected-term',
  group: 'relevance',
  scope: 'document',
  severity: 'warning',
  confidence: 'medium',
  concern: 'absence',
  docs: {
    summary: 'A term of the question that hardly any section takes up.',
    rationale:
      'Questions relate two things or turn a topic by one word; an answer that treats the topic and leaves ' +
      'the turn out answers another question. Introduction and conclusion are not counted, since they ' +
      'repeat the question. Other words for the same thing are not seen, so ordinary words are only ' +
      'information.',
    sources: [
      'FPSC examiners 2015 (Essay): one of two variables treated, the other ignored',
      'FPSC examiners 2019 (Essay): the delicacy, twist and emphasis of the topic are missed',
    ],
  },
  messages: {
    never: 'No section between introduction and conclusion takes up “{term}”.',
    hardly: 'Only {count} of {total} sections takes up “{term}”.',
  },

  check(essay, report, _options, { neglectedBelow }) {
    const { question } = essay;
    const body = essay.sections.filter(({ role, words }) => bodyRoles.has(role) && 0 < words);
    if (question === undefined || body.length < fewestSections) return;
    const { contract } = question;
    const taken = body.map(section => keysTakenUp(section, contract));
    const countOf = ({ key }: QuestionTerm): number => taken.filter(keys => keys.has(key)).length;
    const neglected = contract.terms.filter(term => (100 * countOf(term)) / body.length < neglectedBelow);
    // Where most is missing, other words are used for it, or it is no question.
    if (contract.terms.length < 2 * neglected.length) return;
    const weighty = weightyKeys(contract, neglected);
    const ordered = [
      ...neglected.filter(({ key }) => weighty.has(key)),
      ...neglected.filter(({ key }) => !weighty.has(key) && !scaffolding.has(key)),
    ];
    for (const term of ordered.slice(0, mostFindings)) {
      const count = countOf(term);
      const severity = weighty.has(term.key) ? 'warning' : 'information';
      const place = { span: placeOf(essay, question, term), severity } as const;
      if (count === 0) report('never', { ...place, data: { term: term.text } });
      else report('hardly', { ...place, data: { term: term.text, count, total: body.length } });
    }
  },
});

const bodyRoles: ReadonlySet<SectionRole> = new Set([
  'background',
  'argument',
  'counterargument',
  'criticalAnalysis',
  'wayForward',
]);

/** Nouns that say what kind of answer is wanted; the answer gives it without naming it. */
const scaffolding: ReadonlySet<string> = new Set(
  [
    ...scaffoldNouns,
    ...(
      'account approach area cause challenge condition consequence contribution country development ' +
      'dimension effect era fact future idea impact implication influence initiative issue kind matter ' +
      'nature perspective phenomenon position possibility problem process prospect question repercussion ' +
      'result role scenario scope situation solution status system task today trend type work world year'
    ).split(' '),
  ].map(wordKey),
);

/** Names, and the words that turn the topic; of “missing link” it is enough that one word is met. */
function weightyKeys(
  { terms, twist }: QuestionContract,
  neglected: readonly QuestionTerm[],
): ReadonlySet<string> {
  const missing = new Set(neglected.map(({ key }) => key));
  const phrases = twist.map(words => termOccurrences(words).map(({ key }) => key));
  const turned = phrases.filter(keys => keys.every(key => missing.has(key))).flat();
  return new Set([...turned, ...terms.flatMap(({ isEntity, key }) => (isEntity ? key : []))]);
}

/** The term's own words, where the question stands in the text just as it was read. */
function placeOf({ text, anchor }: Essay, { span, contract }: Question, term: QuestionTerm): Span {
  const isAsRead = span !== undefined && text.slice(span.start, span.end) === contract.text;
  return isAsRead ? shift(term.span, span.start) : anchor;
}
