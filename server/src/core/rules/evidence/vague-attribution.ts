import { strings } from '../../options.js';
import { defineRule } from '../../rule.js';
import { isPromised, slotAfter } from '../support/slots.js';

export const vagueAttribution = defineRule({
  id: 'vague-attribution',
  group: 'evidence',
  scope: 'paragraph',
  severity: 'warning',
  confidence: 'high',
  concern: 'presence',
  options: {
    allow: strings({ default: [], description: 'Phrases that are never flagged.' }),
  },
  docs: {
    summary: 'A claim is credited to a crowd with no name.',
    rationale:
      'An examiner cannot credit “many experts”; a named report with its year earns the mark. ' +
      'Data that nobody can verify may even be taken for invented.',
    sources: [
      'FPSC examiners 2019 (Economics): unverifiable data may be treated as plagiarism',
      'M. Hayat PSP: names of books, reports and organisations under each heading',
    ],
  },
  messages: {
    vague: '“{phrase}”: who, and where?',
    leaveSlot: 'Leave a slot for the source',
  },

  check(paragraph, report, { allow }) {
    const allowed = new Set(allow.map(withoutThat));
    for (const { span, text: phrase } of paragraph.vagueAttributions) {
      if (allowed.has(withoutThat(phrase)) || isPromised(paragraph, span)) continue;
      const edit = slotAfter(paragraph, span, '[source, year]');
      const fixes = edit === undefined ? [] : [{ title: 'leaveSlot', isSafe: false, edits: [edit] } as const];
      report('vague', { span, data: { phrase } }, ...fixes);
    }
  },
});

function withoutThat(phrase: string): string {
  return phrase.toLowerCase().replace(/\s+that$/, '');
}
