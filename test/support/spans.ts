import assert from 'node:assert/strict';
import type { Span } from '../../server/src/core/index.js';

export function assertWithin(inner: Span, outer: Span, what: string): void {
  const isWithin = outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
  assert.ok(isWithin, `${what} ${inner.start}–${inner.end} is not within ${outer.start}–${outer.end}`);
}

/** Ordered and disjoint, each within `outer`. */
export function assertOrdered(spans: readonly Span[], outer: Span, what: string): void {
  let last = outer.start;
  for (const span of spans) {
    assertWithin(span, { start: last, end: outer.end }, what);
    last = span.end;
  }
}
