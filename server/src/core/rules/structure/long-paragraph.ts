import { defineRule } from '../../rule.js';

export const longParagraph = defineRule({
  id: 'long-paragraph',
  group: 'structure',
  scope: 'paragraph',
  severity: 'information',
  confidence: 'medium',
  concern: 'presence',
  docs: {
    summary: 'A paragraph is so long that it holds more than one idea.',
    rationale:
      'An examiner gives a script a minute or two and finds an argument by its first sentence; the second ' +
      'idea of a long paragraph is not found.',
    sources: [
      'issp: one idea a paragraph, 12–15 paragraphs in an essay',
      'csspastpapers: paragraphs of about 300 words',
      'Hayat (Scribd 745546493): an examiner has 60–90 seconds a question',
    ],
  },
  messages: {
    long: 'This paragraph has {words} words: begin a new one where the idea changes.',
  },

  check({ sentences, raw, words }, report, _options, { paragraphWords: { maximum } }) {
    if (maximum === undefined || words <= maximum) return;
    report('long', { span: sentences[0]?.span ?? { start: 0, end: raw.length }, data: { words } });
  },
});
