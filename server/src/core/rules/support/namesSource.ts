import type { EvidenceKind } from '../../evidence/evidence.js';
import type { PlacedSentence } from './surroundings.js';

/**
 * Whether a sentence names where its words or figures come from: a name we know, a name and a year in brackets,
 * a footnote or a link. A weak mention counts too: a rule that asks for a source shall not ask where one stands.
 */
export function namesSource({ text, raw, evidence }: PlacedSentence): boolean {
  return evidence.some(({ kind }) => sources.has(kind)) || citation.test(text) || pointer.test(raw);
}

const sources: ReadonlySet<EvidenceKind> = new Set([
  'scholar',
  'report',
  'institution',
  'press',
  'book',
  'scripture',
  'law',
  'treaty',
  'case',
]);

const citation = /[([](?=[^()[\]]{0,30}\p{Lu}\p{L})[^()[\]]{0,80}(?:1[5-9]|20)\d\d[^()[\]]{0,20}[)\]]/u;
const pointer = /\[\^|\]\(|https?:\/\/|www\./;
