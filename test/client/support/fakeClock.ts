import type { Clock } from '../../../client/src/exam/clock.js';

interface Timer {
  readonly ms: number;
  readonly callback: () => void;
  next: number;
}

/** A clock on which time passes only when a test lets it. */
export class FakeClock implements Clock {
  #now = Date.UTC(2026, 10, 24, 13);
  readonly #timers = new Set<Timer>();

  now(): number {
    return this.#now;
  }

  every(ms: number, callback: () => void): () => void {
    const timer = { ms, callback, next: this.#now + ms };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** How many timers run. */
  get ticking(): number {
    return this.#timers.size;
  }

  /** Lets time pass, and calls whoever is due meanwhile, in order. */
  pass(ms: number): void {
    const end = this.#now + ms;
    for (let timer = this.#dueBy(end); timer !== undefined; timer = this.#dueBy(end)) {
      this.#now = timer.next;
      timer.next += timer.ms;
      timer.callback();
    }
    this.#now = end;
  }

  #dueBy(end: number): Timer | undefined {
    const due = [...this.#timers].filter(({ next }) => next <= end);
    return due.reduce<Timer | undefined>((a, b) => (a === undefined || b.next < a.next ? b : a), undefined);
  }
}
