import type { Schedule } from '../../../server/src/lsp/drafting.js';

/** A clock that stands still until a test lets the time pass. */
export class Clock {
  readonly #waiting = new Map<() => void, number>();

  readonly schedule: Schedule = (callback, ms) => {
    this.#waiting.set(callback, ms);
    return () => this.#waiting.delete(callback);
  };

  get isWaiting(): boolean {
    return 0 < this.#waiting.size;
  }

  /** Calls all who wait. */
  pass(): void {
    const callbacks = [...this.#waiting.keys()];
    this.#waiting.clear();
    for (const callback of callbacks) callback();
  }
}
