import type { Essay, Section } from '../../essay/essay.js';
import type { Block } from '../../markdown/block.js';
import { defineRule } from '../../rule.js';

export const emptySection = defineRule({
  id: 'empty-section',
  group: 'structure',
  scope: 'document',
  severity: 'warning',
  confidence: 'high',
  concern: 'absence',
  docs: {
    summary: 'A heading with nothing under it.',
    rationale:
      'A heading promises an argument; an examiner who finds nothing below it counts the promise against the answer. ' +
      'Points, tables, pictures, charts and headings below it fill it; remarks and struck-out words do not.',
    sources: [
      'Tutors: nothing under this heading',
      'Gondal (Scribd 887599369): one or two lines under each heading',
    ],
  },
  messages: {
    empty: 'Nothing stands under “{title}” yet.',
  },

  check(essay, report) {
    const drawings = drawnBlocks(essay);
    for (const [index, section] of essay.sections.entries()) {
      const { heading, anchor: span } = section;
      if (heading === undefined || !isEmpty(section) || holds(essay, index, drawings)) continue;
      if (isTitle(essay, index) || opensTheBody.test(heading.title)) continue;
      report('empty', { span, data: { title: heading.title } });
    }
  },
});

function isEmpty({ words, children, visuals }: Section): boolean {
  return words === 0 && children.length === 0 && visuals.length === 0;
}

/** A chart drawn in a code block or in HTML is no prose, but it is there. */
function drawnBlocks({ blocks, text }: Essay): readonly Block[] {
  return blocks.filter(
    ({ kind, span }) =>
      kind === 'code' || (kind === 'html' && !/^\s*<!--/.test(text.slice(span.start, span.start + 20))),
  );
}

function holds({ sections, text }: Essay, index: number, drawings: readonly Block[]): boolean {
  const start = sections[index]?.span.end ?? 0;
  const end = sections[index + 1]?.span.start ?? text.length;
  return drawings.some(({ span }) => start <= span.start && span.end <= end);
}

/** A title over the whole answer, whose introduction follows. */
function isTitle({ sections }: Essay, index: number): boolean {
  return index === 0 && sections[1]?.role === 'introduction';
}

/** A line that only says that the arguments follow. */
const opensTheBody = /^(?:the )?(?:(?:main )?(?:body|arguments?|discussion|answer)|essay)$/i;
