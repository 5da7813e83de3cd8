import assert from 'node:assert/strict';
import type { EvidenceKind } from '../../../server/src/core/evidence/evidence.js';
import { findEvidence } from '../../../server/src/core/evidence/findEvidence.js';

/**
 * One test a line. What counts as evidence of the kind stands between | bars; what is only shown, between ~;
 * a line without marks has none of the kind.
 */
export function testKind(kind: EvidenceKind, lines: readonly string[]): void {
  suite(kind, () => {
    for (const line of lines) {
      test(line, () => {
        const text = line.replaceAll(/[|~]/g, '');
        const marked = [...line.matchAll(/\|([^|]+)\||~([^~]+)~/g)];
        const expected = marked.map(([, high, low]) =>
          high === undefined ? `low: ${low}` : `high: ${high}`,
        );
        const found = findEvidence(text).filter(evidence => evidence.kind === kind);
        assert.deepEqual(
          found.map(evidence => `${evidence.confidence}: ${evidence.text}`),
          expected,
        );
      });
    }
  });
}
