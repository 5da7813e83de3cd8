import type { Essay, Section } from '../../essay/essay.js';
import { argumentsOf, supportOf, withDescendants } from '../../essay/queries.js';
import { foldTypography } from '../../evidence/foldTypography.js';
import { findParticularNames, type ParticularName, speaksOfCase } from '../../evidence/particularNames.js';
import { defineRule } from '../../rule.js';
import type { TextEdit } from '../../textEdit.js';
import { lineEndOf } from '../support/ownHeading.js';

const slot = 'Case in point: [example, year]';

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
    const found = (section: Section): number =>
      supportOf(section).filter(({ kind }) => evidence.kinds.includes(kind)).length;
    const unsupported = new Set(
      argumentsOf(essay).filter(
        section =>
          0 < section.words && found(section) < wanted && !holdsSlot(section) && !concludes(essay, section),
      ),
    );
    for (const section of unsupported) {
      // What is missing below is said below, once.
      if (section.children.some(child => unsupported.has(child))) continue;
      const names = weakNames(section);
      const cases = casesIn(essay, section);
      const fix = {
        title: 'leaveSlot',
        isSafe: false,
        edits: [slotEdit(essay, section)],
      } as const;
      // A paragraph without a heading may go on with the argument of the one before.
      const severity = section.heading === undefined ? 'information' : 'warning';
      const place = { span: section.anchor, severity } as const;
      const heading = section.heading?.title;
      if (0 < found(section)) report('few', { ...place, data: { found: found(section), wanted } }, fix);
      else if (0 < cases.length) {
        const hint = { ...place, severity: 'hint' } as const;
        const data = { names: shownNames(cases.map(({ text }) => text)) };
        if (heading === undefined) report('namedHere', { ...hint, data }, fix);
        else report('named', { ...hint, data: { ...data, heading } }, fix);
      } else if (heading === undefined) {
        if (names === '') report('nothingHere', place, fix);
        else report('weakHere', { ...place, data: { names } }, fix);
      } else if (names === '') report('nothing', { ...place, data: { heading } }, fix);
      else report('weak', { ...place, data: { names, heading } }, fix);
    }
  },
});

/** In an essay without headings the last paragraph concludes, whatever its first words. */
function concludes({ sections }: Essay, section: Section): boolean {
  return section.heading === undefined && section === sections.at(-1);
}

/** A slot is a promise; what is still to be filled in has a rule of its own. */
function holdsSlot(section: Section): boolean {
  return withDescendants(section).some(({ paragraphs }) =>
    paragraphs.some(({ facts }) => 0 < facts.placeholders.length),
  );
}

/** Names of somebody or something in particular that no finder knows, where they make a case. */
function casesIn({ question }: Essay, section: Section): readonly ParticularName[] {
  const asked = new Set((question?.contract.text ?? '').toLowerCase().match(/\p{L}[\p{L}'’-]*/gu));
  const text = withDescendants(section)
    .flatMap(({ paragraphs }) => paragraphs.map(({ facts }) => facts.text))
    .join(' ');
  const names = findParticularNames(foldTypography(text), asked);
  return speaksOfCase(names) ? names : [];
}

/** “cold war”, “war on terror”: what is named but proves little alone. */
function weakNames(section: Section): string {
  const weak = withDescendants(section).flatMap(({ evidence }) => evidence.map(({ text }) => text));
  return shownNames(weak);
}

function shownNames(texts: readonly string[]): string {
  const names = new Map(texts.map(text => [text.toLowerCase(), `“${text.replace(/\s+/g, ' ')}”`]));
  return [...names.values()].slice(0, 2).join(', ');
}

/** A line of its own at the end; a paragraph without heading is the whole section, so there it goes on in it. */
function slotEdit(essay: Essay, { heading, span: { end } }: Section): TextEdit {
  const place = { start: end, end };
  if (heading === undefined) return { span: place, newText: ` ${slot}.` };
  const { text } = essay;
  const lineEnd = lineEndOf(essay);
  const lineStart = text.lastIndexOf('\n', heading.span.start - 1) + 1;
  const isInList = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(text.slice(lineStart, heading.titleSpan.start));
  const indent = isInList ? ' '.repeat(heading.titleSpan.start - lineStart) : '';
  const isFollowed = /^[ \t]*\r?\n[ \t]*\S/.test(text.slice(end, end + 200));
  return { span: place, newText: `${lineEnd}${lineEnd}${indent}${slot}${isFollowed ? lineEnd : ''}` };
}
