import { defineRule } from '../../rule.js';
import { partTitle } from '../support/partTitle.js';
import { placeInQuestion } from '../support/placeInQuestion.js';
import { sectionSlot } from '../support/sectionSlot.js';
import { unansweredParts } from '../support/unansweredParts.js';

const slot = '[your answer to this part]';

export const unansweredPart = defineRule({
  id: 'unanswered-part',
  group: 'relevance',
  scope: 'document',
  severity: 'hint',
  confidence: 'low',
  concern: 'absence',
  docs: {
    summary: 'A part of the question that no section takes up.',
    rationale:
      'A question in two parts is marked in two parts. A statement before the order is there to build the question up ' +
      'and needs no answer of its own. A part is taken up by one of its words that the other parts do not share, in ' +
      'any form or in a word for the same subject, in a heading or in the text between introduction and conclusion; ' +
      'what it asks of a shared subject counts too (effects, prospects, reasons). Where only one ordinary word could ' +
      'show it, it is a hint. Measures and comparisons have rules of their own.',
    sources: [
      'Tutors’ remarks: you have answered only one part; give weight to the second',
      'Hayat (Scribd 745546493): due weight to every part',
      'Gondal (Scribd 887599369): builder part and question part',
    ],
  },
  messages: {
    unanswered: 'No section takes up this part of the question.',
    question: 'The question',
    insert: 'Insert “{title}” with a slot',
  },

  check(essay, report, _options, profile) {
    const { question } = essay;
    if (question === undefined) return;
    const { span: whole } = question;
    const related = whole === undefined ? [] : [{ span: whole, message: report.message('question') }];
    for (const { part, span, isPlain } of unansweredParts(essay)) {
      const title = partTitle(part);
      const edits = title === '' ? [] : sectionSlot(essay, profile, { role: 'counterargument', title, slot });
      const fixes =
        edits.length === 0 ? [] : [{ title: 'insert', isSafe: false, edits, data: { title } } as const];
      const severity = isPlain ? 'information' : 'hint';
      report('unanswered', { span: placeInQuestion(essay, question, span), severity, related }, ...fixes);
    }
  },
});
