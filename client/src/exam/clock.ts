/** The time, and what happens as it passes; tests have one of their own. */
export interface Clock {
  /** Milliseconds since 1970, by the wall clock: it goes on while the window is closed. */
  now(): number;
  /** Calls back again and again, each time `ms` milliseconds later, until what it gives is called. */
  every(ms: number, callback: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  every(ms, callback) {
    const timer = setInterval(callback, ms);
    return () => clearInterval(timer);
  },
};
