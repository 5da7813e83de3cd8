import type { Section } from '../../essay/essay.js';
import { defineRule } from '../../rule.js';
import type { TextEdit } from '../../textEdit.js';
import { fittingLevels } from '../support/fittingLevels.js';
import { hashHeading, levelEdits, runsOf } from '../support/headingLevel.js';

export const headingLevel = defineRule({
  id: 'heading-level',
  group: 'structure',
  scope: 'document',
  severity: 'information',
  confidence: 'high',
  concern: 'presence',
  docs: {
    summary: 'A heading has more or fewer `#`s than the headings beside it.',
    rationale:
      'An examiner reads the headings before the text, and the levels say which argument belongs to which ' +
      'part. Headings of the first rank share the level that most of them have; arguments stand one level ' +
      'below their part. Any system used throughout is left alone.',
    sources: [
      'Tutors: heading levels are not consistent',
      'FPSC examiners 2018 (GSA): keep all parts of an answer together and systematic',
    ],
  },
  messages: {
    unlike: '“{title}” has “{written}”; the headings beside it have “{fitting}”.',
    skipped: '“{title}” has “{written}” right below “{above}”; “{fitting}” would follow.',
    beside: 'A heading beside it',
    above: 'The heading above it',
    set: 'Make it “{fitting}”',
  },

  check({ sections }, report) {
    const fitting = fittingLevels(sections);
    const top = sections.filter(({ parent }) => parent === undefined);
    for (const siblings of [top, ...sections.map(({ children }) => children)]) {
      const model = siblings.find(section => hashHeading(section) !== undefined && !fitting.has(section));
      // Bullets go first: they hold a heading below its neighbours, which a changed level would undo.
      const isSettled = siblings.every(section => hashHeading(section)?.decoration === undefined);
      // Neighbours move together: alone, one would swallow the next.
      for (const run of runsOf(siblings, section => fitting.has(section))) {
        const edits = isSettled ? runEdits(run, fitting) : [];
        for (const section of run) {
          const heading = hashHeading(section);
          const level = fitting.get(section);
          if (heading === undefined || level === undefined) continue;
          const { title, span } = heading;
          const above = section.parent?.heading;
          const second = above ?? model?.heading;
          const data = { title, written: '#'.repeat(heading.level), fitting: '#'.repeat(level) };
          const message = report.message(above === undefined ? 'beside' : 'above');
          const related = second === undefined ? [] : [{ span: second.span, message }];
          const fix = { title: 'set', data: { fitting: data.fitting }, edits } as const;
          const fixes = edits.length === 0 ? [] : [fix];
          if (above === undefined) report('unlike', { span, data, related }, ...fixes);
          else report('skipped', { span, data: { ...data, above: above.title }, related }, ...fixes);
        }
      }
    }
  },
});

/** None where one of them would need a seventh `#`. */
function runEdits(run: readonly Section[], fitting: ReadonlyMap<Section, number>): readonly TextEdit[] {
  const moves = run.map(section => levelEdits(section, fitting.get(section) as number));
  return moves.includes(undefined) ? [] : moves.flatMap(move => move ?? []);
}
