import type { Span } from '../span.js';

export const evidenceKinds = [
  'date',
  'statistic',
  'institution',
  'report',
  'law',
  'treaty',
  'scholar',
  'book',
  'press',
  'quotation',
  'scripture',
  'case',
  'event',
  'visual',
  'theory',
] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

/**
 * Something in the text that an examiner accepts as a reference or an example.
 * `low` confidence marks what is named but proves little alone (a bare “Cold War”): it is shown, never counted as support.
 */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** UTF-16 offsets into the text the finder was given. */
  readonly span: Span;
  /** The words found, as written. */
  readonly text: string;
  readonly confidence: 'high' | 'low';
}
