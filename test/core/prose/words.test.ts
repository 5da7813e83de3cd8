import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countWords } from '../../../server/src/core/prose/words.js';

suite('countWords', () => {
  const cases: readonly (readonly [text: string, count: number])[] = [
    ['', 0],
    [' \n\t ', 0],
    ['one', 1],
    ['Pak-US relations', 2],
    ['aid – and trade', 3],
    ['• point', 1],
    ['3.2 billion', 2],
    ["Pakistan's case", 2],
    ['no\u00a0break', 2],
    ['آزادی کے بعد', 3],
    ['one\r\ntwo', 2],
    ['🙂 … —', 0],
    ['(Quran 2:281)', 2],
    ['father-in-law', 1],
    ['so—yet', 1],
    ['1990–2001', 1],
    ['don’t can’t it’s', 3],
    ['$3.2 billion, 36.5% and Rs. 2,024', 6],
    ['and/or', 1],
    ['1. one\n2. two', 4],
    ['e.g. Art. 140-A', 3],
    ['— “why?”', 1],
  ];
  for (const [text, count] of cases) {
    test(`${JSON.stringify(text)} holds ${count}`, () => {
      assert.equal(countWords(text), count);
    });
  }

  test('putting two texts side by side adds their words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        assert.equal(countWords(`${a} ${b}`), countWords(a) + countWords(b));
      }),
    );
  });
});
