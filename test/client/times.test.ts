import assert from 'node:assert/strict';
import { localTime } from '../../client/src/exam/localTime.js';
import { countdown } from '../../client/src/exam/times.js';
import { wholeNumber } from '../../client/src/wholeNumber.js';

suite('Times and numbers', () => {
  const cases: readonly (readonly [number, string])[] = [
    [40 * 60_000, '40:00'],
    [40 * 60_000 - 1, '40:00'],
    [59_000, '0:59'],
    [1, '0:01'],
    [0, '0:00'],
    [-999, '0:00'],
    [-35_000, '-0:35'],
    [3 * 3_600_000, '3:00:00'],
    [3_600_000 + 5_000, '1:00:05'],
  ];
  for (const [ms, shown] of cases) {
    test(`${ms} ms left are ${shown}`, () => assert.equal(countdown(ms), shown));
  }

  test('a moment is written in the time of its place', () => {
    const moment = Date.UTC(2026, 10, 24, 13, 2, 11, 999);
    assert.equal(localTime(moment, 300), '2026-11-24T18:02:11+05:00');
    assert.equal(localTime(moment, -210), '2026-11-24T09:32:11-03:30');
    assert.equal(localTime(moment, 0), '2026-11-24T13:02:11+00:00');
    assert.equal(Date.parse(localTime(moment)), Math.floor(moment / 1000) * 1000);
  });

  test('only a whole number within its bounds is one', () => {
    assert.equal(wholeNumber(' 40 ', 600), 40);
    for (const text of ['', '0', '601', '1.5', '-3', 'forty', '1e2', '٤٠']) {
      assert.equal(wholeNumber(text, 600), undefined, text);
    }
  });
});
