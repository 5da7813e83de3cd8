/**
 * Keeps results by text for one generation: what a run did not ask for is dropped when the next but one begins.
 * So memory follows the documents that are alive, with no size to choose.
 */
export class TextMemo<Value> {
  #previous = new Map<string, Value>();
  #current = new Map<string, Value>();
  /** How often a result had to be computed, for tests and benchmarks. */
  computed = 0;

  /** The kept result for `text`, else what `compute` gives; `compute` must depend on nothing but `text`. */
  get(text: string, compute: (text: string) => Value): Value {
    const current = this.#current.get(text);
    if (current !== undefined) return current;
    const kept = this.#previous.get(text);
    const value = kept ?? compute(text);
    if (kept === undefined) this.computed += 1;
    this.#current.set(text, value);
    return value;
  }

  clear(): void {
    this.#previous = new Map();
    this.#current = new Map();
  }

  startGeneration(): void {
    this.#previous = this.#current;
    this.#current = new Map();
  }
}
