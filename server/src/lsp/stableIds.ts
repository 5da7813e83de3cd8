/** What ids were given to, in order: the key says what a thing is, such as its title. */
export interface Identified {
  readonly id: string;
  readonly key: string;
}

/**
 * Gives each thing the id it had before: first to equal keys in order, then to a thing with a new key that stands
 * where one is gone, as a heading does that was just renamed. What is left gets a fresh id.
 */
export function keepIds(
  before: readonly Identified[],
  keys: readonly string[],
  fresh: () => string,
): readonly Identified[] {
  const free = new Map<string, number[]>();
  for (const [index, { key }] of before.entries()) {
    const same = free.get(key);
    if (same === undefined) free.set(key, [index]);
    else same.push(index);
  }
  const places = keys.map(key => free.get(key)?.shift());
  const taken = new Set(places);
  let last = -1;
  return keys.map((key, index) => {
    const next = last + 1;
    const place = places[index] ?? (next < before.length && !taken.has(next) ? next : undefined);
    if (place === undefined) return { id: fresh(), key };
    taken.add(place);
    last = place;
    return { id: (before[place] as Identified).id, key };
  });
}
