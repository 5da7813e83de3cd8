import type { Severity } from '../../diagnostic.js';
import type { Essay, Section } from '../../essay/essay.js';
import { defineRule } from '../../rule.js';
import { evidenceSlot } from '../support/evidenceSlot.js';
import { namedCases, weakNames } from '../support/namedCases.js';
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
    named: '“{heading}” names {names}, but no date, figure, report or law.',
    namedHere: 'This point names {names}, but no date, figure, report or law.',
    few: 'Only {found} of {wanted} pieces of evidence: add a date, figure, report or law.',
    leaveSlot: 'Leave a slot for an example',
  },

  check(essay, report, _options, { evidence }) {
    const wanted = evidence.perArgument.minimum ?? 0;
    for (const section of unsupportedArguments(essay, evidence)) {
      const found = acceptedSupport(section, evidence);
      const names = weakNames(section);
      const cases = namedCases(essay, section);
      const fix = { title: 'leaveSlot', isSafe: false, edits: [evidenceSlot(essay, section)] } as const;
      const severity = severityOf(essay, section);
      const place = { span: section.anchor, severity } as const;
      const heading = section.heading?.title;
      if (0 < found) report('few', { ...place, data: { found, wanted } }, fix);
      else if (cases !== '') {
        const hint = { ...place, severity: 'hint' } as const;
        if (heading === undefined) report('namedHere', { ...hint, data: { names: cases } }, fix);
        else report('named', { ...hint, data: { names: cases, heading } }, fix);
      } else if (heading === undefined) {
        if (names === '') report('nothingHere', place, fix);
        else report('weakHere', { ...place, data: { names } }, fix);
      } else if (names === '') report('nothing', { ...place, data: { heading } }, fix);
      else report('weak', { ...place, data: { names, heading } }, fix);
    }
  },
});

/**
 * A paragraph without a heading may go on with the argument of the one before, and a point that begins a paragraph in
 * bold (“**Trade:** …”) is one of several under its heading.
 */
function severityOf({ text }: Essay, { heading, paragraphs: [first] }: Section): Severity {
  if (heading === undefined) return 'information';
  const isRunIn = first !== undefined && !text.slice(heading.span.end, first.span.start).includes('\n');
  return isRunIn ? 'hint' : 'warning';
}
