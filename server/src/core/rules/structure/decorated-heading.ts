import type { Section } from '../../essay/essay.js';
import { defineRule } from '../../rule.js';
import type { TextEdit } from '../../textEdit.js';
import { hashHeading, levelEdits, runsOf } from '../support/headingLevel.js';

export const decoratedHeading = defineRule({
  id: 'decorated-heading',
  group: 'structure',
  scope: 'document',
  severity: 'information',
  confidence: 'high',
  concern: 'presence',
  docs: {
    summary: 'A bullet, arrow or tick stands in a heading.',
    rationale:
      'A heading is marked by its `#`s; a bullet before its words shows a list pasted over an outline, and ' +
      'hides which heading belongs to which. Without the bullet, a point that stood below a heading of its ' +
      'own level gets the `#` that says so. Bold headings are left alone: word processors write them so.',
    sources: [
      'Waqas Rafiq PSP: good presentation is worth one or two marks a question',
      'Saeed Wazir: headings and bullets belong to reports',
    ],
  },
  messages: {
    decorated: '“{mark}” before “{title}”: the # alone makes it a heading.',
    remove: 'Remove the “{mark}”',
    removeAll: 'Remove the “{mark}” from {count} headings',
    lower: 'Remove the “{mark}” and write “{hashes}”',
    lowerAll: 'Remove the “{mark}” from {count} headings and write “{hashes}”',
  },

  check({ sections, text }, report) {
    const top = sections.filter(({ parent }) => parent === undefined);
    for (const siblings of [top, ...sections.map(({ children }) => children)]) {
      for (const level of [1, 2, 3, 4, 5, 6]) {
        // Neighbours lose their bullets together: alone, the first would swallow the next.
        for (const run of runsOf(siblings, section => isDecorated(section, level))) {
          const fitting = levelWithoutBullet(run[0] as Section, level);
          const moves = run.map(section => levelEdits(section, fitting));
          const isMoved = fitting !== level && !moves.includes(undefined);
          const levels = isMoved ? moves.flatMap(move => move ?? []) : [];
          const removals = run.map(section => removal(section, text));
          const edits = removals.includes(undefined)
            ? []
            : [...removals.flatMap(edit => edit ?? []), ...levels];
          for (const { heading } of run) {
            if (heading?.decoration === undefined) continue;
            const { start, end } = heading.decoration;
            const mark = text.slice(start, end).trim();
            const span = { start, end: start + mark.length };
            const data = { mark, count: run.length, hashes: '#'.repeat(fitting) };
            const title = isMoved
              ? run.length === 1
                ? 'lower'
                : 'lowerAll'
              : run.length === 1
                ? 'remove'
                : 'removeAll';
            const fixes = edits.length === 0 ? [] : [{ title, data, edits } as const];
            report('decorated', { span, data: { mark, title: heading.title } }, ...fixes);
          }
        }
      }
    }
  },
});

function isDecorated(section: Section, level: number): boolean {
  const heading = hashHeading(section);
  return heading?.decoration !== undefined && heading.level === level && heading.title !== '';
}

/** A bulleted heading stands below a plain one of its level; without the bullet, one `#` more says that. */
function levelWithoutBullet({ parent }: Section, level: number): number {
  const above = parent === undefined ? undefined : hashHeading(parent);
  return above !== undefined && level <= above.level ? above.level + 1 : level;
}

/** Bullets and the white space behind them; `undefined` where emphasis ends inside. */
function removal(section: Section, text: string): TextEdit | undefined {
  const heading = hashHeading(section);
  if (heading?.decoration === undefined) return undefined;
  const { start, end } = heading.decoration;
  const next = heading.number?.start ?? heading.titleSpan.start;
  const further = text.slice(end, next);
  const span = { start, end: /^[^*_~=[`<{\\]*$/.test(further) ? next : end };
  return /[*_](?=\S)/.test(text.slice(span.start, span.end)) ? undefined : { span, newText: '' };
}
