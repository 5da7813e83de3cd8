import { defineRule } from '../../rule.js';

export const missingQuestion = defineRule({
  id: 'missing-question',
  group: 'structure',
  scope: 'document',
  severity: 'information',
  confidence: 'high',
  concern: 'absence',
  docs: {
    summary: 'No question stands above the answer or in its settings.',
    rationale:
      'Relevance is judged against the question: without it no heading, part or conclusion can be checked, and a tutor ' +
      'who receives the script does not know what was asked. It may stand on the first line, below the candidate’s name ' +
      'or as `question:` in the front matter.',
    sources: [
      'FPSC examiners 2015 (Essay): material that does not serve the argument earns nothing',
      'FPSC question papers: the number of the question as in the paper',
    ],
  },
  messages: {
    none: 'No question stands above this answer, so its relevance cannot be checked.',
  },

  check({ question, counts, anchor: span }, report) {
    if (question === undefined && 0 < counts.words) report('none', { span });
  },
});
