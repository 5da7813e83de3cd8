import assert from 'node:assert/strict';
import type { Evidence } from '../../../server/src/core/evidence/evidence.js';
import { findEvidence } from '../../../server/src/core/evidence/findEvidence.js';
import type { Phrase } from '../../../server/src/core/evidence/phrases.js';
import type { Sentence } from '../../../server/src/core/prose/sentence.js';
import { splitSentences } from '../../../server/src/core/prose/sentences.js';

type Find = (text: string, sentences: readonly Sentence[], evidence: readonly Evidence[]) => Phrase[];

export function phrasesIn(find: Find, text: string): Phrase[] {
  const sentences = splitSentences(text);
  return find(text, sentences, findEvidence(text, sentences));
}

/** One test a line; the phrases to be found stand between bars. */
export function testPhrases(find: Find, lines: readonly string[]): void {
  for (const line of lines) {
    test(line, () => {
      const expected = [...line.matchAll(/\|([^|]+)\|/g)].map(([, phrase]) => phrase);
      const found = phrasesIn(find, line.replaceAll('|', '')).map(({ phrase }) => phrase);
      assert.deepEqual(found, expected);
    });
  }
}
