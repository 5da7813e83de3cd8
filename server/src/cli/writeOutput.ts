import { resolve } from 'node:path';
import type { Host } from './host.js';
import { describeFileError, UsageError } from './problems.js';

/** Writes a file of its own; one that is there stays, unless the user said that it may go. */
export async function writeOutput(
  host: Host,
  path: string,
  content: string | Uint8Array,
  isForced: boolean,
): Promise<void> {
  const target = resolve(host.cwd, path);
  try {
    if (isForced) await host.files.write(target, content);
    else await host.files.create(target, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new UsageError(`${path} is there already and stays as it is; --force replaces it.`);
    }
    throw new UsageError(`${path}: not written: ${describeFileError(error)}`);
  }
}
