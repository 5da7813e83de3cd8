import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addSection } from '../../server/src/core/edits/addSection.js';
import { numberHeadings } from '../../server/src/core/edits/headingNumbers.js';
import { moveSection } from '../../server/src/core/edits/moveSection.js';
import { shiftLevels } from '../../server/src/core/edits/shiftLevels.js';
import { Analyzer, applyEdits, type Essay, type TextEdit } from '../../server/src/core/index.js';
import { anyScript, realisticScript } from '../support/essayGenerator.js';
import { propertyTest } from '../support/property.js';

const read = (text: string): Essay => new Analyzer().analyze(text).essay;
const sides = fc.constantFrom('before' as const, 'after' as const);

suite('Edits of sections in any text', () => {
  propertyTest(
    'move them without losing a character but numbers, `#`s and white space',
    200,
    fc.property(anyScript(), fc.nat(), fc.nat(), sides, (text, from, to, side) => {
      const essay = read(text);
      const section = essay.sections[from % Math.max(1, essay.sections.length)];
      const target = essay.sections[to % Math.max(1, essay.sections.length)];
      if (section === undefined || target === undefined) return;
      const moved = moveSection(essay, section, { target, side });
      if (moved === undefined) return;
      assertApart(text, moved.edits);
      const after = applyEdits(text, moved.edits);
      assert.equal(letters(essay, after), letters(essay, text));
      assert.ok(text.match(/\s/g)?.length ?? 0 <= (after.match(/\s/g)?.length ?? 0));
    }),
  );

  propertyTest(
    'move them whole: what stands in a section stands behind its heading afterwards',
    200,
    fc.property(plainScript(), fc.nat(), fc.nat(), sides, (titles, from, to, side) => {
      const text = titles.map(title => `## ${title}\n\nText of ${title}.\n`).join('\n');
      const essay = read(text);
      const section = essay.sections[from % essay.sections.length];
      const target = essay.sections[to % essay.sections.length];
      if (section === undefined || target === undefined) return;
      const moved = moveSection(essay, section, { target, side });
      const after = applyEdits(text, moved?.edits ?? []);
      for (const title of titles) assert.ok(after.includes(`## ${title}\n\nText of ${title}.\n`), after);
      assert.equal(after.length, text.length);
      assert.equal(after.split('\n\n').length, text.split('\n\n').length);
    }),
  );

  propertyTest(
    'number headings in one go: a second changes nothing',
    200,
    fc.property(realisticScript(), text => {
      const essay = read(text);
      const edits = numberHeadings(essay);
      assertApart(text, edits);
      const after = applyEdits(text, edits);
      assert.deepEqual(numberHeadings(read(after)), [], after);
      const numbers = essay.sections.flatMap(({ heading }) => heading?.number?.start ?? []);
      for (const { span } of edits) assert.ok(span.start === span.end || numbers.includes(span.start));
    }),
  );

  propertyTest(
    'promote and demote touch nothing but `#`s',
    100,
    fc.property(anyScript(), fc.nat(), fc.constantFrom(-1, 1), (text, at, by) => {
      const essay = read(text);
      const section = essay.sections[at % Math.max(1, essay.sections.length)];
      const edits = section === undefined ? [] : (shiftLevels(section, by) ?? []);
      assert.equal(applyEdits(text, edits).replaceAll('#', ''), text.replaceAll('#', ''));
    }),
  );

  propertyTest(
    'add a section and leave what is there as it is',
    100,
    fc.property(
      anyScript(),
      fc.constantFrom('introduction', 'background', 'argument', 'conclusion'),
      (text, role) => {
        const { essay, profile } = new Analyzer().analyze(text);
        const edits = addSection(essay, profile, { role, title: 'New', slot: '[slot]' } as never);
        for (const { span } of edits) assert.equal(span.start, span.end);
      },
    ),
  );
});

/** Distinct titles that name no role. */
function plainScript(): fc.Arbitrary<readonly string[]> {
  return fc
    .integer({ min: 1, max: 7 })
    .map(count => Array.from({ length: count }, (_, index) => `Point ${'abcdefgh'[index]} of water`));
}

/** All that is the writer's own, sorted: no white space, no `#`, and none of what a number is made of. */
function letters(essay: Essay, text: string): string {
  const numbers = essay.sections.flatMap(({ heading }) => heading?.label ?? []).join('');
  const left = [...text.replace(/[\s#]/g, '')].filter(
    unit =>
      !/[\divxIVX().:\]–—-]/.test(unit) &&
      !(unit.length === 1 && numbers.includes(unit) && /[a-zA-Z]/.test(unit)),
  );
  return left.sort().join('');
}

function assertApart(text: string, edits: readonly TextEdit[]): void {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let last = 0;
  for (const { span } of ordered) {
    assert.ok(last <= span.start && span.start <= span.end && span.end <= text.length);
    last = span.end;
  }
}
