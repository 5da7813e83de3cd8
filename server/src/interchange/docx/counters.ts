import type { NumberingLevel } from './readNumbering.js';

/** Counts the points of lists as Word does: for each definition and level, and anew below each point. */
export class Counters {
  readonly #next = new Map<string, number>();
  readonly #seen = new Set<string>();

  /** The number of the next point, and whether a list begins with it. */
  next(
    list: string,
    level: number,
    definition: string,
    { start, restarts }: NumberingLevel,
  ): { readonly number: number; readonly isFirst: boolean } {
    const key = `${definition} ${level}`;
    const isFirst = restarts && !this.#seen.has(`${list} ${level}`);
    this.#seen.add(`${list} ${level}`);
    const number = isFirst ? start : (this.#next.get(key) ?? start);
    this.#next.set(key, number + 1);
    for (const other of this.#next.keys()) {
      const [otherDefinition, deeper] = other.split(' ');
      if (otherDefinition === definition && level < Number(deeper)) this.#next.delete(other);
    }
    return { number, isFirst };
  }
}
