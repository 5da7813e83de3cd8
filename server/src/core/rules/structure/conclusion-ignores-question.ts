import { termsTakenUp } from '../../essay/coverage.js';
import { sectionsOf, withDescendants } from '../../essay/queries.js';
import { defineRule } from '../../rule.js';
import { termList } from '../support/termList.js';

/** One term of so many is too few: the conclusion names the topic and leaves the question out. */
const manyTerms = 5;

export const conclusionIgnoresQuestion = defineRule({
  id: 'conclusion-ignores-question',
  group: 'structure',
  scope: 'document',
  severity: 'warning',
  confidence: 'medium',
  concern: 'presence',
  docs: {
    summary: 'The conclusion does not come back to the question.',
    rationale:
      'The last words before the mark should answer what was asked, in its own terms. Word families, names and acronyms ' +
      'count. With none of the terms there it is a warning; with one of many, a hint.',
    sources: [
      'Domain page 3.1: the conclusion must answer the question',
      'FPSC examiners 2019 (Essay): the twist and emphasis of the topic are missed',
    ],
  },
  messages: {
    none: 'The conclusion takes up no word of the question, such as {terms}.',
    one: 'Of the question the conclusion takes up only “{term}”, not its other {count} terms.',
    question: 'The question',
  },

  check(essay, report) {
    const { question } = essay;
    const conclusions = sectionsOf(essay, 'conclusion').flatMap(withDescendants);
    const first = conclusions[0];
    if (question === undefined || first === undefined || conclusions.every(({ words }) => words === 0))
      return;
    const { contract, span: place } = question;
    if (contract.terms.length === 0) return;
    const taken = conclusions.flatMap(({ heading, paragraphs }) => [
      ...(heading === undefined ? [] : termsTakenUp(contract, heading.title, heading.terms)),
      ...paragraphs.flatMap(({ facts }) => termsTakenUp(contract, facts.raw, facts.terms)),
    ]);
    const keys = new Set(taken.map(({ key }) => key));
    const related = place === undefined ? [] : [{ span: place, message: report.message('question') }];
    const { anchor: span } = first;
    const only = taken[0];
    if (only === undefined) report('none', { span, related, data: { terms: termList(contract) } });
    else if (keys.size === 1 && manyTerms <= contract.terms.length) {
      const count = contract.terms.length - 1;
      report('one', { span, related, severity: 'hint', data: { term: only.text, count } });
    }
  },
});
