import type { TestEvent } from '../testEvents.js';

/** What one start of one VS Code is given. */
export interface Session {
  /** The unpacked VSIX: what a user gets, and nothing beside it. */
  readonly extension: string;
  /** The bundled tests that run inside the extension host. */
  readonly suite: string;
  /** The folder that holds `class.code-workspace`. */
  readonly workspace: string;
  readonly isTrusted: boolean;
  /** Told of each test as it ends. */
  readonly onEvent: (event: TestEvent) => void;
}

/** A VS Code with an extension host in it. */
export interface Host {
  readonly name: string;
  /** Which of the two bundles of the suite it runs. */
  readonly kind: 'node' | 'web';
  /** Whether it can open a workspace that is not trusted. */
  readonly knowsTrust: boolean;
  /**
   * Runs the suite once; resolves when the extension host has told its exit code.
   *
   * @throws HostUnavailable where this machine cannot run it.
   */
  run(session: Session): Promise<number>;
}

/** This machine lacks something; the message says what, and how to get it. */
export class HostUnavailable extends Error {
  override readonly name = 'HostUnavailable';
}

/** The longest that one session may take, in milliseconds; a slow machine needs a third of it. */
export const sessionLimit = 300_000;
