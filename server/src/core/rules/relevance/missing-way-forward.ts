import { defineRule } from '../../rule.js';
import { prescription } from '../support/answerWords.js';
import { demanded } from '../support/demanded.js';
import { isWanted } from '../support/isWanted.js';
import { prescribes } from '../support/prescribes.js';
import { sectionSlot } from '../support/sectionSlot.js';
import { sentencesOf } from '../support/surroundings.js';

const slot = '[your measure, tied to a cause named above]';

export const missingWayForward = defineRule({
  id: 'missing-way-forward',
  group: 'relevance',
  scope: 'document',
  severity: 'warning',
  confidence: 'medium',
  concern: 'absence',
  docs: {
    summary: 'The question asks for measures, and the answer gives none.',
    rationale:
      'Measures that the question asks for are a part of it, and an answer without them is half an answer. A section ' +
      'with such a heading counts, and so do two sentences of one section that say what should be done. Measures that ' +
      'are only mentioned here and there are information.',
    sources: [
      'Tutors’ remarks: you were asked for measures; give a way forward',
      'Tutors on the tail words of questions: “suggest” wants a section for the way forward',
    ],
  },
  messages: {
    none: 'The question asks what is to be done; the answer says nothing of it.',
    scattered: 'What is to be done is said in passing; the question asks for more.',
    insert: 'Insert “Way forward” with a slot',
  },

  check(essay, report, _options, profile) {
    const asked = demanded(essay, 'wayForward');
    if (asked === undefined || !isWanted(profile, 'wayForward')) return;
    if (prescribes(essay)) return;
    const isAnywhere = sentencesOf(essay).some(
      ({ text, section }) => section.role !== 'introduction' && prescription.test(text),
    );
    const { span } = asked;
    const edits = sectionSlot(essay, profile, { role: 'wayForward', title: 'Way forward', slot });
    const fixes = edits.length === 0 ? [] : [{ title: 'insert', isSafe: false, edits } as const];
    if (isAnywhere) report('scattered', { span, severity: 'information' }, ...fixes);
    else report('none', { span }, ...fixes);
  },
});
