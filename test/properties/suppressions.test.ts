import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Analysis, Analyzer, type Diagnostic } from '../../server/src/core/index.js';
import { defineRule } from '../../server/src/core/rule.js';
import { realisticScript } from '../support/essayGenerator.js';
import { propertyTest } from '../support/property.js';

const docs = { summary: '', rationale: '', sources: [] };

/** Flags every sentence, so that there is something to suppress everywhere. */
const everySentence = defineRule({
  id: 'every-sentence',
  group: 'language',
  scope: 'paragraph',
  severity: 'warning',
  confidence: 'high',
  concern: 'presence',
  docs,
  messages: { found: 'A sentence.' },
  check({ sentences }, report) {
    for (const { span } of sentences) report('found', { span });
  },
});

const everySection = defineRule({
  id: 'every-section',
  group: 'structure',
  scope: 'document',
  severity: 'warning',
  confidence: 'high',
  concern: 'presence',
  docs,
  messages: { found: 'A section.' },
  check({ sections }, report) {
    for (const { anchor } of sections) report('found', { span: anchor });
  },
});

suite('A comment that suppresses', () => {
  propertyTest(
    'hides the findings of its rules from its place to the end, and no other',
    200,
    fc.property(realisticScript(), fc.nat(), directive(), (text, place, comment) => {
      const { neutral, written, at } = inserted(text, place, comment);
      const expected = analyze(neutral).diagnostics.filter(
        diagnostic => diagnostic.span.start < at || !names(comment, diagnostic),
      );
      assert.deepEqual(analyze(written).diagnostics, expected);
    }),
  );
  propertyTest(
    'hides those of the next line that is not blank, where it says so',
    200,
    fc.property(realisticScript(), fc.nat(), directive('disable-next-line'), (text, place, comment) => {
      const { neutral, written, at } = inserted(text, place, comment);
      const after = neutral.slice(at + comment.length);
      const line = /^[^\n]*\n(?:[ \t]*\n)*([^\n]*\n?)/.exec(after);
      const end = at + comment.length + (line?.[0].length ?? 0);
      const start = end - (line?.[1]?.length ?? 0);
      const expected = analyze(neutral).diagnostics.filter(
        diagnostic =>
          diagnostic.span.start < start || end <= diagnostic.span.start || !names(comment, diagnostic),
      );
      assert.deepEqual(analyze(written).diagnostics, expected);
    }),
  );
});

function directive(kind = 'disable'): fc.Arbitrary<string> {
  return fc
    .constantFrom(
      '',
      ' every-sentence',
      ' language/every-sentence',
      ' every-section',
      ' every-section, every-sentence',
    )
    .map(rules => `<!-- exam-essay-${kind}${rules} -->`);
}

function names(comment: string, { rule }: Diagnostic): boolean {
  const id = rule.slice(rule.indexOf('/') + 1);
  return comment.includes(id) || !comment.includes('every');
}

/** The comment on a line of its own, and a comment of the same length in its place that says nothing. */
function inserted(
  text: string,
  place: number,
  comment: string,
): { neutral: string; written: string; at: number } {
  const lines = text.replace(/<!--.*?-->/g, '').split('\n');
  const front = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  const line = front + (place % (lines.length - front + 1));
  const before = `${lines.slice(0, line).join('\n')}${line === 0 ? '' : '\n'}`;
  const around = (words: string): string => `${before}${words}\n${lines.slice(line).join('\n')}`;
  return {
    written: around(comment),
    neutral: around(comment.replace('exam-essay', 'some-essay')),
    at: before.length,
  };
}

function analyze(text: string): Analysis {
  return new Analyzer({ rules: [everySentence, everySection] }).analyze(text, [
    { source: 'settings', config: { mode: 'review' } },
  ]);
}
