import { comparedSides } from '../../question/comparedSides.js';
import { defineRule } from '../../rule.js';
import { comparative } from '../support/answerWords.js';
import { isCompared } from '../support/compares.js';
import { demanded } from '../support/demanded.js';
import { sectionSlot } from '../support/sectionSlot.js';
import { sentencesOf } from '../support/surroundings.js';

const slot = '[your first criterion: likeness or difference]';

export const missingComparison = defineRule({
  id: 'missing-comparison',
  group: 'relevance',
  scope: 'document',
  severity: 'warning',
  confidence: 'medium',
  concern: 'absence',
  docs: {
    summary: 'The question asks to compare, and the answer treats each side by itself.',
    rationale:
      'Two accounts side by side leave the comparing to the examiner. A section that holds both sides and a word that ' +
      'sets them against each other (“whereas”, “both”, “unlike”, “than”) counts, and so does a table. Where only the ' +
      'introduction or the conclusion compares, or the two sides cannot be read from the question, it is information.',
    sources: [
      'Tutors on the tail words of questions: common criteria, likenesses, differences; not two separate essays',
    ],
  },
  messages: {
    none: '“{words}”: no section sets the two sides against each other.',
    frame: '“{words}”: only the introduction or the conclusion does; give it a section.',
    insert: 'Insert “Comparison” with a slot',
  },

  check(essay, report, _options, profile) {
    const asked = demanded(essay, 'comparison');
    if (asked === undefined) return;
    const sides = comparedSides(asked.contract);
    if (isCompared(essay, sides)) return;
    const { span, words } = asked;
    const edits = sectionSlot(essay, profile, { role: 'criticalAnalysis', title: 'Comparison', slot });
    const fixes = edits.length === 0 ? [] : [{ title: 'insert', isSafe: false, edits } as const];
    const isInFrame = sentencesOf(essay).some(({ text }) => comparative.test(text));
    const severity = isInFrame || sides.length === 0 ? 'information' : 'warning';
    report(isInFrame ? 'frame' : 'none', { span, severity, data: { words } }, ...fixes);
  },
});
