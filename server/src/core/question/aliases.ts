import { aliasData, amendments } from './aliasData.js';
import { tokens } from './tokens.js';
import { wordKey } from './wordKey.js';

export interface AliasGroup {
  /** The group's own key, then the keys of what its names speak of as well. */
  readonly keys: readonly string[];
}

export interface Alias {
  readonly group: AliasGroup;
  /** Folded, as tokens fold them. */
  readonly words: readonly string[];
  /** Only this spelling counts, since “us”, “who” and “it” are words too. */
  readonly written?: string;
}

/** The aliases whose first word this is, the longest first. */
export function aliasesStartingWith(folded: string): readonly Alias[] | undefined {
  return aliasIndex.get(folded);
}

/** Whether a key is that of a group, which no other word may share: “eco” is not the ECO. */
export function isAliasKey(key: string): boolean {
  return aliasKeys.has(key);
}

/** Whether a key is that of a name: a country, a body, a person, a programme. */
export function isEntityKey(key: string): boolean {
  return entityKeys.has(key);
}

const aliasKeys = new Set<string>();
const entityKeys = new Set<string>();
const aliasIndex = new Map<string, Alias[]>();

for (const { key, also = [], entity = true, forms } of [...aliasData, ...amendments()]) {
  aliasKeys.add(key);
  if (entity) entityKeys.add(key);
  const group = {
    keys: [key, ...also.map(other => (isGroup(other) ? other : wordKey(other)))],
  };
  for (const form of forms) addAlias(group, form);
}
for (const aliases of aliasIndex.values()) aliases.sort((a, b) => b.words.length - a.words.length);

function addAlias(group: AliasGroup, form: string): void {
  const words = tokens(form).map(token => token.folded);
  const [first = ''] = words;
  const isCaseSensitive = words.length === 1 && /\p{Lu}/u.test(form);
  const alias = isCaseSensitive ? { group, words, written: form } : { group, words };
  const others = aliasIndex.get(first);
  if (others === undefined) aliasIndex.set(first, [alias]);
  else others.push(alias);
}

function isGroup(key: string): boolean {
  return aliasData.some(group => group.key === key);
}
