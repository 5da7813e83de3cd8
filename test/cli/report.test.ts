import assert from 'node:assert/strict';
import { csvRecord } from '../../server/src/cli/csv.js';
import { errorOf, runOver } from './fakeHost.js';
import { sample } from './samples.js';

suite('cli: report', () => {
  test('ends with 0 whatever is found: findings are what it tells of', async () => {
    const { exitCode, out } = await runOver({ 'a.md': sample }, ['report', 'a.md']);
    assert.equal(exitCode, 0);
    assert.match(out, /^a\.md +SANA TARIQ +468 +6 +8 +1 open +7 warn, 9 info, 8 hint$/m);
    assert.match(out, /^1 script · 468 words each · evidence: 8 · open remarks: 1 · findings: 24$/m);
  });

  test('says what cannot be read, reports the rest, and ends with 2', async () => {
    const { exitCode, out, err } = await runOver({ 'a.md': sample }, ['report', 'a.md', 'b.md']);
    assert.deepEqual([exitCode, err], [2, 'b.md: no such file or folder.\n']);
    assert.match(out, /1 script/);
  });

  test('-o writes to a file and nothing else', async () => {
    const argv = ['report', '--format', 'html', '-o', 'out/report.html', 'a.md'];
    const { exitCode, out, files } = await runOver({ 'a.md': sample }, argv);
    assert.deepEqual([exitCode, out], [0, '']);
    assert.match(files['out/report.html'] ?? '', /^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
  });

  test('-o never writes over a script', async () => {
    for (const argv of [
      ['report', '-o', 'a.md', 'b.md'],
      ['report', '-o', 'answer.txt', 'answer.txt'],
    ]) {
      const contents = { 'a.md': sample, 'b.md': sample, 'answer.txt': sample };
      const { exitCode, err, files } = await runOver(contents, argv);
      assert.equal(exitCode, 2);
      assert.match(err, /is a script, and the report would be written over it/);
      assert.deepEqual(files, contents);
    }
  });

  test('-o that cannot be written is an error with its reason', async () => {
    const { exitCode, err } = await runOver({ 'a.md': sample }, ['report', '-o', 'r.html', 'a.md'], {
      replaceError: errorOf('EROFS'),
    });
    assert.deepEqual([exitCode, err], [2, 'error: r.html: not written: the disk is read-only.\n']);
  });

  test('check --format html prints the same report, and its exit code is check’s', async () => {
    const checked = await runOver({ 'a.md': sample }, ['check', '--format', 'html', 'a.md']);
    const reported = await runOver({ 'a.md': sample }, ['report', '--format', 'html', 'a.md']);
    assert.equal(checked.out, reported.out);
    assert.deepEqual([checked.exitCode, reported.exitCode], [1, 0]);
  });

  test('takes standard input, profile, mode and rules as check does', async () => {
    const argv = ['report', '--format', 'json', '--profile', 'css-essay', '--stdin-filename', 'x.md', '-'];
    const { out } = await runOver({}, argv, { stdin: sample });
    const [script] = JSON.parse(out).scripts;
    assert.deepEqual([script.path, script.profile], ['x.md', 'css-essay']);
    const exam = await runOver({ 'a.md': sample }, ['report', '--mode', 'exam', '--format', 'json', 'a.md']);
    const { findings } = JSON.parse(exam.out).scripts[0];
    assert.deepEqual(findings, { error: 0, warning: 0, information: 0, hint: 0 });
  });

  test('a long path keeps its end, which tells one from another', async () => {
    const path = `${'folder/'.repeat(12)}answer-17.md`;
    const { out } = await runOver({ [path]: sample }, ['report', path]);
    assert.match(out, /^…\S*\/answer-17\.md /m);
  });

  test('a terminal obeys nothing that stands in a script', async () => {
    const text = sample.replace('SANA TARIQ', 'SANA \u001b[31mTARIQ');
    const { out } = await runOver({ 'a.md': text }, ['report', 'a.md']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for.
    assert.doesNotMatch(out, /\u001b/);
  });

  test('without any script that can be read, the page says so by its empty table', async () => {
    const { exitCode, out } = await runOver({}, ['report', '--format', 'html', 'a.md']);
    assert.equal(exitCode, 2);
    assert.match(out, /Report on 0 scripts/);
  });
});

suite('cli: csv', () => {
  const fields: readonly (readonly [string | number, string])[] = [
    ['plain', 'plain'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['say “no”', 'say “no”'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['a\r\nb', '"a\r\nb"'],
    ['=1+1', "'=1+1"],
    ['+92 300', "'+92 300"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' \t=cmd|"/c calc"!A1', '"\' \t=cmd|""/c calc""!A1"'],
    ['a=b', 'a=b'],
    [-5, '-5'],
    ['پانی', 'پانی'],
  ];
  for (const [field, written] of fields) {
    test(`${JSON.stringify(field)} is written ${JSON.stringify(written)}`, () => {
      assert.equal(csvRecord([field, 'x']), `${written},x\r\n`);
    });
  }
});
