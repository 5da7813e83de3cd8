import type { Essay, Section } from '../../essay/essay.js';
import { allWords, argumentsOf, sectionsOf } from '../../essay/queries.js';
import type { Profile } from '../../profiles/profile.js';
import { defineRule } from '../../rule.js';

/** Fewer arguments have no usual length. */
const fewestArguments = 3;

export const unbalancedSections = defineRule({
  id: 'unbalanced-sections',
  group: 'structure',
  scope: 'document',
  severity: 'information',
  confidence: 'medium',
  concern: 'presence',
  docs: {
    summary: 'One section takes more, or less, of the answer than its part.',
    rationale:
      'Marks are given for every part: a long introduction or history is paid for with arguments that are ' +
      'missing, and one argument of a page beside five of three lines shows that only one was known. ' +
      'Nothing is said before the answer has its introduction, three arguments and its conclusion.',
    sources: [
      'Hayat (Scribd 745546493): due weight to every part',
      'Gondal (Scribd 887599369): the background is not the answer',
      'cssforum.net, pakexam: introduction 10–15 % of an essay',
    ],
  },
  messages: {
    long: '“{title}” takes {share} % of the answer; up to {maximum} % is usual.',
    short: '“{title}” takes {share} % of the answer; at least {minimum} % is usual.',
    longHere: 'This part takes {share} % of the answer; up to {maximum} % is usual.',
    shortHere: 'This part takes {share} % of the answer; at least {minimum} % is usual.',
    heavy: '“{title}” has {words} words; most arguments here have about {median}.',
  },

  check(essay, report, _options, profile) {
    const bodies = argumentsOf(essay).filter(({ words }) => 0 < words);
    if (bodies.length < fewestArguments || !isWhole(essay)) return;
    for (const { role, share: { minimum = 0, maximum = 100 } = {} } of profile.sections) {
      // What argues under a background’s title is no background.
      const parts = sectionsOf(essay, role);
      const first = parts[0];
      const words = parts.reduce((sum, part) => sum + part.words, 0);
      if (first === undefined || words === 0) continue;
      const share = Math.round((100 * words) / essay.counts.words);
      const { anchor: span, heading } = first;
      const title = heading?.title ?? '';
      if (maximum < share && title !== '') report('long', { span, data: { title, share, maximum } });
      else if (maximum < share) report('longHere', { span, data: { share, maximum } });
      else if (share < minimum && title !== '') report('short', { span, data: { title, share, minimum } });
      else if (share < minimum) report('shortHere', { span, data: { share, minimum } });
    }
    const median = usualLength(bodies, profile);
    for (const { anchor: span, heading, words } of bodies) {
      if (heading === undefined || words <= profile.balance * median) continue;
      report('heavy', { span, severity: 'hint', data: { title: heading.title, words, median } });
    }
  },
});

/** Before the end is written, every share is too large. */
function isWhole(essay: Essay): boolean {
  return (['introduction', 'conclusion'] as const).every(role =>
    sectionsOf(essay, role).some(section => 0 < allWords(section)),
  );
}

/** The median, or what one argument needs at the least: stubs set no measure. */
function usualLength(bodies: readonly Section[], { sectionWords }: Profile): number {
  const lengths = bodies.map(({ words }) => words).sort((a, b) => a - b);
  return Math.max(lengths[Math.floor(lengths.length / 2)] ?? 0, sectionWords.minimum ?? 0);
}
