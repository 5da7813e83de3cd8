import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findEvidence } from '../../../server/src/core/evidence/findEvidence.js';

interface LabelledParagraph {
  readonly text: string;
  readonly supported: boolean;
  readonly kinds?: readonly string[];
  readonly note: string;
}

const file = new URL('../../fixtures/paragraphs/labelled.jsonl', import.meta.url);
const paragraphs = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line): LabelledParagraph => JSON.parse(line));

suite('Paragraphs labelled by hand', () => {
  const judged = paragraphs.map(paragraph => {
    const high = findEvidence(paragraph.text).filter(evidence => evidence.confidence === 'high');
    return { ...paragraph, high, found: high.length > 0 };
  });
  const wrong = judged.filter(({ found, supported }) => found !== supported).map(({ note }) => note);

  test('of those with strong finds at least 95 % are supported', () => {
    const found = judged.filter(paragraph => paragraph.found);
    const right = found.filter(paragraph => paragraph.supported);
    assert.ok(right.length / found.length >= 0.95, wrong.join('\n'));
  });

  test('of the supported at least 90 % have strong finds', () => {
    const supported = judged.filter(paragraph => paragraph.supported);
    const right = supported.filter(paragraph => paragraph.found);
    assert.ok(right.length / supported.length >= 0.9, wrong.join('\n'));
  });

  test('at least 90 % of the labelled kinds are found as those kinds', () => {
    const kinds = judged.flatMap(({ kinds = [], high, note }) =>
      kinds.map(kind => ({ note: `${kind}: ${note}`, found: high.some(evidence => evidence.kind === kind) })),
    );
    const missed = kinds.filter(kind => !kind.found).map(({ note }) => note);
    assert.ok(1 - missed.length / kinds.length >= 0.9, missed.join('\n'));
  });
});
