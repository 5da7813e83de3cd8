import { type Identified, keepIds } from './stableIds.js';

/** Remembers for one document which id each thing of its outline has. */
export class OutlineIds {
  readonly #known = new Map<string, readonly Identified[]>();
  #count = 0;

  /** The ids of all things of one sort, in order. */
  keep(sort: string, keys: readonly string[]): readonly string[] {
    const fresh = (): string => {
      this.#count += 1;
      return `${sort}-${this.#count}`;
    };
    const kept = keepIds(this.#known.get(sort) ?? [], keys, fresh);
    this.#known.set(sort, kept);
    return kept.map(({ id }) => id);
  }
}
