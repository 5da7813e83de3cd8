import { allWords, argumentsOf, textOf } from '../../essay/queries.js';
import { defineRule } from '../../rule.js';

export const thinSection = defineRule({
  id: 'thin-section',
  group: 'structure',
  scope: 'document',
  severity: 'information',
  confidence: 'medium',
  concern: 'absence',
  docs: {
    summary: 'An argument of a few words.',
    rationale:
      'A point that is only named earns little: it wants its reason and its evidence. How many words are the least ' +
      'belongs to the profile, since tutors differ between two lines and a paragraph. A table or a chart speaks for itself.',
    sources: [
      'Gondal (Scribd 887599369): one or two lines of explanation under a heading',
      'cssprepforum, calcstack: a full paragraph of claim, reason and evidence',
    ],
  },
  messages: {
    thin: '“{title}” is thin: {words} of the usual {minimum} words.',
    thinHere: 'This paragraph is thin: {words} of the usual {minimum} words.',
  },

  check(essay, report, _options, { sectionWords: { minimum = 0 } }) {
    const last = essay.sections.at(-1);
    for (const section of argumentsOf(essay)) {
      const { anchor: span, heading, visuals } = section;
      const words = allWords(section);
      if (words === 0 || minimum <= words || 0 < visuals.length) continue;
      // Without headings, a short last paragraph concludes and a lead-in opens a list.
      if (heading === undefined && (section === last || /:\s*$/.test(textOf(section)))) continue;
      if (heading === undefined) report('thinHere', { span, data: { words, minimum } });
      else report('thin', { span, data: { title: heading.title, words, minimum } });
    }
  },
});
