import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { findEvidence } from '../../../server/src/core/evidence/findEvidence.js';
import { findVagueAttributions } from '../../../server/src/core/evidence/vagueAttributions.js';
import { findVagueTimes } from '../../../server/src/core/evidence/vagueTimes.js';
import { phrasesIn } from './phraseTable.js';

const file = new URL('../../../../shared/essays/seed.md', import.meta.url);
const lines = existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : undefined;

suite('The seed essay, as its tutor reads it', () => {
  if (lines === undefined) {
    test.skip(`no real script at ${file.pathname}`);
    return;
  }
  const evidence = {
    17: [],
    19: ['1990-2001', '2021'],
    24: [],
    28: [],
    32: [],
    38: [],
    40: [],
    44: ['May 2025'],
  };
  for (const [line, expected] of Object.entries(evidence)) {
    test(`line ${line} supports its argument with ${expected.join(', ') || 'nothing'}`, () => {
      const high = findEvidence(lines[Number(line) - 1] ?? '').filter(
        ({ confidence }) => confidence === 'high',
      );
      assert.deepEqual(
        high.map(({ text }) => text),
        expected,
      );
    });
  }

  test('the times that cannot be checked are on lines 17, 32 and 48', () => {
    const found = lines.flatMap((text, index) =>
      phrasesIn(findVagueTimes, text).map(({ phrase }) => `${index + 1} ${phrase}`),
    );
    assert.deepEqual(found, ['17 over time', '17 later on', '17 currently', '32 in past', '48 now-a-days']);
  });

  test('no claim is credited to a crowd', () => {
    assert.deepEqual(phrasesIn(findVagueAttributions, lines.join('\n')), []);
  });
});
