import type { Essay, Section } from '../../essay/essay.js';
import { defineRule } from '../../rule.js';
import { isAnswer } from '../support/isAnswer.js';
import { firstOfRank, linesAbove, ownHeading } from '../support/ownHeading.js';

const slot = '[point]';

export const missingOutline = defineRule({
  id: 'missing-outline',
  group: 'structure',
  scope: 'document',
  severity: 'warning',
  confidence: 'high',
  concern: 'absence',
  docs: {
    summary: 'The paper asks for an outline, and the essay has none.',
    rationale:
      'In the essay paper the outline is marked by itself and read first: it shows in one page what is argued and in ' +
      'which order. It stands above the introduction, below a heading “Outline”. The fix sets up a frame of the ' +
      'headings already written, with a slot for each paragraph that has none.',
    sources: [
      'FPSC papers since 1973: outline, then essay on its basis',
      'calcstack: the outline is a 15–20 mark exhibit',
    ],
  },
  messages: {
    none: 'This paper asks for an outline before the essay; there is none.',
    frame: 'Set up an outline above the introduction',
  },

  check(essay, report, _options, { outline }) {
    if (outline !== 'required' || essay.outline !== undefined || !isAnswer(essay)) return;
    const first = essay.sections[0];
    if (first === undefined) return;
    const model = firstOfRank(essay) ?? first;
    const lines = [ownHeading(essay, model, 'Outline'), '', ...pointLines(essay)];
    report(
      'none',
      { span: essay.anchor },
      { title: 'frame', isSafe: false, edits: [linesAbove(essay, first, lines)] },
    );
  },
});

/** The writer's headings in order; a paragraph without one has a slot. */
function pointLines({ sections }: Essay): readonly string[] {
  const listed = sections.filter(({ role }) => role !== 'references');
  let number = 0;
  return listed.map(section => {
    if (section.parent !== undefined) return `   - ${titleOf(section)}`;
    number += 1;
    return `${number}. ${titleOf(section)}`;
  });
}

function titleOf({ heading, role }: Section): string {
  if (heading !== undefined) return heading.title;
  return role === 'introduction' ? 'Introduction' : role === 'conclusion' ? 'Conclusion' : slot;
}
