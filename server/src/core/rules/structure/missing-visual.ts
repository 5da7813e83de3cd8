import type { Essay, Section } from '../../essay/essay.js';
import { sectionsOf } from '../../essay/queries.js';
import { defineRule } from '../../rule.js';
import type { TextEdit } from '../../textEdit.js';
import { isAnswer } from '../support/isAnswer.js';
import { lineEndOf } from '../support/ownHeading.js';

const slot = '[add a map, table or flow chart]';

export const missingVisual = defineRule({
  id: 'missing-visual',
  group: 'structure',
  scope: 'document',
  severity: 'hint',
  confidence: 'low',
  concern: 'absence',
  docs: {
    summary: 'The answer shows nothing: no map, table, flow chart or graph.',
    rationale:
      'An examiner has a minute or two for an answer, and a small map, table or flow chart is seen before it is read. ' +
      'A picture, a table, a mermaid diagram or words that point at one (“see the map below”) count. How many are ' +
      'wanted is a number of the profile; papers that want none are left alone, and so is an answer not yet complete.',
    sources: [
      'FPSC examiners 2018 (General Science and Ability): graph, diagram or table where required',
      'FPSC examiners 2019 (Computer Science): no diagrams',
    ],
  },
  messages: {
    none: 'No map, table or flow chart: one small visual is seen before the text is read.',
    few: 'Only {count} of {wanted} visuals are there.',
    insert: 'Leave a place for a visual in “{title}”',
  },

  check(essay, report, _options, { evidence: { visuals } }) {
    const wanted = visuals?.minimum ?? 0;
    // Visuals are drawn when the text stands.
    if (wanted === 0 || !isAnswer(essay) || sectionsOf(essay, 'conclusion').length === 0) return;
    const count = essay.sections.reduce((sum, section) => sum + visualsIn(section), 0);
    if (wanted <= count) return;
    const longest = longestArgument(essay);
    const fixes =
      longest?.heading === undefined
        ? []
        : [
            {
              title: 'insert',
              data: { title: longest.heading.title },
              isSafe: false,
              edits: [slotBelow(essay, longest)],
            } as const,
          ];
    const { anchor: span } = essay;
    if (count === 0) report('none', { span }, ...fixes);
    else report('few', { span, data: { count, wanted } }, ...fixes);
  },
});

/** What is drawn, and what words say of it (“the map below”). */
function visualsIn({ evidence }: Section): number {
  const visuals = evidence.filter(({ kind }) => kind === 'visual');
  return Math.max(
    visuals.filter(({ confidence }) => confidence === 'high').length,
    visuals.filter(({ confidence }) => confidence === 'low').length,
  );
}

/** The argument with the most to draw. */
function longestArgument(essay: Essay): Section | undefined {
  return sectionsOf(essay, 'argument')
    .filter(({ paragraphs, heading }) => 0 < paragraphs.length && heading !== undefined)
    .reduce<Section | undefined>((a, b) => (a === undefined || a.words < b.words ? b : a), undefined);
}

function slotBelow(essay: Essay, { paragraphs }: Section): TextEdit {
  const end = Math.max(...paragraphs.map(({ span }) => span.end));
  const lineEnd = lineEndOf(essay);
  return { span: { start: end, end }, newText: `${lineEnd}${lineEnd}${slot}` };
}
