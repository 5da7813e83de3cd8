import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findVagueAttributions } from '../../../server/src/core/evidence/vagueAttributions.js';
import { fragments } from './fragments.js';
import { phrasesIn, testPhrases } from './phraseTable.js';

suite('findVagueAttributions', () => {
  testPhrases(findVagueAttributions, [
    '|Many experts believe| that water is short.',
    '|Many experts call it| a failure.',
    '|Some scholars argue| that power corrupts.',
    '|Critics claim| that it failed.',
    '|Experts declare| it dead.',
    '|Sources from the Indian government say| otherwise.',
    '|Some groups feel| left out, and |smaller groups say| so.',
    '|Some people say| that it failed.',
    '|Many believe| that it failed.',
    '|It is said that| it failed.',
    '|It is widely known that| it failed.',
    '|It is often reported that| it failed.',
    '|It has been observed that| it failed.',
    '|Research has shown| that it failed.',
    '|Studies show| that it failed.',
    '|A recent report says| that it failed.',
    '|According to some reports|, it failed.',
    '|According to experts|, it failed.',
    '|History is witness| that it failed.',
    '|As we all know|, it failed.',
    '|Popular wisdom has it| that it failed.',
    'He is |considered by many| a hero.',
    '|In the opinion of many scholars|, it failed.',
    '|Most of the scholars are of the view| that it failed.',
    // Named in the same sentence or the next one.
    'Many experts believe so, says the World Bank (2023).',
    'Many experts believe so. The Asian Development Bank (2013) ranks it low.',
    'Many experts believe so (Qadir, 2019).',
    'Some scholars argue so. Huntington calls it a clash.',
    'It is said in the Quran 2:256 that faith is free.',
    'It is said that a just ruler is a shade (Sahih Muslim 123).',
    '|Many experts believe| so. It is bad. According to the World Bank, it is worse.',
    // Near misses.
    'Many people live in villages.',
    'Some people believe in God.',
    'Most people think of money.',
    'These scholars argue that it failed.',
    'UN experts say that it failed.',
    'Its critics call for a ban.',
    'It is known as the city of lights.',
    'It is considered a threat.',
    'It has been raining.',
    'According to the government, it failed.',
    'According to him, it failed.',
    'The report says that it failed.',
    'Reports are late and studies are costly.',
    'Many women feel unsafe.',
    'State actors matter.',
  ]);

  test('an evidence of low confidence names no source', () => {
    const found = phrasesIn(findVagueAttributions, 'Many experts believe that the UN should act.');
    assert.equal(found.length, 1);
  });

  test('for any text the phrases are slices of it, in order and apart', () => {
    fc.assert(
      fc.property(fragments, text => {
        let at = 0;
        for (const { span, phrase } of phrasesIn(findVagueAttributions, text)) {
          assert.ok(at <= span.start && span.start < span.end);
          assert.equal(text.slice(span.start, span.end), phrase);
          at = span.end;
        }
      }),
    );
  });
});
