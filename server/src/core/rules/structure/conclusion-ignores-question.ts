import { allWords, sectionsOf } from '../../essay/queries.js';
import { sectionTies } from '../../essay/sectionTies.js';
import { areEnough } from '../../question/ties.js';
import { defineRule } from '../../rule.js';
import { termList } from '../support/termList.js';

export const conclusionIgnoresQuestion = defineRule({
  id: 'conclusion-ignores-question',
  group: 'structure',
  scope: 'document',
  severity: 'hint',
  confidence: 'low',
  concern: 'presence',
  docs: {
    summary: 'The conclusion does not come back to the question.',
    rationale:
      'The last words before the mark should answer what was asked, in its own terms. Word families, names, acronyms ' +
      'and words for the same subject count; the name of a country alone does not. A conclusion that repeats the topic ' +
      'and answers nothing is not seen, so silence is no praise.',
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
    const conclusions = sectionsOf(essay, 'conclusion');
    const [first] = conclusions;
    if (question === undefined || first === undefined || conclusions.every(each => allWords(each) === 0))
      return;
    const { contract, span: place } = question;
    if (contract.terms.length === 0) return;
    const ties = conclusions.flatMap(section => sectionTies(section, contract).whole);
    const related = place === undefined ? [] : [{ span: place, message: report.message('question') }];
    const { anchor: span } = first;
    const [only] = ties;
    if (only === undefined) report('none', { span, related, data: { terms: termList(contract) } });
    else if (!areEnough(ties, contract)) {
      const count = contract.terms.length - 1;
      report('one', { span, related, data: { term: only.term.text, count } });
    }
  },
});
