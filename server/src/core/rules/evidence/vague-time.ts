import { strings } from '../../options.js';
import { defineRule } from '../../rule.js';
import { contains } from '../../span.js';
import { isPromised, slotAfter } from '../support/slots.js';

/** It says how things are, and no year is wanted. */
const present = /^at present$/i;
/** “Four years later” is as good as a year. */
const countedYears = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) $/i;
const future = /\b(?:will|shall|would)\b/i;

export const vagueTime = defineRule({
  id: 'vague-time',
  group: 'evidence',
  scope: 'paragraph',
  severity: 'hint',
  confidence: 'low',
  concern: 'presence',
  options: {
    allow: strings({ default: [], description: 'Phrases that are never flagged.' }),
  },
  docs: {
    summary: 'A time is given that nobody can check.',
    rationale:
      '“Over time” and “now-a-days” could stand in any answer; the year shows that the candidate knows the event. ' +
      'Nothing is said where the same sentence names its time, nor of what is so now or will be one day.',
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
      if (present.test(phrase) || countedYears.test(paragraph.raw.slice(0, span.start))) continue;
      const sentence = paragraph.sentences.find(each => contains(each.span, span));
      if (sentence !== undefined && future.test(sentence.text)) continue;
      const edit = slotAfter(paragraph, span, '[year]');
      const fixes = edit === undefined ? [] : [{ title: 'leaveSlot', isSafe: false, edits: [edit] } as const];
      report('vague', { span, data: { phrase } }, ...fixes);
    }
  },
});
