import { strings } from '../../options.js';
import { defineRule } from '../../rule.js';
import { isPromised, slotAfter } from '../support/slots.js';

export const vagueTime = defineRule({
  id: 'vague-time',
  group: 'evidence',
  scope: 'paragraph',
  severity: 'hint',
  confidence: 'medium',
  concern: 'presence',
  options: {
    allow: strings({ default: [], description: 'Phrases that are never flagged.' }),
  },
  docs: {
    summary: 'A time is given that nobody can check.',
    rationale:
      '“Over time” and “now-a-days” could stand in any answer; the year shows that the candidate knows the event. ' +
      'Nothing is said where the same sentence names its time.',
    sources: [
      'FPSC examiners 2019 (Computer Science): vague, general statements',
      'FPSC examiners 2016 (Essay): random thoughts without research-based facts',
    ],
  },
  messages: {
    vague: '“{phrase}”: when? Name the year.',
    leaveSlot: 'Leave a slot for the year',
  },

  check(paragraph, report, { allow }) {
    const allowed = new Set(allow.map(phrase => phrase.toLowerCase()));
    for (const { span, text: phrase } of paragraph.vagueTimes) {
      if (allowed.has(phrase.toLowerCase()) || isPromised(paragraph, span)) continue;
      const edit = slotAfter(paragraph, span, '[year]');
      const fixes = edit === undefined ? [] : [{ title: 'leaveSlot', isSafe: false, edits: [edit] } as const];
      report('vague', { span, data: { phrase } }, ...fixes);
    }
  },
});
