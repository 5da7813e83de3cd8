import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot, sample, samplePath } from './samples.js';

const main = join(projectRoot, 'server', 'src', 'cli', 'main.ts');

function runProcess(folder: string, argv: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', join(projectRoot, 'node_modules', 'tsx', 'dist', 'loader.mjs'), main, ...argv],
    { cwd: folder, input, encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, NO_COLOR: '1' } },
  );
  return { status, stdout, stderr };
}

suite('cli: the real process', () => {
  let folder = '';
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'exam-essay-'));
  });
  teardown(() => rmSync(folder, { recursive: true }));

  test('checks the sample of the README', () => {
    const { status, stdout, stderr } = runProcess(folder, ['check', samplePath]);
    assert.deepEqual([status, stderr], [1, '']);
    assert.match(stdout, /fixable with --fix\n$/);
  });

  test('reads standard input', () => {
    const { status, stdout } = runProcess(folder, ['check', '--format', 'json', '-'], sample);
    assert.equal(status, 1);
    assert.equal(JSON.parse(stdout).files[0].header.candidate, 'SANA TARIQ');
  });

  test('a long report arrives whole through a pipe', () => {
    for (let number = 0; number < 40; number += 1) writeFileSync(join(folder, `${number}.md`), sample);
    const { stdout } = runProcess(folder, ['check', '--format', 'json', '.']);
    assert.equal(JSON.parse(stdout).files.length, 40);
  });

  test('--fix writes the file in place, keeps its mode and leaves nothing beside it', () => {
    const path = join(folder, 'a.md');
    writeFileSync(path, sample);
    chmodSync(path, 0o640);
    runProcess(folder, ['fix', 'a.md']);
    assert.notEqual(readFileSync(path, 'utf8'), sample);
    assert.equal(statSync(path).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder), ['a.md']);
  });

  test('a file that is not there ends with 2 and one line', () => {
    const { status, stdout, stderr } = runProcess(folder, ['check', 'missing.md']);
    assert.deepEqual(
      { status, stdout, stderr },
      {
        status: 2,
        stdout: '',
        stderr: 'missing.md: no such file or folder.\n',
      },
    );
  });

  test('init, then profiles', () => {
    assert.equal(runProcess(folder, ['init']).status, 0);
    assert.match(runProcess(folder, ['profiles']).stdout, /^my-profile /m);
    assert.equal(runProcess(folder, ['init']).status, 2);
  });

  test('5 MB are checked', () => {
    // One paragraph: whatever grows with the square of its length would not end in time.
    writeFileSync(join(folder, 'a.md'), `# Introduction\n\n${'So it is in every land. '.repeat(220_000)}\n`);
    const { status, stdout } = runProcess(folder, ['check', '--format', 'json', 'a.md']);
    assert.ok(status === 0 || status === 1);
    assert.equal(JSON.parse(stdout).files[0].counts.words, 6 * 220_000);
  });
});
