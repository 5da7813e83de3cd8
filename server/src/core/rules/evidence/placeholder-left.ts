import { defineRule } from '../../rule.js';

export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  group: 'evidence',
  scope: 'paragraph',
  severity: 'warning',
  confidence: 'high',
  // A slot is evidence not there yet: no fault while drafting, a warning when the script is handed in.
  concern: 'absence',
  docs: {
    summary: 'A slot for a source, a year or a figure is still empty.',
    rationale:
      'A slot such as `[source, year]` helps while drafting: write on, look the fact up later. Left in a script that is ' +
      'handed in, it tells the examiner that the evidence was never found.',
    sources: ['FPSC examiners 2019 (Economics): data must be verifiable', 'Our own fixes leave such slots'],
  },
  messages: { left: 'Fill in “{slot}” or take it out.' },

  check({ placeholders }, report) {
    for (const { span, text: slot } of placeholders) report('left', { span, data: { slot } });
  },
});
