import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findVagueTimes } from '../../../server/src/core/evidence/vagueTimes.js';
import { fragments } from './fragments.js';
import { phrasesIn, testPhrases } from './phraseTable.js';

suite('findVagueTimes', () => {
  testPhrases(findVagueTimes, [
    'Ties changed |over time|.',
    'It fought in cold war and |later on| in the "US war on terror". |currently|, ties are warm.',
    'However, |in past|, it was accused.',
    'It is so |now-a-days|, |nowadays| and |these days|.',
    '|Recently|, it grew.',
    '|In recent years| it grew.',
    'It was so |in the past|.',
    'It was so |some time ago|.',
    'It lasted |for a long time|.',
    'It slept |for many years|.',
    '|Once upon a time| it was rich.',
    '|At that time| it was rich.',
    '|Soon after|, it fell.',
    'It grew |over the years|.',
    // The sentence names its time.
    'Later on, in 2021, trust fell.',
    'Currently, in May 2025, a truce holds.',
    'It grew over time from 1990 to 2001.',
    'Recently the Indus Waters Treaty 1960 was suspended.',
    'In 1999 the army came. At that time, nobody cared.',
    '|Later on| it fell. It fell in 1999.',
    'In 1999 the army came. |Later on|, it left.',
    // Near misses.
    'At the same time, it grew.',
    'He came on time for the first time, time and again.',
    'It grew in the past two decades.',
    'In past experiences we see it.',
    'Over time zones and overtime they quarrel.',
    'Soon after the war it fell.',
    'It will take time. Times change.',
    'The current account and the present state are bad.',
    'The last few pages are torn.',
  ]);

  test('for any text the phrases are slices of it, in order and apart', () => {
    fc.assert(
      fc.property(fragments, text => {
        let at = 0;
        for (const { span, phrase } of phrasesIn(findVagueTimes, text)) {
          assert.ok(at <= span.start && span.start < span.end);
          assert.equal(text.slice(span.start, span.end), phrase);
          at = span.end;
        }
      }),
    );
  });
});
