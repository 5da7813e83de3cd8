import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Analyzer } from '../../server/src/core/index.js';

/** The rules about what a question demands; what else is found in these short answers is not looked at. */
const demandRules: ReadonlySet<string> = new Set([
  'relevance/unanswered-part',
  'relevance/one-sided-answer',
  'relevance/missing-judgement',
  'relevance/missing-comparison',
  'relevance/missing-critical-analysis',
  'relevance/missing-way-forward',
]);

const path = resolve(__dirname, '../fixtures/demands/answers.md');

suite('Answers to real questions', () => {
  for (const { faults, question, text } of answers(readFileSync(path, 'utf8'))) {
    const title = faults.length === 0 ? 'complete' : faults.join(', ');
    test(`${title}: ${question.slice(0, 70)}`, () => assert.deepEqual(found(text), faults));
  }
});

function found(text: string): readonly string[] {
  const rules = new Analyzer().analyze(text).diagnostics.map(({ rule }) => rule);
  const own = rules.filter(rule => demandRules.has(rule)).map(rule => rule.slice('relevance/'.length));
  return [...new Set(own)].sort();
}

interface Answer {
  readonly faults: readonly string[];
  readonly question: string;
  readonly text: string;
}

/** Each answer begins with “=== complete” or “=== faulty: rule, rule”, then its question. */
function answers(source: string): readonly Answer[] {
  return source
    .split(/^=== /m)
    .slice(1)
    .map(part => {
      const [head = '', question = ''] = part.split('\n');
      const faults = head.startsWith('faulty: ') ? head.slice('faulty: '.length).split(', ').sort() : [];
      return { faults, question, text: part.slice(head.length + 1) };
    });
}
