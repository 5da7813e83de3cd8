import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Analysis, Analyzer, applyEdits, type Diagnostic, fixAll } from '../../server/src/core/index.js';
import { assertKeepsWords } from '../support/fixCheck.js';
import { lineOf } from '../support/listing.js';

/** A real script with its tutor's three remarks; it is not ours to copy, so it stands beside the project. */
const path = resolve(__dirname, '../../../shared/essays/seed.md');
const isThere = existsSync(path);
const text = isThere ? readFileSync(path, 'utf8') : '';

suite('The real script', () => {
  suiteSetup(function () {
    if (isThere) return;
    console.log(`    Skipped: ${path} is not there.`);
    this.skip();
  });

  test('has a header that is no section and holds no fault', () => {
    const { essay, diagnostics } = analyze(text);
    assert.equal(essay.header.batch?.text, '21');
    assert.ok(essay.header.candidate !== undefined);
    assert.deepEqual(
      essay.header.lines.map(({ start }) => lineOf(text, start)),
      [1, 3],
    );
    assert.deepEqual(
      diagnostics.filter(found => [1, 3].includes(lineOf(text, found.span.start))),
      [],
    );
  });

  test('has its question recognised without front matter', () => {
    const { question } = analyze(text).essay;
    assert.equal(question?.span === undefined ? 0 : lineOf(text, question.span.start), 5);
    assert.deepEqual(question?.contract.directives, ['write a note']);
    assert.deepEqual(
      question?.contract.terms.map(term => term.text),
      ['fluctuating', 'relations', 'Pakistan', 'US'],
    );
    assert.deepEqual(question?.contract.twist, ['fluctuating']);
  });

  test('is plainly an essay, of the profile css-answer', () => {
    const { likeness, profile } = analyze(text);
    assert.deepEqual([likeness, profile.id], ['plain', 'css-answer']);
  });

  test('has its sections, in their roles', () => {
    const roles = analyze(text).essay.sections.map(
      ({ role, anchor }) => `${lineOf(text, anchor.start)} ${role}`,
    );
    assert.deepEqual(roles, [
      '7 introduction',
      '13 background',
      '15 argument',
      '21 argument',
      '30 argument',
      '36 argument',
      '42 argument',
      '46 counterargument',
      '50 conclusion',
    ]);
  });

  test('has five arguments under its context, the bulleted ones too', () => {
    const { essay } = analyze(text);
    const context = essay.sections.find(({ role }) => role === 'background');
    assert.equal(essay.counts.arguments, 5);
    assert.equal(context?.children.length, 5);
  });

  test('has three remarks, none among the words of the candidate', () => {
    const { remarks, paragraphs } = analyze(text).essay;
    assert.deepEqual(
      remarks.map(({ span, isMarked }) => [lineOf(text, span.start), isMarked]),
      [
        [11, false],
        [26, false],
        [56, false],
      ],
    );
    for (const remark of remarks)
      assert.ok(!paragraphs.some(({ facts }) => facts.text.includes(remark.text)));
  });

  test('has the sentence that a remark cuts read as one', () => {
    const { remarks } = analyze(text).essay;
    assert.match(remarks[1]?.cuts?.facts.text ?? '', /expanding cooperation\s+in IT, agriculture,/);
  });

  test('has the evidence of two arguments, none of it highlighted', () => {
    const found = analyze(text).essay.sections.flatMap(({ evidence }) =>
      evidence
        .filter(({ confidence }) => confidence === 'high')
        .map(({ span, kind, text: words, isHighlighted }) => [
          lineOf(text, span.start),
          kind,
          words,
          isHighlighted,
        ]),
    );
    assert.deepEqual(found, [
      [19, 'date', '1990-2001', false],
      [19, 'date', '2021', false],
      [44, 'date', 'May 2025', false],
    ]);
  });

  test('counts the prose of the candidate only', () => {
    const { words } = analyze(text).essay.counts;
    const { sections } = analyze(text).essay;
    assert.equal(
      words,
      sections.reduce((sum, section) => sum + section.words, 0),
    );
    assert.ok(!analyze(text).essay.paragraphs.some(({ facts }) => /nuclear sanctions/.test(facts.text)));
    assert.ok(480 < words && words < 500, `${words} words`);
  });

  suite('The three remarks of the tutor', () => {
    test('“relate your headings and arguments to the qs statement”', () => {
      assert.deepEqual(lines('relevance/off-question-heading'), [15, 21, 30, 36, 42]);
    });
    test('“add and highlight references/examples against these arguments”', () => {
      assert.deepEqual(lines('evidence/unsupported-argument'), [21, 30, 36]);
      assert.deepEqual(lines('evidence/unhighlighted-evidence'), [19, 44]);
    });
    test('“add more arguments”', () => assert.equal(of('structure/too-few-arguments').length, 1));
  });

  test('has its remarks shown, as information', () => {
    assert.deepEqual(lines('review/unmarked-remark'), [11, 26, 56]);
    assert.ok(of('review/unmarked-remark').every(({ severity }) => severity === 'information'));
  });

  test('has vague times on the lines that name none', () => {
    assert.deepEqual([...new Set(lines('evidence/vague-time'))], [17, 32, 48]);
    assert.ok(of('evidence/vague-time').every(({ severity }) => severity === 'hint'));
  });

  test('has its headings put in order: level, bullet, colon, spelling', () => {
    assert.ok(lines('structure/heading-level').includes(46));
    assert.ok([30, 36, 42].every(line => lines('structure/decorated-heading').includes(line)));
    assert.deepEqual(lines('language/misspelt-heading'), [46]);
  });

  test('has the struck-out word found, as a hint', () => {
    assert.deepEqual(lines('structure/struck-out-text'), [19]);
    assert.ok(of('structure/struck-out-text').every(({ severity }) => severity === 'hint'));
  });

  test('misses neither introduction nor conclusion', () => {
    assert.deepEqual(
      [...lines('structure/missing-introduction'), ...lines('structure/missing-conclusion')],
      [],
    );
  });

  test('has the sentence joined by the fix, in one paragraph', () => {
    const remark = of('review/unmarked-remark')[1];
    const fixed = applyEdits(text, remark?.fixes[0]?.edits ?? []);
    const inline =
      /expanding cooperation \{>>add and highlight references\/examples against these arguments\.<<\} in IT, agriculture/;
    assert.match(fixed, inline);
    assert.equal(analyze(fixed).essay.counts.words, analyze(text).essay.counts.words);
  });

  test('keeps every word of the candidate through fix-all, which ends', () => {
    const fixed = fixAll(text, analyze);
    assertKeepsWords(text, fixed, 'fix-all');
    assert.equal(fixAll(fixed, analyze), fixed);
    assert.equal(analyze(fixed).essay.counts.words, analyze(text).essay.counts.words);
  });
});

function analyze(script: string): Analysis {
  return new Analyzer().analyze(script);
}

function of(rule: string): readonly Diagnostic[] {
  return analyze(text).diagnostics.filter(found => found.rule === rule);
}

function lines(rule: string): readonly number[] {
  return of(rule).map(({ span }) => lineOf(text, span.start));
}
