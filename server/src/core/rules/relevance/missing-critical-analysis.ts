import { defineRule } from '../../rule.js';
import { demanded } from '../support/demanded.js';
import { isWanted } from '../support/isWanted.js';
import { sectionSlot } from '../support/sectionSlot.js';
import { weighing } from '../support/weighing.js';

const slot = '[your judgement of strengths and limits]';

export const missingCriticalAnalysis = defineRule({
  id: 'missing-critical-analysis',
  group: 'relevance',
  scope: 'document',
  severity: 'warning',
  confidence: 'medium',
  concern: 'absence',
  docs: {
    summary: 'The question says “critically”, and the answer only tells.',
    rationale:
      '“Critically” asks for strengths and limits, for and against, before a judgement. A section of that name counts, ' +
      'a section of challenges or counter-arguments, and so do two sentences of the body that weigh: limits, failures, ' +
      'critics. With hardly one, or where only the problem itself is told, it is information.',
    sources: [
      'cssprepforum: a critical analysis before the conclusion in every model answer',
      'Domain page 4, tail words of tutors: “critically” wants for, against and a judgement',
    ],
  },
  messages: {
    never: '“{words}”: no part of the answer weighs strengths and limits.',
    hardly: '“{words}”: hardly a sentence weighs strengths against limits.',
    insert: 'Insert “Critical analysis” with a slot',
  },

  check(essay, report, _options, profile) {
    const asked = demanded(essay, 'criticalAnalysis');
    if (asked === undefined || !isWanted(profile, 'criticalAnalysis')) return;
    const weighed = weighing(essay);
    if (weighed === 'weighed') return;
    const edits = sectionSlot(essay, profile, { role: 'criticalAnalysis', title: 'Critical analysis', slot });
    const fixes = edits.length === 0 ? [] : [{ title: 'insert', isSafe: false, edits } as const];
    const { span, words } = asked;
    const severity = weighed === 'hardly' ? 'information' : 'warning';
    report(weighed, { span, severity, data: { words } }, ...fixes);
  },
});
