import type { Essay, Section } from '../../essay/essay.js';
import { sectionsOf } from '../../essay/queries.js';
import { defineRule } from '../../rule.js';
import { isAnswer } from '../support/isAnswer.js';
import { firstOfRank, linesAbove, ownHeading } from '../support/ownHeading.js';

const slot = '[your answer to the question in brief]';

export const missingIntroduction = defineRule({
  id: 'missing-introduction',
  group: 'structure',
  scope: 'document',
  severity: 'warning',
  confidence: 'high',
  concern: 'absence',
  docs: {
    summary: 'The answer begins without an introduction.',
    rationale:
      'The introduction gives the answer in brief and defines the terms, so that an examiner with a minute for the ' +
      'question knows where the headings lead. Background is not it: history answers nothing yet. A first paragraph ' +
      'without a heading counts.',
    sources: [
      'Gondal (Scribd 887599369): restate the question, or give the answer in summary',
      'cssprepforum: context and the answer to the question',
    ],
  },
  messages: {
    none: 'The answer begins with “{title}”: an introduction is missing.',
    first: 'The first section',
    insert: 'Insert “Introduction” with a slot',
  },

  check(essay, report, _options, { sections: wanted }) {
    const isWanted = wanted.some(({ role, when }) => role === 'introduction' && when === 'always');
    if (!isWanted || !isAnswer(essay) || isIntroduced(essay)) return;
    const first = firstOfRank(essay);
    if (first?.heading === undefined) return;
    const lines = [ownHeading(essay, first, 'Introduction'), '', slot];
    report(
      'none',
      {
        span: essay.anchor,
        data: { title: first.heading.title },
        severity: first.role === 'background' ? 'information' : 'warning',
        related: [{ span: first.anchor, message: report.message('first') }],
      },
      { title: 'insert', isSafe: false, edits: [linesAbove(essay, first, lines)] },
    );
  },
});

function isIntroduced(essay: Essay): boolean {
  return 0 < sectionsOf(essay, 'introduction').length || essay.sections.some(isNamedSo);
}

/** “Pakistan and the US: an introduction” is no title of the role, but plainly one. */
function isNamedSo({ heading }: Section): boolean {
  return heading !== undefined && /\bintroduc(?:tion|tory|ing)\b/i.test(heading.title);
}
