import type { Section } from '../../essay/essay.js';
import { allWords } from '../../essay/queries.js';
import { headingTies } from '../../essay/sectionTies.js';
import type { QuestionContract } from '../../question/questionContract.js';
import { areEnough } from '../../question/ties.js';
import { defineRule } from '../../rule.js';
import { argumentTies } from '../support/argumentTies.js';
import { termList } from '../support/termList.js';

export const offQuestionSection = defineRule({
  id: 'off-question-section',
  group: 'relevance',
  scope: 'document',
  severity: 'hint',
  confidence: 'low',
  concern: 'presence',
  docs: {
    summary: 'Neither the heading of an argument nor its text takes the question up.',
    rationale:
      'What does not serve the question earns nothing, however true it is. A section is tied by a word of ' +
      'what the question asks, in any form, under another name or in a word for the same subject (graft, ' +
      'bribery and audit for corruption). The name of a country alone is no tie where something is asked of ' +
      'it: the revolution of 1979 says nothing yet of Iran’s place in foreign policy. A tutor often sees a tie that no ' +
      'word shows, so it is a hint.',
    sources: [
      'FPSC examiners 2015 (Essay): what does not serve the argument earns nothing',
      'FPSC examiners 2017 (Essay): content inadequate and irrelevant',
      'A marked CSS script: relate your headings and arguments to the question statement',
    ],
  },
  messages: {
    untied: '“{title}” and its text hold no word of the question, such as {terms}.',
    nameOnly: '“{title}” and its text take up “{name}” only, not {terms}.',
    question: 'The question',
  },

  check(essay, report, _options, { headings }) {
    const { question } = essay;
    if (question === undefined || question.contract.terms.length === 0 || headings === 'unwanted') return;
    const { span: place, contract } = question;
    const related = place === undefined ? [] : [{ span: place, message: report.message('question') }];
    for (const { section, heading, ties } of argumentTies(essay, contract)) {
      if (allWords(section) === 0 || areEnough(ties.whole, contract) || isStep(section, contract)) continue;
      const { title } = heading;
      const [only] = ties.whole;
      const terms = termList(contract, new Set(ties.whole.map(({ term }) => term.key)));
      const place = { span: section.anchor, related };
      if (only === undefined) report('untied', { ...place, data: { title, terms } });
      else report('nameOnly', { ...place, data: { title, terms, name: only.term.text } });
    }
  },
});

/** The heading above names two things of the question, as that of a short note does: what stands below serves it. */
function isStep({ parent }: Section, contract: QuestionContract): boolean {
  return parent !== undefined && 1 < headingTies(parent, contract).length;
}
