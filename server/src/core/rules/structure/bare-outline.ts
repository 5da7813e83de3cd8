import { defineRule } from '../../rule.js';
import { isLabelOnly } from '../support/outlineMatch.js';

export const bareOutline = defineRule({
  id: 'bare-outline',
  group: 'structure',
  scope: 'document',
  severity: 'warning',
  confidence: 'high',
  concern: 'presence',
  docs: {
    summary: 'The outline says nothing of this answer, or too little.',
    rationale:
      '“Introduction, Causes, Effects, Suggestions, Conclusion” fits every question. An outline shows the argument: ' +
      'each line says what is claimed, in the words of the question. How many lines are wanted belongs to the profile.',
    sources: [
      'FPSC examiners 2016 (Essay): outlines badly structured, too brief',
      'calcstack: a label-only outline is a syllabus, not an outline',
      'Saeed Wazir: 18–22 headings, major and minor',
    ],
  },
  messages: {
    labels: 'This outline only names boxes (“{label}”): say what you argue in each.',
    few: 'The outline has {count} lines; {minimum} or more are usual in this paper.',
    one: 'The outline has one line; {minimum} or more are usual in this paper.',
    empty: 'Nothing stands under “{title}” yet.',
  },

  check(essay, report, _options, { outline: wanted, outlineItems: { minimum = 0 } }) {
    const { outline } = essay;
    if (outline === undefined || wanted === 'none') return;
    const { heading, items } = outline;
    const first = items[0];
    const span = heading?.span ?? first?.span ?? outline.span;
    const count = items.length;
    if (first === undefined)
      report('empty', { span, severity: 'information', data: { title: heading?.title ?? '' } });
    else if (1 < count && isLabelOnly(items, essay)) {
      const label = (items.find(({ text }) => !/^(?:intro|concl)/i.test(text)) ?? first).text;
      report('labels', { span, data: { label } });
    } else if (count < minimum && count === 1)
      report('one', { span, severity: 'information', data: { minimum } });
    else if (count < minimum) report('few', { span, severity: 'information', data: { count, minimum } });
  },
});
