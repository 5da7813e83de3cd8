import { defineRule } from '../../rule.js';
import { demanded } from '../support/demanded.js';
import { isWanted } from '../support/isWanted.js';
import { sectionSlot } from '../support/sectionSlot.js';
import { weighs } from '../support/weighs.js';

const slot = '[your judgement of strengths and limits]';

export const missingCriticalAnalysis = defineRule({
  id: 'missing-critical-analysis',
  group: 'relevance',
  scope: 'document',
  severity: 'hint',
  confidence: 'low',
  concern: 'absence',
  docs: {
    summary: 'The question says “critically”, and the answer only tells.',
    rationale:
      '“Critically” asks for strengths and limits, for and against, before a judgement. A section of that name counts, ' +
      'a section of challenges or counter-arguments, and so does a sentence of the body that weighs: limits, flaws, ' +
      'critics. Words of criticism are many, and this check knows some; so it is information.',
    sources: [
      'cssprepforum: a critical analysis before the conclusion in every model answer',
      'Tutors on the tail words of questions: “critically” wants for, against and a judgement',
    ],
  },
  messages: {
    none: '“{words}”: no part of the answer weighs strengths and limits.',
    insert: 'Insert “Critical analysis” with a slot',
  },

  check(essay, report, _options, profile) {
    const asked = demanded(essay, 'criticalAnalysis');
    if (asked === undefined || !isWanted(profile, 'criticalAnalysis')) return;
    if (weighs(essay)) return;
    const edits = sectionSlot(essay, profile, { role: 'criticalAnalysis', title: 'Critical analysis', slot });
    const fixes = edits.length === 0 ? [] : [{ title: 'insert', isSafe: false, edits } as const];
    const { span, words } = asked;
    report('none', { span, data: { words } }, ...fixes);
  },
});
