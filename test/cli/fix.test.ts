import assert from 'node:assert/strict';
import { errorOf, runOver } from './fakeHost.js';
import { sample } from './samples.js';

async function fixed(text: string): Promise<string> {
  return (await runOver({ 'a.md': text }, ['fix', 'a.md'])).files['a.md'] ?? '';
}

suite('cli: --fix', () => {
  test('repairs what needs no new words', async () => {
    const text = await fixed(sample);
    assert.match(text, /^##+ Outdated agriculture$/m);
    assert.notEqual(text, sample);
  });

  test('a second time changes nothing', async () => {
    const once = await fixed(sample);
    assert.equal(await fixed(once), once);
  });

  test('keeps CRLF', async () => {
    const crlf = await fixed(sample.replaceAll('\n', '\r\n'));
    assert.doesNotMatch(crlf, /[^\r]\n/);
    assert.equal(crlf.replaceAll('\r\n', '\n'), await fixed(sample));
  });

  test('keeps a byte order mark', async () => {
    // The fake decodes what it kept as text, mark included.
    const { files } = await runOver({ 'a.md': `\ufeff${sample}` }, ['check', '--fix', 'a.md']);
    assert.equal(files['a.md'], `\ufeff${await fixed(sample)}`);
  });

  test('reports what is left, in the lines of the new text', async () => {
    const { out } = await runOver({ 'a.md': sample }, ['fix', '--format', 'json', 'a.md']);
    const rechecked = await runOver({ 'a.md': await fixed(sample) }, ['check', '--format', 'json', 'a.md']);
    assert.equal(out, rechecked.out);
  });

  test('gives the fixed standard input on standard output, and the report on standard error', async () => {
    const { out, err } = await runOver({}, ['check', '--fix', '-'], { stdin: sample });
    assert.equal(out, await fixed(sample));
    assert.match(err, /^<stdin> /);
  });

  test('a file that cannot be written is named, and the run ends with 2', async () => {
    const { exitCode, err } = await runOver({ 'a.md': sample }, ['fix', 'a.md'], {
      replaceError: errorOf('EACCES'),
    });
    assert.deepEqual({ exitCode, err }, { exitCode: 2, err: 'a.md: not fixed: permission denied.\n' });
  });

  test('a file with nothing to fix is not written', async () => {
    const { exitCode, err } = await runOver({ 'a.md': await fixed(sample) }, ['fix', 'a.md'], {
      replaceError: errorOf('EACCES'),
    });
    assert.deepEqual({ exitCode, err }, { exitCode: 1, err: '' });
  });
});
