import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// What the workbench makes of them is seen in test/extension/ui. Here are their patterns, which JavaScript reads too.

const root = resolve(__dirname, '../..');

interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly patterns?: readonly Rule[];
}

interface Grammar {
  readonly scopeName: string;
  readonly injectionSelector: string;
  readonly patterns: readonly Rule[];
  readonly repository?: Readonly<Record<string, Rule>>;
}

const read = (name: string): Grammar => JSON.parse(readFileSync(join(root, 'syntaxes', name), 'utf8'));
const markup = read('exam-essay.injection.tmLanguage.json');
const labels = read('exam-essay.labels.tmLanguage.json');

const [question, evidence] = labels.patterns;
const regexp = (pattern: string | undefined): RegExp => new RegExp(pattern ?? '', 'gu');
const found = (rule: Rule | undefined, line: string): readonly string[] =>
  [...line.matchAll(regexp(rule?.match))].map(([words]) => words);

suite('The grammar of labels', () => {
  const questions: readonly (readonly [line: string, label: string | undefined])[] = [
    ['Q2). Discuss the causes.', 'Q2).'],
    ['Q. No. 3: Discuss the causes.', 'Q. No. 3:'],
    ['Question: Discuss the causes.', 'Question:'],
    ['## Question 4 – Discuss', 'Question 4 –'],
    ['**Q.** Discuss', 'Q.'],
    ['Topic: Water', 'Topic:'],
    ['Ans. Introduction', 'Ans.'],
    ['Questions of identity', undefined],
    ['The question: who gains?', undefined],
    ['Quality matters: see below.', undefined],
    ['Answers differ.', undefined],
  ];
  for (const [line, label] of questions) {
    test(`in “${line}” the question’s label is ${label ?? 'none'}`, () => {
      assert.deepEqual(found(question, line), label === undefined ? [] : [label]);
    });
  }

  const pieces: readonly (readonly [line: string, label: string | undefined])[] = [
    ['Case in point: Jaranwala 2023', 'Case in point'],
    ['- **Evidence:** a report', 'Evidence'],
    ['**Example**: dams', 'Example'],
    ['1. Case study: dams', 'Case study'],
    ['This is evidence: it counts.', undefined],
    ['Evidence shows that', undefined],
    ['CounterEvidence: none', undefined],
  ];
  for (const [line, label] of pieces) {
    test(`in “${line}” the label of evidence is ${label ?? 'none'}`, () => {
      assert.deepEqual(found(evidence, line), label === undefined ? [] : [label]);
    });
  }

  test('works in paragraphs and headings only, and not in code', () => {
    assert.match(labels.injectionSelector, /^L:meta\.paragraph\.markdown .*, L:markup\.heading\.markdown /);
    assert.doesNotMatch(labels.injectionSelector, /text\.html\.markdown/);
    for (const part of labels.injectionSelector.split(', ')) assert.match(part, / -markup\.inline\.raw/);
  });
});

suite('The grammar of remarks and highlights', () => {
  const rules = markup.repository ?? {};

  test('reads each pair of marks, as the engine does', () => {
    const pairs: Readonly<Record<string, string>> = {
      remark: '{>>words<<}',
      insertion: '{++words++}',
      deletion: '{--words--}',
      substitution: '{~~old~>new~~}',
      marked: '{==words==}',
    };
    for (const [name, text] of Object.entries(pairs)) {
      const { begin, end } = rules[name] ?? {};
      const from = regexp(begin).exec(text);
      assert.equal(from?.index, 0, name);
      const to = regexp(end).exec(text);
      assert.equal((to?.index ?? 0) + (to?.[0].length ?? 0), text.length, name);
    }
  });

  test('ends what is never closed at the next blank line', () => {
    for (const { end } of Object.values(rules)) {
      if (end !== undefined) assert.ok(regexp(end).test('  '), end);
    }
  });

  test('highlights words between marks, and neither comparisons nor rules', () => {
    const { highlight } = rules;
    assert.deepEqual(found(highlight, 'the ==Article 370== of 1949'), ['==Article 370==']);
    assert.deepEqual(found(highlight, 'a ==پانی== b'), ['==پانی==']);
    for (const line of ['a == b == c', '=====', 'x ==y', '{==marked==}']) {
      assert.deepEqual(found(highlight, line), [], line);
    }
  });

  test('tells author, date and criterion of a remark', () => {
    const [author, date, criterion] = rules.remark?.patterns ?? [];
    const text = '{>>@tutor 2026-11-24 [relevance] [done] relate it<<}';
    assert.deepEqual(found(author, text), ['@tutor']);
    assert.deepEqual(found(date, text), ['2026-11-24']);
    assert.deepEqual(found(criterion, text), ['[relevance]', '[done]']);
  });

  test('stays out of code and front matter', () => {
    for (const scope of ['markup.fenced_code', 'markup.inline.raw', 'meta.embedded']) {
      assert.ok(markup.injectionSelector.includes(` -${scope}`), scope);
    }
  });
});
