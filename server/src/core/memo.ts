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

/** A function that keeps its results as long as the object they were computed from lives. */
export function keptByObject<Key extends WeakKey, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  return key => {
    const known = kept.get(key);
    if (known !== undefined) return known.value;
    const value = compute(key);
    kept.set(key, { value });
    return value;
  };
}

/**
 * A function of text alone that keeps what it was asked last. For results that every document may share; at most
 * twice `mostCharacters` of text are held, since the texts are the writer's.
 */
export function keptByText<Value>(
  compute: (text: string) => Value,
  mostCharacters: number,
): (text: string) => Value {
  const memo = new TextMemo<Value>();
  let characters = 0;
  return text => {
    if (mostCharacters < text.length) return compute(text);
    return memo.get(text, () => {
      characters += text.length;
      if (mostCharacters < characters) {
        memo.startGeneration();
        characters = text.length;
      }
      return compute(text);
    });
  };
}
