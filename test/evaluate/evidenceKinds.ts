import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findEvidence } from '../../server/src/core/evidence/findEvidence.js';
import { type EvidenceKind, evidenceKinds } from '../../server/src/core/index.js';
import { type Score, score } from './scores.js';

export interface KindScore {
  readonly kind: EvidenceKind;
  readonly score: Score;
}

interface KindLabel {
  readonly text: string;
  /** Absent where the paragraph holds no evidence. */
  readonly kinds?: readonly string[];
}

/** How well each finder tells the paragraphs that hold its kind, for the kinds that were labelled. */
export function evidenceKindScores(): readonly KindScore[] {
  const file = resolve(__dirname, '../fixtures/paragraphs/labelled.jsonl');
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const judged = lines.map((line, index) => {
    const { text, kinds = [] }: KindLabel = JSON.parse(line);
    const strong = findEvidence(text).filter(({ confidence }) => confidence === 'high');
    return { id: String(index), kinds, found: new Set(strong.map(({ kind }) => kind)) };
  });
  return evidenceKinds
    .filter(kind => judged.some(({ kinds }) => kinds.includes(kind)))
    .map(kind => ({
      kind,
      score: score(
        judged.map(({ id, kinds, found }) => ({
          id,
          isFault: kinds.includes(kind),
          isFlagged: found.has(kind),
        })),
      ),
    }));
}
