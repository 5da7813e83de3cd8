import type { Event } from 'vscode';

/** The longest wait for one thing, in milliseconds. */
const limit = 20_000;

/**
 * Waits until `probe` gives something, asking again after each of the events.
 *
 * @throws Error naming `what` and what `probe` last said instead, when the limit has passed.
 */
export function until<T>(
  what: string,
  events: readonly Event<never>[],
  probe: () => T | undefined | false,
  describe: () => unknown = () => undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`Waited ${limit} ms for ${what}; there is ${JSON.stringify(describe())}`));
    }, limit);
    const ask = (): void => {
      const found = probe();
      if (found === undefined || found === false) return;
      stop();
      resolve(found);
    };
    const subscriptions = events.map(event => event(ask));
    const stop = (): void => {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
    };
    ask();
  });
}

/** Waits for what VS Code tells no event of: asks anew as soon as the last answer has come. */
export async function untilAnswer<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + limit;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    // Lets the host's other messages in between two questions.
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  throw new Error(`Waited ${limit} ms for ${what}.`);
}
