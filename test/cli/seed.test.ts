import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileReport } from '../../server/src/api/report.js';
import { runOver } from './fakeHost.js';
import { projectRoot } from './samples.js';

const path = join(projectRoot, '..', 'shared', 'essays', 'seed.md');

suite('cli: what a good tutor sees in the seed essay', () => {
  let report: FileReport;

  suiteSetup(async function () {
    if (!existsSync(path)) {
      console.log(`    skipped: ${path} is not there`);
      this.skip();
    }
    const { out } = await runOver({ 'seed.md': readFileSync(path) }, [
      'check',
      '--format',
      'json',
      'seed.md',
    ]);
    report = JSON.parse(out).files[0];
  });

  function linesOf(rule: string): readonly number[] {
    return [...new Set(report.diagnostics.filter(each => each.rule === rule).map(({ line }) => line))];
  }

  function assertFound(rule: string, found: readonly number[], notFound: readonly number[] = []): void {
    const lines = linesOf(rule);
    assert.deepEqual(
      found.filter(line => !lines.includes(line)),
      [],
      `${rule} is missing`,
    );
    assert.deepEqual(
      notFound.filter(line => lines.includes(line)),
      [],
      `${rule} is a false alarm`,
    );
  }

  test('header and question are recognised without front matter', () => {
    assert.deepEqual(report.header, { candidate: 'CANDIDATE NAME', batch: '21' });
    assert.equal(report.question?.line, 5);
    assert.deepEqual(report.question?.directives, ['write a note']);
    assert.ok(report.question?.twist.includes('fluctuating'));
  });

  test('the three remarks are remarks, not yet marked', () => {
    const remarks = report.remarks.map(({ line, marked }) => [line, marked]);
    assert.deepEqual(remarks, [
      [11, false],
      [26, false],
      [56, false],
    ]);
  });

  test('the five arguments are arguments', () => {
    const found = report.sections.filter(({ role }) => role === 'argument').map(({ line }) => line);
    assert.deepEqual(found, [15, 21, 30, 36, 42]);
  });

  test('they are too few', () => assert.equal(linesOf('structure/too-few-arguments').length, 1));

  test('their headings say nothing of the question, unlike that of the context', () => {
    assertFound('relevance/off-question-heading', [15, 21, 30, 36, 42], [13]);
  });

  test('three of them have no evidence', () => {
    assertFound('evidence/unsupported-argument', [21, 30, 36], [15, 42]);
  });

  test('the dates are found where they stand, and are not highlighted', () => {
    const found = report.sections.flatMap(({ evidence }) => evidence);
    for (const [text, line] of [
      ['1990-2001', 19],
      ['2021', 19],
      ['May 2025', 44],
    ] as const) {
      const evidence = found.find(each => each.text === text && each.line === line);
      assert.equal(evidence?.highlighted, false, text);
    }
  });

  test('headings that jump a level', () => {
    assert.ok([7, 46].some(line => linesOf('structure/heading-level').includes(line)));
  });

  test('bullets in headings', () => assertFound('structure/decorated-heading', [30, 36, 42]));

  test('struck-out words', () => assertFound('structure/struck-out-text', [19]));

  test('vague times, but not one that is named', () => {
    assertFound('evidence/vague-time', [17, 32, 48], [19]);
  });

  test('a conclusion that is there is not missed', () => {
    assert.deepEqual(linesOf('structure/missing-conclusion'), []);
  });
});
