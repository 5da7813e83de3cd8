import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/index.js';
import { remarkBank, remarkCriteria } from '../../server/src/core/remarks/remarkBank.js';

suite('The remark bank', () => {
  test('has 52 remarks, each with an id and words of its own', () => {
    assert.equal(remarkBank.length, 52);
    assert.equal(new Set(remarkBank.map(({ id }) => id)).size, 52);
    assert.equal(new Set(remarkBank.map(({ text }) => text)).size, 52);
  });

  test('stands by criterion, in the order of the criteria', () => {
    const order = remarkBank.map(({ criterion }) => remarkCriteria.indexOf(criterion));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
    assert.equal(new Set(order).size, remarkCriteria.length);
  });

  test('names only rules that there are', () => {
    const known = new Set(rules.map(({ name }) => name));
    const unknown = remarkBank.flatMap(remark => remark.rules.filter(rule => !known.has(rule)));
    assert.deepEqual(unknown, []);
  });

  test('says for each remark who asks for it', () => {
    assert.deepEqual(
      remarkBank.filter(({ source }) => !/^[SETA]\b/.test(source)),
      [],
    );
  });

  test('is written in whole, short sentences', () => {
    const odd = remarkBank.filter(({ text }) => !/^[“\p{Lu}].{4,78}[.?]$/u.test(text));
    assert.deepEqual(odd, []);
  });

  test('is one line each and cannot close the remark it stands in', () => {
    assert.ok(remarkBank.every(({ text }) => !/[\n{}<>]/.test(text)));
  });
});
