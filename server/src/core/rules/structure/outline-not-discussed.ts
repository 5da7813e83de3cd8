import type { OutlineItem, SectionRole } from '../../essay/essay.js';
import { sectionsOf } from '../../essay/queries.js';
import { defineRule } from '../../rule.js';
import { keysOf, openingKeysOf, ownKeys, shareOf } from '../support/outlineMatch.js';

/** A section takes up a point when it holds this share of the point's own words. */
const enough = 0.5;

export const outlineNotDiscussed = defineRule({
  id: 'outline-not-discussed',
  group: 'structure',
  scope: 'document',
  severity: 'warning',
  confidence: 'medium',
  concern: 'absence',
  docs: {
    summary: 'A point of the outline that no heading and no paragraph takes up.',
    rationale:
      'The outline is a promise; examiners compare it with the essay. A point counts as discussed where a ' +
      'heading or the first sentence of a paragraph holds one of its words in any form, or one section half of them; ' +
      'introduction and conclusion do not count, nor do words that the question or any outline has. Until the conclusion stands, points behind the last one discussed are only not reached yet.',
    sources: ['FPSC examiners 2016 (Essay): outlines detailed, but not discussed in the essay'],
  },
  messages: {
    nowhere: 'No heading and no paragraph takes up “{point}”.',
    hardly: '“{point}” is hardly taken up in the text.',
  },

  check(essay, report) {
    const { outline, sections, question } = essay;
    if (outline === undefined) return;
    const body = sections
      .filter(({ role, words }) => 0 < words && !frame.has(role))
      .map(section => ({ all: keysOf(section), opening: openingKeysOf(section) }));
    if (body.length === 0) return;
    const points = pointsOf(outline.items, item => {
      const wanted = ownKeys(item.text, item.terms, question?.contract);
      if (wanted.length === 0) return undefined;
      if (body.some(({ opening }) => 0 < shareOf(wanted, opening))) return 1;
      return body.reduce((most, { all }) => Math.max(most, shareOf(wanted, all)), 0);
    });
    const isWhole = sectionsOf(essay, 'conclusion').some(({ words }) => 0 < words);
    const reached = isWhole ? points.length : points.findLastIndex(({ share }) => enough <= share);
    for (const { item, share } of points.slice(0, Math.max(reached, 0))) {
      if (enough <= share) continue;
      const place = { span: item.span, data: { point: item.text } };
      if (share === 0) report('nowhere', place);
      else report('hardly', { ...place, severity: 'hint' });
    }
  },
});

const frame: ReadonlySet<SectionRole> = new Set(['introduction', 'conclusion', 'references']);

interface Point {
  readonly item: OutlineItem;
  readonly share: number;
}

/**
 * Points that say something, with what is taken up of them. A main point is discussed where one below it is; where
 * none is, it speaks for them.
 */
function pointsOf(
  items: readonly OutlineItem[],
  shareFor: (item: OutlineItem) => number | undefined,
): readonly Point[] {
  const points: Point[] = [];
  for (let index = 0; index < items.length; ) {
    const item = items[index] as OutlineItem;
    const next = items.findIndex(({ depth }, at) => index < at && depth <= item.depth);
    const end = next < 0 ? items.length : next;
    const below = pointsOf(items.slice(index + 1, end), shareFor);
    const own = shareFor(item);
    const share = below.reduce((most, point) => Math.max(most, point.share), own ?? 0);
    if (own !== undefined) points.push({ item, share });
    if (own === undefined || enough <= share) for (const point of below) points.push(point);
    index = end;
  }
  return points;
}
