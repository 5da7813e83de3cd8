import type { HeadingForm, SectionRole } from '../../essay/essay.js';
import { defineRule } from '../../rule.js';

/** One heading alone may be the title of the essay. */
const fewestHeadings = 2;

export const headingsInEssay = defineRule({
  id: 'headings-in-essay',
  group: 'structure',
  scope: 'document',
  severity: 'information',
  confidence: 'medium',
  concern: 'presence',
  docs: {
    summary: 'The body of an essay is cut up by headings.',
    rationale:
      'In the essay paper the outline carries the headings; the essay itself runs on in paragraphs whose ' +
      'first sentences do their work. Some tutors allow headings: a profile with `headings: optional` says ' +
      'so.',
    sources: ['Saeed Wazir: headings and bullets belong to reports', 'issp: subheadings if allowed'],
  },
  messages: {
    headings: 'An essay runs in paragraphs: {count} headings stand in its body.',
  },

  check({ sections }, report, _options, { headings }) {
    if (headings !== 'unwanted') return;
    const body = sections.filter(
      ({ heading, role }) => heading !== undefined && bodyRoles.has(role) && headingForms.has(heading.form),
    );
    const first = body[0];
    if (first === undefined || body.length < fewestHeadings) return;
    report('headings', { span: first.anchor, data: { count: body.length } });
  },
});

const bodyRoles: ReadonlySet<SectionRole> = new Set([
  'background',
  'argument',
  'counterargument',
  'criticalAnalysis',
  'wayForward',
]);

/** A label before a colon and a point of a list are no headings to the eye. */
const headingForms: ReadonlySet<HeadingForm> = new Set(['atx', 'setext', 'bold', 'numbered']);
