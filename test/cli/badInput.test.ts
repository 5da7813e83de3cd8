import assert from 'node:assert/strict';
import { type Contents, errorOf, runOver } from './fakeHost.js';
import { sample } from './samples.js';

interface BadInput {
  readonly what: string;
  readonly content: string | Uint8Array | Error;
  readonly says: string;
}

const utf8 = 'save the file with the encoding UTF-8.';
const badInputs: readonly BadInput[] = [
  { what: 'an empty file', content: '', says: 'a.md: is empty: there is nothing to check.' },
  { what: 'nothing but white space', content: ' \n\n', says: 'a.md: is empty: there is nothing to check.' },
  {
    what: 'Latin-1',
    content: Buffer.from('so\ncaf\xe9 is', 'latin1'),
    says: `a.md:2: not UTF-8 at byte 6; ${utf8}`,
  },
  {
    what: 'a cut UTF-8 character',
    content: Buffer.from([97, 0xe2, 0x80]),
    says: `a.md:1: not UTF-8 at byte 1; ${utf8}`,
  },
  {
    what: 'UTF-16, little end first',
    content: Buffer.from('\ufeffso', 'utf16le'),
    says: `a.md: is UTF-16; ${utf8}`,
  },
  {
    what: 'UTF-16, big end first',
    content: Buffer.from([0xfe, 0xff, 0, 97]),
    says: `a.md: is UTF-16; ${utf8}`,
  },
  { what: 'NUL bytes', content: 'so\n\0', says: 'a.md:2: not a text file (NUL at byte 3).' },
  {
    what: 'a Word file',
    content: 'PK\x03\x04\0',
    says: 'a.md: is a Word or ZIP file; save it as plain text or Markdown.',
  },
  { what: 'a PDF', content: '%PDF-1.7\n', says: 'a.md: is a PDF; save it as plain text or Markdown.' },
  { what: 'a file one may not read', content: errorOf('EACCES'), says: 'a.md: permission denied.' },
  { what: 'a broken disk', content: errorOf('EIO'), says: 'a.md: cannot be read (EIO).' },
];

async function errorsOf(contents: Contents, ...argv: readonly string[]) {
  const { exitCode, out, err } = await runOver(contents, ['check', ...argv]);
  return { exitCode, out, err };
}

suite('cli: bad input is one line that names the file', () => {
  for (const { what, content, says } of badInputs) {
    test(what, async () => {
      assert.deepEqual(await errorsOf({ 'a.md': content }, 'a.md'), {
        exitCode: 2,
        out: '',
        err: `${says}\n`,
      });
    });
  }

  test('a file that is not there', async () => {
    const found = await errorsOf({}, 'missing.md');
    assert.deepEqual(found, { exitCode: 2, out: '', err: 'missing.md: no such file or folder.\n' });
  });

  test('a folder one may not list', async () => {
    const found = await errorsOf({ batch: errorOf('EACCES') }, 'batch');
    assert.deepEqual(found, { exitCode: 2, out: '', err: 'batch: permission denied.\n' });
  });

  test('a folder with no script', async () => {
    const found = await errorsOf({ 'batch/notes.txt': 'x' }, 'batch');
    assert.deepEqual(found, { exitCode: 2, out: '', err: 'batch: has no .md file.\n' });
  });

  test('the other files are checked all the same', async () => {
    const { exitCode, out, err } = await runOver({ 'a.md': '', 'b.md': sample }, [
      'check',
      '--format',
      'json',
      'a.md',
      'b.md',
    ]);
    assert.deepEqual(
      JSON.parse(out).files.map((file: { path: string }) => file.path),
      ['b.md'],
    );
    assert.deepEqual({ exitCode, err }, { exitCode: 2, err: 'a.md: is empty: there is nothing to check.\n' });
  });

  test('JSON stays JSON where nothing could be read', async () => {
    const { out } = await runOver({}, ['check', '--format', 'json', 'missing.md']);
    assert.deepEqual(JSON.parse(out), { version: 1, files: [] });
  });

  test('a byte order mark is no fault', async () => {
    const found = await runOver({ 'a.md': `\ufeff${sample}` }, ['check', '--format', 'json', 'a.md']);
    const without = await runOver({ 'a.md': sample }, ['check', '--format', 'json', 'a.md']);
    assert.equal(found.out, without.out);
    assert.equal(found.err, '');
  });

  test('an error that is a bug is thrown on, with the name of the file', async () => {
    await assert.rejects(runOver({ 'a.md': new TypeError('oops') }, ['check', 'a.md']), /oops/);
  });
});

suite('cli: settings that cannot be followed', () => {
  test('broken front matter is named by its place', async () => {
    const text = '---\nessay:\n  question: "open\n---\n\n# Introduction\n\nSo it is.\n';
    const { exitCode, err } = await errorsOf({ 'a.md': text }, 'a.md');
    assert.equal(exitCode, 2);
    assert.match(err, /^a\.md:\d+:\d+: Front matter: [^\n]+\n$/);
  });

  test('an unknown profile and an unknown rule in the front matter are named by their places', async () => {
    const text = '---\nessay:\n  profile: css-x\n  rules: { no-rule: off }\n---\n\nSo it is.\n';
    const { exitCode, err } = await errorsOf({ 'a.md': text }, 'a.md');
    assert.equal(exitCode, 2);
    assert.match(
      err,
      /^a\.md:3:12: profile: “css-x” is not one of general, .+\na\.md:4:\d+: There is no rule “no-rule”\.\n$/,
    );
  });

  test('an unknown profile on the command line is a wrong command line', async () => {
    const { exitCode, out, err } = await errorsOf({ 'a.md': sample }, '--profile', 'css-answr', 'a.md');
    assert.deepEqual({ exitCode, out }, { exitCode: 2, out: '' });
    assert.match(
      err,
      /^error: there is no profile “css-answr”\. Did you mean “css-answer”\? Known profiles: /,
    );
  });

  test('so is an unknown rule', async () => {
    const { exitCode, err } = await errorsOf({ 'a.md': sample }, '--rule', 'vague-tim=off', 'a.md');
    assert.equal(exitCode, 2);
    assert.match(err, /^error: there is no rule “vague-tim”\. Did you mean “vague-time”\?/);
  });

  test('a severity no rule can have', async () => {
    const { exitCode, err } = await errorsOf({ 'a.md': sample }, '--rule', 'vague-time=loud', 'a.md');
    assert.equal(exitCode, 2);
    assert.match(err, /of off, error, warning, information, hint/);
  });

  for (const argv of [
    ['--format', 'sarif', 'a.md'],
    ['--mode', 'loud', 'a.md'],
    ['--fail-on', 'loud', 'a.md'],
  ]) {
    test(`${argv.join(' ')}: what is allowed is said`, async () => {
      const { exitCode, err } = await errorsOf({ 'a.md': sample }, ...argv);
      assert.equal(exitCode, 2);
      assert.match(err, /^error: .+ is invalid\. Allowed choices are .+\.\n$/);
    });
  }

  for (const argv of [
    [],
    ['check'],
    ['chek', 'a.md'],
    ['check', '--max-warnings', '-1', 'a.md'],
    ['check', '--loud', 'a.md'],
  ]) {
    test(`“${argv.join(' ')}” is a wrong command line`, async () => {
      const { exitCode, out, err } = await runOver({ 'a.md': sample }, argv);
      assert.deepEqual({ exitCode, out }, { exitCode: 2, out: '' });
      assert.notEqual(err, '');
    });
  }
});
