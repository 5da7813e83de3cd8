import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

suite('The package', () => {
  test('holds no sources and no tests', () => {
    const { files } = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    )[0] as { files: readonly { path: string }[] };
    const paths = files.map(({ path }) => path);
    const isOurs = /(?:^|\/)(?:test|scripts|fixtures)\/|(?<!\.d)\.ts$|\.map$|\.tsbuildinfo$|^client\//;
    assert.deepEqual(
      paths.filter(path => isOurs.test(path)),
      [],
    );
    assert.ok(paths.includes('server/docs/rules/README.md'), 'the rules have no pages');
  });
  test('needs nothing at run time: bundles hold what they use', () => {
    assert.equal(JSON.parse(read('package.json')).dependencies, undefined);
  });
  test('names exact versions', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as {
      devDependencies: Record<string, string>;
    };
    const loose = Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    assert.deepEqual(loose, []);
  });
  test('locks no download addresses', () => {
    assert.doesNotMatch(read('package-lock.json'), /"resolved": *"https?:/);
  });
  test('names no folder above the project', () => {
    const patterns = ['-e', '../shared/', '-e', `${dirname(root)}/`];
    const { stdout } = spawnSync('git', ['grep', '-lIF', ...patterns, '--', '.', ':!test'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(stdout, '');
  });
});

suite('Generated files', () => {
  test('are up to date', () => {
    const generator = join(root, 'server/scripts/generate.ts');
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
    assert.doesNotThrow(() =>
      execFileSync(process.execPath, [tsx, generator, '--check'], {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    );
  });
});

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
