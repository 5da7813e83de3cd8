import { resolve } from 'node:path';
import type { Host } from './host.js';
import { describeFileError, formatProblem, UsageError } from './problems.js';

/** The bytes of the one file that a command works on. */
export async function readInput(host: Host, path: string): Promise<Uint8Array> {
  try {
    return await host.files.read(resolve(host.cwd, path));
  } catch (error) {
    throw new UsageError(formatProblem(path, { message: describeFileError(error) }));
  }
}
