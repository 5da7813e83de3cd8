import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runOver } from '../cli/fakeHost.js';
import { sample } from '../cli/samples.js';

const root = resolve(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Setting {
  readonly scope?: string;
  readonly order?: number;
  readonly markdownDescription?: string;
  readonly description?: string;
}

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly configurationDefaults: Readonly<Record<string, object>>;
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly colors: readonly { readonly id: string; readonly defaults: object }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly jsonValidation: readonly { readonly url: string }[];
    readonly problemPatterns: readonly { readonly regexp: string }[];
    readonly taskDefinitions: readonly { readonly type: string; readonly properties: object }[];
  };
}

const manifest = read('package.json');
const { contributes } = JSON.parse(manifest) as Manifest;
const settings = Object.entries(contributes.configuration.properties);

suite('The manifest', () => {
  test('has every setting by resource, but for the log of the one server', () => {
    const others = settings.filter(([, { scope }]) => scope !== 'resource').map(([name]) => name);
    assert.deepEqual(others, ['examEssay.trace.server']);
  });

  test('gives every setting a place and a description in Markdown', () => {
    const orders = settings.map(([, { order }]) => order);
    assert.deepEqual(
      orders.toSorted((a, b) => (a ?? 0) - (b ?? 0)),
      settings.map((_, index) => index + 1),
    );
    const undescribed = settings.filter(([, setting]) => !setting.markdownDescription);
    assert.deepEqual(undescribed, []);
  });

  test('has a text for each name in percent signs, and no text that nothing names', () => {
    const texts = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
    const names = [...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, name = '']) => name);
    assert.deepEqual([...new Set(names)].sort(), Object.keys(texts).sort());
  });

  test('changes no default but that Markdown wraps', () => {
    assert.deepEqual(contributes.configurationDefaults, { '[markdown]': { 'editor.wordWrap': 'on' } });
  });

  test('has its colours for four kinds of themes', () => {
    for (const { id, defaults } of contributes.colors) {
      assert.match(id, /^examEssay\./);
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light']);
    }
  });

  test('names only files that there are, and packs them', () => {
    const { grammars, snippets, jsonValidation } = contributes;
    const paths = [...grammars, ...snippets]
      .map(({ path }) => path)
      .concat(jsonValidation.map(({ url }) => url));
    assert.deepEqual(
      paths.filter(path => !existsSync(join(root, path))),
      [],
    );
    assert.match(read('.vscodeignore'), /^!dist\/server\/cli\.js$/m);
  });
});

suite('The problem matcher', () => {
  const [pattern] = contributes.problemPatterns;
  const regexp = new RegExp(pattern?.regexp ?? '');

  test('reads every line that the command line prints for a task', async () => {
    const { out } = await runOver({ 'b/a: 1.md': sample }, [
      'check',
      '--format',
      'concise',
      '--',
      'b/a: 1.md',
    ]);
    const lines = out.trimEnd().split('\n');
    assert.ok(5 < lines.length);
    assert.deepEqual(
      lines.filter(line => !regexp.test(line)),
      [],
    );
    const vague = lines.find(line => line.includes('“Many experts believe”'));
    assert.deepEqual([...(regexp.exec(vague ?? '') ?? [])].slice(1), [
      'b/a: 1.md',
      '19',
      '146',
      'warning',
      '“Many experts believe”: who, and where?',
      'evidence/vague-attribution',
    ]);
  });

  test('knows the task’s keys as the command line knows its options', async () => {
    const [task] = contributes.taskDefinitions;
    assert.deepEqual(Object.keys(task?.properties ?? {}), ['paths', 'profile', 'mode']);
    const argv = ['check', '--format', 'concise', '--profile', 'css-essay', '--mode', 'review', '--', 'a.md'];
    const { out } = await runOver({ 'a.md': sample }, argv);
    assert.match(out, /missing-outline/);
  });
});
