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
 *
 * `low` marks what is named but proves little alone; it is shown, never counted as support. So are: a bare
 * “Cold War”, a school of thought in small letters, a century, “half of the …”, a cue to a map, a statesman
 * who is not quoted, the Quran without a place, and a body or a paper the sentence credits nothing to (no
 * “according to”, “reports”, “data”, “(…, 2023)”, and no date or figure beside it).
 */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** UTF-16 offsets into the text the finder was given. */
  readonly span: Span;
  /** The words found, as written. */
  readonly text: string;
  readonly confidence: 'high' | 'low';
}
