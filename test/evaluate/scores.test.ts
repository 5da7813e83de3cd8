import assert from 'node:assert/strict';
import { partialSpearman, spearman } from './correlation.js';
import { type Judged, kappa, score } from './scores.js';

const judged = (faults: string, flags: string): readonly Judged[] =>
  [...faults].map((fault, index) => ({
    id: String(index),
    isFault: fault === '1',
    isFlagged: flags[index] === '1',
  }));

suite('The figures of the evaluation', () => {
  test('precision and recall count what was flagged rightly, wrongly and not at all', () => {
    const { truePositives, falsePositives, falseNegatives, trueNegatives, precision, recall, f1 } = score(
      judged('1110000', '1101000'),
    );
    assert.deepEqual([truePositives, falsePositives, falseNegatives, trueNegatives], [2, 1, 1, 3]);
    assert.equal(precision, 2 / 3);
    assert.equal(recall, 2 / 3);
    assert.ok(Math.abs(f1 - 2 / 3) < 1e-12);
  });

  test('nothing found and nothing right is no success', () => {
    assert.equal(score(judged('10', '01')).f1, 0);
  });

  test('the interval of F1 holds it, and is wider for fewer texts', () => {
    const few = score(judged('1100', '1010'));
    const many = score(judged('1100'.repeat(50), '1010'.repeat(50)));
    const width = ({ interval: [low, high] }: ReturnType<typeof score>): number => high - low;
    assert.ok(few.interval[0] <= few.f1 && few.f1 <= few.interval[1]);
    assert.ok(width(many) < width(few));
  });

  test('κ is 1 for readers who agree and 0 for those who do so by chance', () => {
    assert.equal(
      kappa([
        ['a', 'a'],
        ['b', 'b'],
      ]),
      1,
    );
    assert.equal(
      kappa([
        ['a', 'a'],
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'b'],
      ]),
      0,
    );
  });

  test('Spearman’s ρ looks at order alone, ties sharing a rank', () => {
    assert.equal(spearman([1, 2, 3, 4], [1, 10, 100, 1000]), 1);
    assert.equal(spearman([1, 2, 3], [3, 2, 1]), -1);
    // Ranks 1, 2½, 2½, 4 against 1, 2, 3, 4.
    assert.ok(Math.abs(spearman([1, 2, 2, 4], [1, 2, 3, 4]) - 4.5 / Math.sqrt(4.5 * 5)) < 1e-12);
  });

  test('what two measures owe to a third is taken out', () => {
    const length = [1, 2, 3, 4, 5, 6, 7, 8];
    const noisy = [1, 3, 2, 4, 5, 6, 8, 7];
    const other = [2, 1, 3, 4, 5, 7, 6, 8];
    assert.ok(partialSpearman(noisy, other, length) < spearman(noisy, other));
  });
});
