import { defineRule } from '../../../server/src/core/rule.js';

const docs = { summary: 'A crowd with no name.', rationale: 'Nobody can credit a crowd.', sources: [] };

/** Words of a paragraph, with a safe fix and one that leaves a slot. */
export const crowd = defineRule({
  id: 'crowd',
  group: 'evidence',
  scope: 'paragraph',
  severity: 'warning',
  confidence: 'high',
  concern: 'presence',
  docs,
  messages: { crowd: '“{phrase}”: who?', mark: 'Mark it', name: 'Name them' },
  check({ raw }, report) {
    for (const match of raw.matchAll(/(?<!==)many people/gi)) {
      const span = { start: match.index, end: match.index + match[0].length };
      report(
        'crowd',
        { span, data: { phrase: match[0] }, related: [{ span, message: report.message('name') }] },
        { title: 'mark', edits: [{ span, newText: `==${match[0]}==` }] },
        { title: 'name', edits: [{ span, newText: '[name, year]' }], isSafe: false },
      );
    }
  },
});

/** What is not there yet, on the question or the first line. */
export const unfinished = defineRule({
  id: 'unfinished',
  group: 'structure',
  scope: 'document',
  severity: 'warning',
  confidence: 'high',
  concern: 'absence',
  docs: { ...docs, summary: 'The end is missing.' },
  messages: { unfinished: 'After {words} words the end is missing.' },
  check({ anchor, counts, text }, report) {
    if (!text.includes('The end.')) report('unfinished', { span: anchor, data: { words: counts.words } });
  },
});

/** Two fixes at one place need two rounds. */
export const doubled = defineRule({
  id: 'doubled',
  group: 'language',
  scope: 'paragraph',
  severity: 'hint',
  confidence: 'high',
  concern: 'presence',
  docs,
  messages: { doubled: 'Twice “{word}”.', once: 'Write it once' },
  check({ raw }, report) {
    for (const match of raw.matchAll(/\b(very) very\b/g)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const edits = [{ span, newText: match[1] ?? '' }];
      report('doubled', { span, data: { word: match[1] ?? '' } }, { title: 'once', edits });
    }
  },
});

/** A rule with a bug. */
export const broken = defineRule({
  id: 'broken',
  group: 'review',
  scope: 'document',
  severity: 'warning',
  confidence: 'high',
  concern: 'presence',
  docs,
  messages: {},
  check({ text }) {
    if (text.includes('BUG')) throw new Error('a bug in a rule');
  },
});

export const testRules = [crowd, unfinished, doubled, broken];
