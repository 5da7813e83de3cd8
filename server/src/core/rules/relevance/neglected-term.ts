import type { SectionRole } from '../../essay/essay.js';
import { questionTopics } from '../../question/questionTopics.js';
import { defineRule } from '../../rule.js';
import { contains } from '../../span.js';
import { keysTakenUp } from '../support/keysTakenUp.js';
import { placeInQuestion } from '../support/placeInQuestion.js';
import { unansweredParts } from '../support/unansweredParts.js';

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
    const countOf = (keys: readonly string[]): number =>
      taken.filter(found => keys.some(key => found.has(key))).length;
    const isNeglected = (keys: readonly string[]): boolean =>
      (100 * countOf(keys)) / body.length < neglectedBelow;
    // Where most is missing, other words are used for it, or it is no question.
    const missing = contract.terms.filter(({ key }) => isNeglected([key]));
    if (contract.terms.length < 2 * missing.length) return;
    // A part of which nothing is answered is unanswered-part's.
    const unanswered = unansweredParts(essay);
    const neglected = questionTopics(contract).filter(
      ({ keys, span }) => isNeglected(keys) && !unanswered.some(part => contains(part.span, span)),
    );
    for (const { text: term, span, keys, isWeighty } of neglected.slice(0, mostFindings)) {
      const count = countOf(keys);
      const severity = isWeighty ? 'warning' : 'information';
      const place = { span: placeInQuestion(essay, question, span), severity } as const;
      if (count === 0) report('never', { ...place, data: { term } });
      else report('hardly', { ...place, data: { term, count, total: body.length } });
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
