import { termsTakenUp } from '../../essay/coverage.js';
import { argumentsOf } from '../../essay/queries.js';
import { defineRule } from '../../rule.js';
import { isLabel } from '../support/isLabel.js';

export const labelHeading = defineRule({
  id: 'label-heading',
  group: 'structure',
  scope: 'document',
  severity: 'hint',
  confidence: 'low',
  concern: 'presence',
  docs: {
    summary: 'A heading names a box and says nothing that is in it.',
    rationale:
      '“Causes” or “Economic impacts” could stand in any answer to any question. An examiner who reads ' +
      'only the headings should find the argument in them: a full assertion, in the words of the question.',
    sources: [
      'calcstack: “Introduction / Causes / Effects / Suggestions / Conclusion” is a syllabus, not an outline',
      'Hayat (Scribd 745546493): use the exact words of the question in headings',
    ],
  },
  messages: {
    label: '“{title}” is only a label: say what you argue under it.',
  },

  check(essay, report) {
    const contract = essay.question?.contract;
    for (const { anchor: span, heading, children } of argumentsOf(essay)) {
      if (heading === undefined || 0 < children.length || !isLabel(heading.title)) continue;
      const asked = contract === undefined ? [] : termsTakenUp(contract, heading.title, heading.terms);
      if (asked.length === 0) report('label', { span, data: { title: heading.title } });
    }
  },
});
