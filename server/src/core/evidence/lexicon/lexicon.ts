import type { EvidenceKind } from '../evidence.js';

/** Where a name is from: seen in candidates' and toppers' texts (`notes`), or common in the `field`. */
export type LexiconSource = 'notes' | 'field';

export interface LexiconEntry {
  readonly kind: EvidenceKind;
  /** The fullest usual form; the key under which all its aliases count as one. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly source: LexiconSource;
  /** What the name proves with nothing beside it: a treaty much, a body that merely acts little. */
  readonly alone: 'high' | 'low';
  /** Whether it is one in small letters too (“dependency theory”). */
  readonly anyCase: boolean;
}

interface LexiconTraits {
  readonly kind: EvidenceKind;
  readonly source: LexiconSource;
  readonly alone?: 'high' | 'low';
  readonly anyCase?: boolean;
}

/** Entries that share their traits; an array in the list is a name followed by its aliases. */
export function lexicon(
  traits: LexiconTraits,
  names: readonly (string | readonly [name: string, ...aliases: string[]])[],
): readonly LexiconEntry[] {
  return names.map(item => {
    const [name, ...aliases] = typeof item === 'string' ? [item] : item;
    return { alone: 'high', anyCase: false, ...traits, name, aliases };
  });
}
