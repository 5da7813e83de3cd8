import assert from 'node:assert/strict';
import type { TreeElement } from '../../client/src/views/treeElement.js';
import { TreeIndex } from '../../client/src/views/treeIndex.js';

interface Row {
  readonly id: string;
  readonly label?: string;
  /** First and last line. */
  readonly lines?: readonly [number, number];
  readonly children?: readonly Row[];
}

function element({ id, label = id, lines, children = [] }: Row): TreeElement {
  const [first, last] = lines ?? [0, 0];
  const place = { start: { line: first, character: 0 }, end: { line: last, character: 9 } };
  return {
    id,
    label,
    spoken: label,
    icon: 'book',
    context: 'section',
    isOpen: true,
    children: children.map(element),
    ...(lines === undefined ? {} : { place, target: place }),
  };
}

function tree(...rows: readonly Row[]): TreeIndex {
  return new TreeIndex(rows.map(element));
}

suite('A tree that is shown again', () => {
  const before = tree({ id: 'a', children: [{ id: 'b' }, { id: 'c' }] }, { id: 'd' });

  test('draws nothing where nothing but places changed', () => {
    const after = tree({ id: 'a', children: [{ id: 'b' }, { id: 'c' }] }, { id: 'd' });
    assert.deepEqual(after.changesSince(before), []);
    const moved = tree({ id: 'a', lines: [5, 9] });
    assert.deepEqual(moved.changesSince(tree({ id: 'a', lines: [1, 3] })), []);
  });

  test('draws the row that reads otherwise, and no other', () => {
    const after = tree({ id: 'a', children: [{ id: 'b', label: 'B' }, { id: 'c' }] }, { id: 'd' });
    assert.deepEqual(after.changesSince(before), ['b']);
  });

  test('draws the row that has other children', () => {
    const after = tree({ id: 'a', children: [{ id: 'c' }, { id: 'b' }, { id: 'new' }] }, { id: 'd' });
    assert.deepEqual(after.changesSince(before), ['a']);
  });

  test('is drawn whole where its first rows are others, or a row has another parent', () => {
    assert.equal(tree({ id: 'd' }, { id: 'a' }).changesSince(before), undefined);
    const rehung = tree({ id: 'a', children: [{ id: 'b' }] }, { id: 'd', children: [{ id: 'c' }] });
    assert.equal(rehung.changesSince(before), undefined);
  });
});

suite('The row for a place', () => {
  const shown = tree(
    {
      id: 'a',
      lines: [0, 9],
      children: [
        { id: 'b', lines: [3, 5] },
        { id: 'c', lines: [6, 9] },
      ],
    },
    { id: 'd', lines: [12, 14] },
  );
  const at = (line: number): string | undefined => shown.at({ line, character: 4 });

  test('is the innermost', () => {
    assert.deepEqual([at(1), at(4), at(7), at(13)], ['a', 'b', 'c', 'd']);
  });

  test('is none where no row stands', () => {
    assert.deepEqual([at(10), at(99)], [undefined, undefined]);
  });

  test('is found under rows that have no place of their own', () => {
    const grouped = tree({ id: 'kind', children: [{ id: 'x', lines: [2, 2] }] });
    assert.equal(grouped.at({ line: 2, character: 0 }), 'x');
  });
});
