import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { textsOfClient } from '../../server/scripts/clientBundle.js';

const root = resolve(__dirname, '../..');

type Texts = Readonly<Record<string, string>>;

const read = (path: string): Texts => JSON.parse(readFileSync(join(root, path), 'utf8'));

const bundles = [
  { name: 'The manifest', english: 'package.nls.json', urdu: 'package.nls.ur.json' },
  { name: 'The client', english: 'l10n/bundle.l10n.json', urdu: 'l10n/bundle.l10n.ur.json' },
  { name: 'The server', english: 'server/l10n/bundle.l10n.json', urdu: 'server/l10n/bundle.l10n.ur.json' },
];

/** What no translation may change: placeholders, code, and what a link runs. */
const fixed = /\{\w+\}|`[^`]*`|\(command:[^)]*\)/g;

for (const { name, english, urdu } of bundles) {
  suite(`${name} in Urdu`, () => {
    const original = read(english);
    const translated = read(urdu);

    test('says everything that is said in English, and nothing else', () => {
      assert.deepEqual(Object.keys(translated).sort(), Object.keys(original).sort());
    });

    test('keeps placeholders, code and links', () => {
      const parts = (text = ''): readonly string[] => [...new Set(text.match(fixed))].sort();
      const changed = Object.keys(original).filter(
        key => String(parts(original[key])) !== String(parts(translated[key])),
      );
      assert.deepEqual(changed, []);
    });

    test('is in Urdu, but for the name', () => {
      const left = Object.keys(translated).filter(
        key => !/[\u0600-\u06ff]/.test((translated[key] ?? '').replaceAll(fixed, '')),
      );
      assert.deepEqual(
        left.filter(key => original[key] !== 'Exam Essay'),
        [],
      );
    });
  });
}

suite('The client in Urdu, where Latin names are put in', () => {
  test('reads from the right, and the names stand by themselves', () => {
    const mixed = Object.values(read('l10n/bundle.l10n.ur.json')).filter(text => /\{\d\}/.test(text));
    assert.notEqual(mixed.length, 0);
    const isIsolated = (text: string): boolean =>
      /^\u2067.*\u2069$/.test(text) &&
      text.match(/\{\d\}/g)?.length === text.match(/\u2068\{\d\}\u2069/g)?.length;
    assert.deepEqual(
      mixed.filter(text => !isIsolated(text)),
      [],
    );
  });
});

suite('What the client says', () => {
  test('is found in its sources', () => {
    const source = "l10n.t('One'); l10n.t(\n  \"{0}’s two\",\n  name); other.t('three'); l10n.t('It\\'s');";
    assert.deepEqual(textsOfClient(source), ['One', '{0}’s two', "It's"]);
  });

  test('is refused where it could not be found', () => {
    for (const source of ['l10n.t(text)', 'l10n.t(`{0}`)', "l10n.t('a' + b)"]) {
      assert.throws(() => textsOfClient(source), /l10n\.t wants a literal/);
    }
  });
});

test('The VSIX holds the translations, and no pictures of the documentation', async () => {
  const packed = await listFiles({ cwd: root, packageManager: PackageManager.None });
  const wanted = bundles.map(({ urdu }) => urdu);
  assert.deepEqual(
    packed.filter(path => wanted.includes(path) || path.startsWith('docs/')).toSorted(),
    wanted.toSorted(),
  );
});
