import assert from 'node:assert/strict';
import { OutlineIds } from '../../server/src/lsp/outlineIds.js';

function after(...versions: readonly string[]): readonly string[] {
  const ids = new OutlineIds();
  return versions.map(version =>
    ids
      .keep('s', [...version])
      .map(id => id.slice(2))
      .join(' '),
  );
}

suite('Ids that last', () => {
  test('go with a thing that moves', () => {
    assert.deepEqual(after('abc', 'cab'), ['1 2 3', '3 1 2']);
  });

  test('stay with a thing that is renamed in its place', () => {
    assert.deepEqual(after('abc', 'axc', 'axy'), ['1 2 3', '1 2 3', '1 2 3']);
  });

  test('are new for what is new, and never used again', () => {
    assert.deepEqual(after('ab', 'axb', 'b', 'bc'), ['1 2', '1 3 2', '2', '2 4']);
  });

  test('are given to equal things in their order', () => {
    assert.deepEqual(after('aa', 'aaa'), ['1 2', '1 2 3']);
  });
});
