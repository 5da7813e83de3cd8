import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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

const folder = resolve(__dirname, '../fixtures/demands');

for (const name of ['answers.md', 'fresh.md']) {
  suite(`Answers to real questions, ${name}`, () => {
    for (const { faults, expected, question, text } of answers(readFileSync(join(folder, name), 'utf8'))) {
      const title = faults === '' ? 'complete' : faults;
      test(`${title}: ${question.slice(0, 70)}`, () => assert.deepEqual(found(text), expected));
    }
  });
}

function found(text: string): readonly string[] {
  const rules = new Analyzer().analyze(text).diagnostics.map(({ rule }) => rule);
  const own = rules.filter(rule => demandRules.has(rule)).map(rule => rule.slice('relevance/'.length));
  return [...new Set(own)].sort();
}

interface Answer {
  readonly faults: string;
  /** The faults, unless the rules are known to find others. */
  readonly expected: readonly string[];
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
      const [kind = '', known] = head.split('; found: ');
      const faults = kind.startsWith('faulty: ') ? kind.slice('faulty: '.length) : '';
      return { faults, expected: idsIn(known ?? faults), question, text: part.slice(head.length + 1) };
    });
}

function idsIn(list: string): readonly string[] {
  return list
    .split(', ')
    .filter(id => id !== '' && id !== 'nothing')
    .sort();
}
