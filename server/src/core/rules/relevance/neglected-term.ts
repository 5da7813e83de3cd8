import type { SectionRole } from '../../essay/essay.js';
import { broadNames } from '../../question/broadNames.js';
import type { QuestionContract } from '../../question/questionContract.js';
import { type QuestionTopic, questionTopics } from '../../question/questionTopics.js';
import { defineRule } from '../../rule.js';
import { contains } from '../../span.js';
import { keysTakenUp } from '../support/keysTakenUp.js';
import { placeInQuestion } from '../support/placeInQuestion.js';
import { offersChoice, unansweredParts } from '../support/unansweredParts.js';

/** Before so many sections stand, a term may still be waiting for its own. */
const fewestSections = 3;
const mostFindings = 3;

export const neglectedTerm = defineRule({
  id: 'neglected-term',
  group: 'relevance',
  scope: 'document',
  severity: 'hint',
  confidence: 'low',
  concern: 'absence',
  docs: {
    summary: 'A term of the question that hardly any section takes up.',
    rationale:
      'Questions relate two things or turn a topic by one word; an answer that treats the topic and leaves ' +
      'the turn out answers another question. Silent is this check where introduction or conclusion has the word, ' +
      'or where the question offers a choice. Other words for the same thing are seldom seen, so it is a hint.',
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
    if (question === undefined || body.length < fewestSections || offersChoice(question.contract)) return;
    const { contract } = question;
    const taken = body.map(section => keysTakenUp(section, contract));
    const inFrame = essay.sections
      .filter(({ role }) => !bodyRoles.has(role))
      .map(section => keysTakenUp(section, contract));
    const countOf = (keys: readonly string[], found = taken): number =>
      found.filter(each => keys.some(key => each.has(key))).length;
    const isNeglected = (keys: readonly string[]): boolean =>
      (100 * countOf(keys)) / body.length < neglectedBelow;
    // Where most is missing, other words are used for it, or it is no question.
    const missing = contract.terms.filter(({ key }) => isNeglected([key]));
    if (contract.terms.length < 2 * missing.length) return;
    // A part of which nothing is answered is unanswered-part's.
    const unanswered = unansweredParts(essay);
    const neglected = questionTopics(contract).filter(
      topic =>
        isNeglected(topic.keys) &&
        countOf(topic.keys, inFrame) === 0 &&
        !topic.keys.every(key => broadNames.has(key)) &&
        !isBesides(topic, contract) &&
        !unanswered.some(part => contains(part.span, topic.span)),
    );
    for (const { text: term, span, keys } of neglected.slice(0, mostFindings)) {
      const count = countOf(keys);
      const place = { span: placeInQuestion(essay, question, span) };
      if (count === 0) report('never', { ...place, data: { term } });
      else report('hardly', { ...place, data: { term, count, total: body.length } });
    }
  },
});

/**
 * What stands in brackets explains. An ordinary word before another only colours it, and behind “since” it dates the
 * matter.
 */
function isBesides({ span, isWeighty }: QuestionTopic, { text }: QuestionContract): boolean {
  const [before, behind] = [text.slice(0, span.start), text.slice(span.end)];
  if (/\([^)]*$/.test(before)) return true;
  return !isWeighty && (colours.test(behind) || before.endsWith('-') || dates.test(before));
}

const colours =
  /^[ -](?!(?:and|or|of|in|on|to|for|by|with|from|at|as|is|are|was|were|has|have|had|can|could|will|would|should|must|may|that|which|who|its|their|the|a|an|under|after|since|during|versus|vis|within|among|between|against|through|over|into|than|not|it|but|if|do|does|did)\b)\p{Ll}/u;
const dates = /\b(?:after|since|before|during|until)\b[^,.;:?]*$/i;

const bodyRoles: ReadonlySet<SectionRole> = new Set([
  'background',
  'argument',
  'counterargument',
  'criticalAnalysis',
  'wayForward',
]);
