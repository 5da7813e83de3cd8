import type { Section } from '../../essay/essay.js';
import { argumentsOf } from '../../essay/queries.js';
import { defineRule } from '../../rule.js';
import { isLabelOnly, keysOf, ownKeys, shareOf } from '../support/outlineMatch.js';

/** A section's text discusses a point when it holds this share of the point's own words. */
const enough = 0.5;

export const headingNotInOutline = defineRule({
  id: 'heading-not-in-outline',
  group: 'structure',
  scope: 'document',
  severity: 'warning',
  confidence: 'medium',
  concern: 'presence',
  docs: {
    summary: 'A heading of the text that the outline does not announce.',
    rationale:
      'What stands in the essay and not in its outline looks like an afterthought, and the outline is marked as if it ' +
      'were not there. One word in common is enough, in any form, in the heading or in the text below it; so is the ' +
      'heading above. Words of the question and words that any heading has do not count.',
    sources: ['FPSC examiners 2016 (Essay): the essay does not follow its outline'],
  },
  messages: {
    unannounced: 'The outline does not announce “{title}”.',
    outline: 'The outline',
  },

  check(essay, report) {
    const { outline, question } = essay;
    const contract = question?.contract;
    if (outline === undefined || outline.items.length < 2 || isLabelOnly(outline.items, essay)) return;
    const points = outline.items.map(({ text, terms }) => ({
      all: new Set(terms.map(({ key }) => key)),
      own: ownKeys(text, terms, contract),
    }));
    const isAnnounced = (section: Section): boolean => {
      const { heading, parent } = section;
      if (parent !== undefined && parent.role === 'argument' && isAnnounced(parent)) return true;
      const own = heading === undefined ? [] : ownKeys(heading.title, heading.terms, contract);
      if (own.length === 0) return heading !== undefined;
      const text = keysOf(section);
      return points.some(
        point => 0 < shareOf(own, point.all) || (0 < point.own.length && enough <= shareOf(point.own, text)),
      );
    };
    const place = outline.heading?.span ?? outline.items[0]?.span ?? outline.span;
    const related = [{ span: place, message: report.message('outline') }];
    for (const section of argumentsOf(essay)) {
      if (section.heading === undefined || isAnnounced(section)) continue;
      report('unannounced', { span: section.anchor, related, data: { title: section.heading.title } });
    }
  },
});
