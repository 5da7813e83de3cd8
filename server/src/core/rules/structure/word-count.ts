import { defineRule } from '../../rule.js';

export const wordCount = defineRule({
  id: 'word-count',
  group: 'structure',
  scope: 'document',
  severity: 'information',
  confidence: 'medium',
  concern: 'absence',
  docs: {
    summary: 'The answer is shorter or longer than its paper allows for.',
    rationale:
      'Short scripts leave parts unanswered; long ones take the time of the next question. Only the ' +
      'candidate’s own prose is counted: no question, outline, headings, remarks or struck-out words. The ' +
      'range belongs to the profile.',
    sources: [
      'FPSC examiners 2016 (Essay): most did not reach the required length',
      'FPSC examiners 2019 (Essay): many did not reach even 1,200–1,300 words',
      'FPSC examiners 2018 (General Science and Ability): be precise',
    ],
  },
  messages: {
    short: '{words} of the {minimum} words usual at the least.',
    long: '{words} words; {maximum} are usual at the most.',
  },

  check({ anchor: span, counts: { words } }, report, _options, { words: { minimum = 0, maximum } }) {
    if (0 < words && words < minimum) {
      report('short', { span, data: { words, minimum } });
    }
    if (maximum !== undefined && maximum < words) {
      report('long', { span, data: { words, maximum } });
    }
  },
});
