import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/index.js';
import { type Contents, runOver } from './fakeHost.js';
import { sample } from './samples.js';

const profilePath = '.exam-essay/profiles/my-profile.json';

function profileNamed(id: string, rest: object = {}): string {
  return JSON.stringify({ id, name: id, extends: 'css-answer', ...rest });
}

suite('cli: explain, rules, profiles, init', () => {
  test('explain says what a rule finds, why, and how to switch it off', async () => {
    const [rule] = rules;
    assert.ok(rule !== undefined);
    for (const name of [rule.id, rule.name]) {
      const { exitCode, out } = await runOver({}, ['explain', name]);
      assert.equal(exitCode, 0);
      assert.ok(out.startsWith(`${rule.name}\n\n${rule.docs.summary}\n`));
      assert.ok(out.includes(`--rule ${rule.name}=off`));
    }
  });

  test('explain suggests a rule for a misspelt one', async () => {
    const { exitCode, err } = await runOver({}, ['explain', 'evidence/vague-tme']);
    assert.equal(exitCode, 2);
    assert.match(err, /Did you mean “evidence\/vague-time”\?/);
  });

  test('rules lists each rule with its severity and summary', async () => {
    const { exitCode, out } = await runOver({}, ['rules']);
    assert.equal(exitCode, 0);
    for (const { id, docs } of rules) {
      assert.ok(
        out.split('\n').some(line => line.startsWith(`  ${id} `) && line.endsWith(docs.summary)),
        id,
      );
    }
  });

  test('profiles lists the built-in ones and those of the working folder', async () => {
    const { exitCode, out } = await runOver({ [profilePath]: profileNamed('my-profile') }, ['profiles']);
    assert.equal(exitCode, 0);
    assert.match(out, /^css-answer +CSS answer, 20 marks: 20 marks, /m);
    assert.match(out, /^my-profile +my-profile: .*\(\.exam-essay\/profiles\/my-profile\.json\)$/m);
  });

  test('init writes a profile that can be used at once', async () => {
    const { exitCode, files } = await runOver({}, ['init']);
    assert.equal(exitCode, 0);
    const contents = { ...files, 'a.md': sample };
    const { out, err } = await runOver(contents, [
      'check',
      '--profile',
      'my-profile',
      '--format',
      'json',
      'a.md',
    ]);
    assert.deepEqual([JSON.parse(out).files[0].profile, err], ['my-profile', '']);
  });

  test('init names the schema where it is installed', async () => {
    const schema = 'node_modules/exam-essay/server/schemas/profile.schema.json';
    const { files } = await runOver({ [schema]: '{}' }, ['init']);
    assert.equal(JSON.parse(files[profilePath] ?? '').$schema, `../../${schema}`);
  });

  test('init overwrites nothing', async () => {
    const { exitCode, err, files } = await runOver({ [profilePath]: 'mine' }, ['init']);
    assert.equal(exitCode, 2);
    assert.match(err, /is there already and stays as it is/);
    assert.equal(files[profilePath], 'mine');
  });

  test('--version and --help end with 0', async () => {
    assert.deepEqual(await runOver({}, ['--version']), {
      exitCode: 0,
      out: '1.2.3\n',
      err: '',
      files: {},
      bytes: {},
    });
    assert.equal((await runOver({}, ['check', '--help'])).exitCode, 0);
  });
});

suite('cli: profiles of the user', () => {
  const check = (contents: Contents, ...argv: readonly string[]) =>
    runOver(contents, ['check', '--format', 'json', ...argv]);

  test('hold for the files below the folder they stand in', async () => {
    const contents = {
      'batch/.exam-essay/profiles/p.json': profileNamed('mine'),
      'batch/b/a.md': sample,
      'a.md': sample,
    };
    const below = await check(contents, '--profile', 'mine', 'batch');
    assert.equal(JSON.parse(below.out).files[0].profile, 'mine');
    const beside = await check(contents, '--profile', 'mine', 'a.md');
    assert.deepEqual([beside.exitCode, beside.out], [2, '']);
  });

  test('a nearer profile replaces one of the same name', async () => {
    const contents = {
      '.exam-essay/profiles/p.json': profileNamed('mine', { rules: { 'decorated-heading': 'error' } }),
      'batch/.exam-essay/profiles/p.json': profileNamed('mine', { rules: { 'decorated-heading': 'off' } }),
      'batch/a.md': sample,
    };
    const { out } = await check(contents, '--profile', 'mine', 'batch');
    assert.doesNotMatch(out, /decorated-heading/);
  });

  test('hold for standard input by the name given to it', async () => {
    const { out } = await runOver(
      { 'batch/.exam-essay/profiles/p.json': profileNamed('mine') },
      ['check', '--format', 'json', '--profile', 'mine', '--stdin-filename', 'batch/a.md', '-'],
      { stdin: sample },
    );
    assert.equal(JSON.parse(out).files[0].profile, 'mine');
  });

  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['not JSON', '{', /^\.exam-essay\/profiles\/p\.json: not JSON: [^\n]+\n$/],
    ['not a profile', '[]', /^\.exam-essay\/profiles\/p\.json: [^\n]+\n$/],
    [
      'a wrong value',
      profileNamed('mine', { marks: 'many' }),
      /^\.exam-essay\/profiles\/p\.json: \/marks: [^\n]+\n$/,
    ],
    [
      'an unknown parent',
      profileNamed('mine', { extends: 'x' }),
      /p\.json: \/extends: There is no profile “x” to extend\.\n$/,
    ],
  ];
  for (const [what, text, message] of broken) {
    test(`${what}: said once, and the scripts are checked`, async () => {
      const contents = { '.exam-essay/profiles/p.json': text, 'a.md': sample, 'b.md': sample };
      const { exitCode, out, err } = await check(contents, '.');
      assert.equal(exitCode, 2);
      assert.match(err, message);
      assert.equal(JSON.parse(out).files.length, 2);
    });
  }
});
