import assert from 'node:assert/strict';
import { findEvidence } from '../../../server/src/core/evidence/findEvidence.js';
import { findParticularNames } from '../../../server/src/core/evidence/particularNames.js';
import { findPlaceholders } from '../../../server/src/core/evidence/placeholders.js';
import { findVagueAttributions } from '../../../server/src/core/evidence/vagueAttributions.js';
import { findVagueTimes } from '../../../server/src/core/evidence/vagueTimes.js';
import { splitSentences } from '../../../server/src/core/prose/sentences.js';
import { countWords } from '../../../server/src/core/prose/words.js';

/** What a pattern could begin to match again and again without ever ending. */
const units = [
  'a',
  'A',
  '1',
  '1 ',
  '1,1',
  '2000 ',
  '2000-',
  '$1 ',
  '"',
  '"word ',
  '(',
  '(A ',
  '[',
  '[source, ',
  '.',
  '. ',
  'A. ',
  'Mr. ',
  ' ',
  '\u00a0',
  '_',
  'Article 1, ',
  'Act ',
  'The ',
  'World ',
  'World Bank ',
  'of ',
  'Name ',
  'Name Act ',
  'Treaty of the ',
  'the case of A ',
  'A v. A ',
  'Surah Al-',
  'Quran ',
  'ق',
  'قل هو ',
  '2:2 ',
  'many experts ',
  'experts from ',
  'according to some ',
  'it is often ',
  'studies have ',
  'in past ',
  'for many ',
  'ranked ',
  'Operation A',
  '-',
  '– ',
  '" (',
  ' (2000)',
  'Name, 2000) ',
  'Name argues ',
  'Justice Name ',
  'Name Court later ',
  'suppose 100 ',
  'some experts from a ',
  'the view of ',
  'considered a by ',
  'a famous poet of ',
  'book Book of ',
  'Marx, Book of ',
  'theory of realism ',
  '1 January ',
  '100 a-a ',
  'IMF (',
  'é',
  '😀',
  'İ',
  'e.g. ',
  'fingers are ',
  ', say the critics of the ',
  'reports made in the ',
  'there is a view among the ',
  'cold war (',
  '"[…] a" ',
  'Ojhri of ',
  'three hundred ',
  'Iran was the first country ',
  'if a man 100 ',
  'some people of that ',
  'many villagers who are told of in a way that ',
  'a friend of mine who has said to us that as ',
  'it has been often once always said in all that ',
  'people are told often by a wise man to say the ',
  'considered as a by the world in many circles ',
  'the experts of the ',
  'no man with a who can deny that ',
];

suite('Time grows with the text', () => {
  for (const unit of units) {
    test(`for ${JSON.stringify(unit)} over and over`, () => {
      milliseconds(unit, 10_000);
      const [short, long] = [25_000, 200_000].map(length => milliseconds(unit, length));
      // Eight times the text; a quadratic walk would take 64 times as long.
      // One millisecond evens out the clock.
      assert.ok((long ?? 0) / ((short ?? 0) + 1) < 32, `${short} ms, then ${long} ms`);
    });
  }
});

/** The better of two, so that a collection of garbage does not count. */
function milliseconds(unit: string, length: number): number {
  const text = unit.repeat(Math.floor(length / unit.length));
  const times = [1, 2].map(() => {
    const start = performance.now();
    const sentences = splitSentences(text);
    const evidence = findEvidence(text, sentences);
    countWords(text);
    findVagueAttributions(text, sentences, evidence);
    findVagueTimes(text, sentences, evidence);
    findPlaceholders(text);
    findParticularNames(text, new Set());
    return performance.now() - start;
  });
  return Math.min(...times);
}
