import assert from 'node:assert/strict';
import { moveSection } from '../../../server/src/core/edits/moveSection.js';
import { Analyzer, applyEdits, type Essay, type Section } from '../../../server/src/core/index.js';

const prose = 'The relations between both states have changed with every government since 1947.';

/** A script of these headings, each with a sentence of its own below it. */
function script(...headings: readonly string[]): string {
  return headings.map((heading, index) => `${heading}\n\n${prose} Number ${index}.\n`).join('\n');
}

function read(text: string): Essay {
  return new Analyzer().analyze(text).essay;
}

function named(essay: Essay, title: string): Section {
  const section = essay.sections.find(({ heading }) => heading?.title === title);
  assert.ok(section, title);
  return section;
}

function move(text: string, title: string, side: 'before' | 'after', target: string): string | undefined {
  const essay = read(text);
  const moved = moveSection(essay, named(essay, title), { target: named(essay, target), side });
  if (moved === undefined) return undefined;
  const after = applyEdits(text, moved.edits);
  const line = /^[^\r\n]*/.exec(after.slice(moved.start))?.[0] ?? '';
  assert.ok(line.includes(title), `the section is said to begin at “${line}”`);
  return after;
}

function headings(text: string | undefined): readonly string[] {
  return (text ?? '').split(/\r?\n/).filter(line => /^(?:#|\*\*|\d+-)/.test(line));
}

const four = script('## Introduction', '## Debt', '## Water', '## Conclusion');

suite('Moving a section', () => {
  test('up takes its text along', () => {
    const after = move(four, 'Water', 'before', 'Debt');
    assert.equal(
      after,
      `## Introduction\n\n${prose} Number 0.\n\n## Water\n\n${prose} Number 2.\n\n## Debt\n\n${prose} Number 1.\n\n` +
        `## Conclusion\n\n${prose} Number 3.\n`,
    );
  });

  test('down and up again gives the text back', () => {
    const down = move(four, 'Debt', 'after', 'Water') as string;
    assert.deepEqual(headings(down), ['## Introduction', '## Water', '## Debt', '## Conclusion']);
    assert.equal(move(down, 'Debt', 'before', 'Water'), four);
  });

  test('to where it stands, or into itself, is no move', () => {
    const text = script('## Debt', '### Loans', '## Water');
    assert.equal(move(text, 'Debt', 'before', 'Water'), undefined);
    assert.equal(move(text, 'Water', 'after', 'Debt'), undefined);
    assert.equal(move(text, 'Debt', 'after', 'Loans'), undefined);
  });

  test('takes its subsections along', () => {
    const text = script('## Debt', '### Loans', '## Water');
    assert.deepEqual(headings(move(text, 'Debt', 'after', 'Water')), ['## Water', '## Debt', '### Loans']);
  });

  test('takes along what stands between it and the next: remarks, tables and code', () => {
    const text = four.replace(`Number 1.\n`, 'Number 1.\n\n{>>source?<<}\n\n```mermaid\nA --> B\n```\n');
    const after = move(text, 'Debt', 'after', 'Water') as string;
    assert.ok(after.includes('Number 1.\n\n{>>source?<<}\n\n```mermaid\nA --> B\n```\n\n## Conclusion'));
  });

  test('to another rank takes the level of its new neighbours, and so do its subsections', () => {
    const text = script('## Debt', '### Loans', '#### Terms', '### Rates', '## Water');
    assert.deepEqual(headings(move(text, 'Loans', 'before', 'Water')), [
      '## Debt',
      '### Rates',
      '## Loans',
      '### Terms',
      '## Water',
    ]);
    assert.deepEqual(headings(move(text, 'Water', 'before', 'Rates')), [
      '## Debt',
      '### Loans',
      '#### Terms',
      '### Water',
      '### Rates',
    ]);
  });

  test('beside a higher heading does not end below it', () => {
    const text = script('## Introduction', '## Debt', '# Governance', '## Conclusion');
    assert.deepEqual(headings(move(text, 'Debt', 'after', 'Governance')), [
      '## Introduction',
      '# Governance',
      '# Debt',
      '## Conclusion',
    ]);
  });

  test('beside an introduction keeps its level', () => {
    const text = script('# Introduction', '## Debt', '## Water', '# Conclusion');
    assert.deepEqual(headings(move(text, 'Water', 'after', 'Introduction')), [
      '# Introduction',
      '## Water',
      '## Debt',
      '# Conclusion',
    ]);
  });

  test('keeps numbers in order that ran in order', () => {
    const text = script('1-Introduction', '2- Debt of the state', '3- Water of the rivers', '4-Conclusion');
    assert.deepEqual(headings(move(text, 'Water of the rivers', 'before', 'Debt of the state')), [
      '1-Introduction',
      '2- Water of the rivers',
      '3- Debt of the state',
      '4-Conclusion',
    ]);
  });

  test('carries the path of its subsections along', () => {
    const text = script('## 1. Debt', '### 1.1. Loans', '### 1.2. Rates', '## 2. Water', '### 2.1. Dams');
    assert.deepEqual(headings(move(text, 'Water', 'before', 'Debt')), [
      '## 1. Water',
      '### 1.1. Dams',
      '## 2. Debt',
      '### 2.1. Loans',
      '### 2.2. Rates',
    ]);
    assert.deepEqual(headings(move(text, 'Loans', 'before', 'Debt')), [
      '## 1. Loans',
      '## 2. Debt',
      '### 2.1. Rates',
      '## 3. Water',
      '### 3.1. Dams',
    ]);
  });

  test('leaves numbers alone that did not run in order', () => {
    const text = script('## 5. Debt', '## 2. Water', '## 9. Trade');
    const after = move(text, 'Trade', 'before', 'Water');
    assert.deepEqual(headings(after), ['## 5. Debt', '## 9. Trade', '## 2. Water']);
  });

  test('sets an empty line where a heading without `#` would run into the text above', () => {
    const text = `## Debt\n${prose}\n## Water\n${prose}\n\n**Trade with India**\n\n${prose}`;
    const after = move(text, 'Trade with India', 'before', 'Water');
    assert.ok(after?.includes(`${prose}\n\n**Trade with India**\n\n${prose}\n\n## Water`), after);
  });

  test('of the last section of a text with no line end at the end keeps all apart', () => {
    const after = move(four.trimEnd(), 'Conclusion', 'before', 'Debt');
    assert.ok(after?.endsWith('Number 2.'), after);
    assert.ok(after?.includes('Number 3.\n\n## Debt'), after);
  });

  test('keeps line ends of the kind that the text has', () => {
    const after = move(four.replaceAll('\n', '\r\n'), 'Water', 'before', 'Debt') as string;
    assert.equal(after.replaceAll('\r\n', '\n'), move(four, 'Water', 'before', 'Debt'));
    assert.doesNotMatch(after, /[^\r]\n/);
  });
});
