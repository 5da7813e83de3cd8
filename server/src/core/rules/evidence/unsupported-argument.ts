import type { Section } from '../../essay/essay.js';
import { withDescendants } from '../../essay/queries.js';
import { defineRule } from '../../rule.js';
import { evidenceSlot } from '../support/evidenceSlot.js';
import { acceptedSupport, unsupportedArguments } from '../support/unsupportedArguments.js';

export const unsupportedArgument = defineRule({
  id: 'unsupported-argument',
  group: 'evidence',
  scope: 'document',
  severity: 'warning',
  confidence: 'high',
  concern: 'absence',
  docs: {
    summary: 'An argument stands without any evidence.',
    rationale:
      'An assertion earns little: a date, a figure, a law, a report or a named scholar shows the examiner that the ' +
      'point is known and not guessed. Names that the question itself holds prove nothing, and what everybody names ' +
      '(a bare “Cold War”) proves little without its year or source.',
    sources: [
      'FPSC examiners 2015 (Essay): arguments, even relevant ones, lacked sufficient support',
      'FPSC examiners 2016 (Essay): substantiate each argument with facts and figures',
      'cssprepforum: a “Case in point” under each argument',
    ],
  },
  messages: {
    nothing: 'Nothing supports “{heading}” yet: add a date, figure, report or law.',
    nothingHere: 'Nothing supports this point yet: add a date, figure, report or law.',
    weak: '“{heading}” rests on {names} alone: give a year or source.',
    weakHere: 'This point rests on {names} alone: give a year or source.',
    few: 'Only {found} of {wanted} pieces of evidence: add a date, figure, report or law.',
    leaveSlot: 'Leave a slot for an example',
  },

  check(essay, report, _options, { evidence }) {
    const wanted = evidence.perArgument.minimum ?? 0;
    for (const section of unsupportedArguments(essay, evidence)) {
      const found = acceptedSupport(section, evidence);
      const names = weakNames(section);
      const fix = {
        title: 'leaveSlot',
        isSafe: false,
        edits: [evidenceSlot(essay, section)],
      } as const;
      // A paragraph without a heading may go on with the argument of the one before.
      const severity = section.heading === undefined ? 'information' : 'warning';
      const place = { span: section.anchor, severity } as const;
      const heading = section.heading?.title;
      if (0 < found) report('few', { ...place, data: { found, wanted } }, fix);
      else if (heading === undefined) {
        if (names === '') report('nothingHere', place, fix);
        else report('weakHere', { ...place, data: { names } }, fix);
      } else if (names === '') report('nothing', { ...place, data: { heading } }, fix);
      else report('weak', { ...place, data: { names, heading } }, fix);
    }
  },
});

/** “cold war”, “war on terror”: what is named but proves little alone. */
function weakNames(section: Section): string {
  const weak = withDescendants(section).flatMap(({ evidence }) => evidence.map(({ text }) => text));
  const names = new Map(weak.map(text => [text.toLowerCase(), `“${text.replace(/\s+/g, ' ')}”`]));
  return [...names.values()].slice(0, 2).join(', ');
}
