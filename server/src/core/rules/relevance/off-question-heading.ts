import { allWords } from '../../essay/queries.js';
import { areEnough } from '../../question/ties.js';
import { defineRule } from '../../rule.js';
import { argumentTies } from '../support/argumentTies.js';
import { termList } from '../support/termList.js';

export const offQuestionHeading = defineRule({
  id: 'off-question-heading',
  group: 'relevance',
  scope: 'document',
  severity: 'information',
  confidence: 'high',
  concern: 'presence',
  docs: {
    summary: 'The heading of an argument holds none of the question’s terms.',
    rationale:
      'An examiner reads the headings first and looks in them for the question. Word families, names and ' +
      'acronyms count (US, America, American; Pak–US), and so do words for the same subject (graft, bribery ' +
      'and audit for corruption). The text below ties the argument to the question, so only the heading ' +
      'is left to repair; where the text does not either, off-question-section says so.',
    sources: [
      'A marked CSS script: relate your headings and arguments to the question statement',
      'Hayat (Scribd 745546493): use the exact words of the question in headings',
      'FPSC examiners 2015 (Essay): what does not serve the argument earns nothing',
    ],
  },
  messages: {
    untied: '“{title}” and its first sentence hold no word of the question, such as {terms}.',
    bare: '“{title}” holds no word of the question, such as {terms}.',
    question: 'The question',
  },

  check(essay, report, _options, { headings }) {
    const { question } = essay;
    if (question === undefined || question.contract.terms.length === 0 || headings === 'unwanted') return;
    const { span: place, contract } = question;
    const related = place === undefined ? [] : [{ span: place, message: report.message('question') }];
    for (const { section, heading, ties } of argumentTies(essay, contract)) {
      if (0 < ties.heading.length) continue;
      // A section that is silent throughout is off-question-section's.
      if (0 < allWords(section) && !areEnough(ties.whole, contract)) continue;
      const isUntied = ties.opening.length === 0 && 0 < section.words;
      report(isUntied ? 'untied' : 'bare', {
        span: section.anchor,
        related,
        data: { title: heading.title, terms: termList(contract) },
      });
    }
  },
});
