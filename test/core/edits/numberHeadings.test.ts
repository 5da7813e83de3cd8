import assert from 'node:assert/strict';
import { numberHeadings } from '../../../server/src/core/edits/headingNumbers.js';
import { Analyzer, applyEdits } from '../../../server/src/core/index.js';

const prose = 'The relations between both states have changed with every government since 1947.';

function numbered(...headings: readonly string[]): readonly string[] {
  const text = headings.map(heading => `${heading}\n\n${prose}\n`).join('\n');
  const after = applyEdits(text, numberHeadings(new Analyzer().analyze(text).essay));
  return after.split('\n').filter(line => line !== '' && line !== prose);
}

suite('Numbering headings', () => {
  test('counts them, and those below by their path', () => {
    assert.deepEqual(numbered('## Introduction', '## Debt', '### Loans', '### Rates', '## Conclusion'), [
      '## 1. Introduction',
      '## 2. Debt',
      '### 2.1. Loans',
      '### 2.2. Rates',
      '## 3. Conclusion',
    ]);
  });

  test('goes on in the way that the writer began', () => {
    assert.deepEqual(numbered('## Introduction', '## II) Debt', '## Water'), [
      '## I) Introduction',
      '## II) Debt',
      '## III) Water',
    ]);
    assert.deepEqual(numbered('1-Introduction', '3- Debt of the state', '## Water'), [
      '1-Introduction',
      '2- Debt of the state',
      '## 3-Water',
    ]);
  });

  test('does not count a title above all', () => {
    assert.deepEqual(numbered('## Debt').length, 1);
    const text = `# Debt of Pakistan\n\n## Loans\n\n${prose}\n\n## Rates\n\n${prose}\n`;
    const after = applyEdits(text, numberHeadings(new Analyzer().analyze(text).essay));
    assert.ok(after.startsWith('# Debt of Pakistan\n\n## 1. Loans'));
  });

  test('puts the number inside bold, and behind a bullet', () => {
    assert.deepEqual(numbered('**Debt of the state**', '**Water of the rivers**'), [
      '**1. Debt of the state**',
      '**2. Water of the rivers**',
    ]);
    assert.deepEqual(numbered('## • Debt', '## Water'), ['## • 1. Debt', '## 2. Water']);
  });

  test('leaves out what a number would turn into a list, “Ans.” and references', () => {
    assert.deepEqual(numbered('## Ans. Introduction', '## Debt', 'Water:', '## References'), [
      '## Ans. Introduction',
      '## 1. Debt',
      'Water:',
      '## References',
    ]);
  });
});
