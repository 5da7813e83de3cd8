import type { Essay, Section } from '../../essay/essay.js';
import type { Paragraph } from '../../essay/paragraph.js';
import { argumentsOf } from '../../essay/queries.js';
import { defineRule } from '../../rule.js';

/** Two points in a row are still read as sentences. */
const fewestPoints = 3;

export const bulletsForProse = defineRule({
  id: 'bullets-for-prose',
  group: 'structure',
  scope: 'document',
  severity: 'information',
  confidence: 'medium',
  concern: 'presence',
  docs: {
    summary: 'Bullets stand where a paragraph is wanted.',
    rationale:
      'A list names points; a paragraph says why they hold and how they hang together, and that is what ' +
      'earns the marks. In an answer a list under a sentence or two is welcome, in an essay it is not. ' +
      'Questions that ask for points are left alone.',
    sources: [
      'Saeed Wazir: headings and bullets belong to reports',
      'Tutors: bullets where paragraphs are wanted',
    ],
  },
  messages: {
    section: 'Points make up {share} % of “{title}”: explain them in a paragraph.',
    essay: 'An essay runs in paragraphs: {share} % of its words stand in points.',
  },

  check(essay, report, _options, { bullets, bulletShare, sectionWords }) {
    const most = bulletShare.maximum;
    if (most === undefined) return;
    if (bullets === 'unwanted') {
      const points = essay.paragraphs.filter(isPoint);
      const share = percent(wordsOf(points), essay.counts.words);
      const first = points[0];
      if (first === undefined || points.length < fewestPoints || share <= most) return;
      report('essay', { span: first.span, data: { share } });
      return;
    }
    if (asksForPoints(essay)) return;
    for (const section of argumentsOf(essay)) {
      const { heading, anchor: span } = section;
      if (heading === undefined || isStep(section)) continue;
      const whole = [section, ...section.children.filter(isStep)];
      // A point as long as an argument explains itself.
      const points = whole.flatMap(pointsOf).filter(({ facts }) => facts.words < (sectionWords.minimum ?? 0));
      const share = percent(wordsOf(points), wordsOf(whole.flatMap(({ paragraphs }) => paragraphs)));
      if (points.length < fewestPoints || share <= most) continue;
      report('section', { span, data: { share, title: heading.title } });
    }
  },
});

function isPoint({ container, facts }: Paragraph): boolean {
  return container === 'item' && 0 < facts.words;
}

/** “Key measures:” over a list, or a point with a heading of its own: a step of the argument it stands in. */
function isStep({ heading, parent }: Section): boolean {
  const isMarked = heading?.form === 'atx' || heading?.form === 'setext';
  return !isMarked && parent?.role === 'argument' && 0 < parent.words;
}

/** A point that explains itself under a heading of its own reads as a paragraph. */
function pointsOf({ lists }: Section): readonly Paragraph[] {
  return lists.filter(({ items }) => 1 < items.length).flatMap(({ items }) => items.filter(isPoint));
}

function wordsOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { facts }) => sum + facts.words, 0);
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}

function asksForPoints({ question }: Essay): boolean {
  return question?.contract.demands.includes('points') ?? false;
}
