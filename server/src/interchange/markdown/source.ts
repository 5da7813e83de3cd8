import type { ThreadComment } from '../script.js';

/** What one text has in common for all its inline content. */
export interface Source {
  readonly text: string;
  readonly threads: OpenThread[];
  /** Addresses of `[label]: address`, by label in lower case. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** A thread while its comments are read. */
export interface OpenThread {
  isDone: boolean;
  readonly comments: ThreadComment[];
}
