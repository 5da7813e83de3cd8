import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const images = join(root, 'docs/images');

/** In bytes. */
const largest = { '.png': 200_000, '.gif': 2_000_000 };

const shown = ['README.md', 'docs/screenshots.md'].flatMap(page =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/!\[[^\]]*\]\((?:docs\/)?images\/([^)]+)\)/g)].map(
    ([, name = '']) => name,
  ),
);

suite('The pictures of the documentation', () => {
  test('are there, and each is shown', () => {
    assert.deepEqual([...new Set(shown)].sort(), readdirSync(images).sort());
  });

  test('load soon', () => {
    const large = readdirSync(images).filter(name => {
      const limit = name.endsWith('.gif') ? largest['.gif'] : largest['.png'];
      return limit < statSync(join(images, name)).size;
    });
    assert.deepEqual(large, []);
  });
});
