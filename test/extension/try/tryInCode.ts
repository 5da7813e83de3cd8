import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Place } from './place.js';

const execute = promisify(execFile);
const shell = process.platform === 'win32';

/** The command of the user's own VS Code, where it is on the path. */
export async function findCode(): Promise<string | undefined> {
  for (const command of ['code', 'code-insiders', 'codium']) {
    try {
      await execute(command, ['--version'], { shell });
      return command;
    } catch {
      // The next one may be there.
    }
  }
  return undefined;
}

/** The user's VS Code with a profile of its own, so that neither changes the other. */
export async function tryInCode(command: string, place: Place, ended: AbortSignal): Promise<void> {
  const profile = [
    `--user-data-dir=${join(place.state, 'data')}`,
    `--extensions-dir=${join(place.state, 'extensions')}`,
  ];
  await execute(command, [...profile, '--install-extension', place.vsix], { shell });
  console.log(`The sample opens in “${command}”. Ctrl-C here, or closing its window, ends it.`);
  // With --verbose, the command stays the parent of VS Code and ends with it.
  const argv = [...profile, '--verbose', '--wait', '--new-window', '--disable-workspace-trust'];
  const child = spawn(command, [...argv, place.folder, '--goto', place.file], { stdio: 'ignore', shell });
  ended.addEventListener('abort', () => child.kill());
  await once(child, 'close');
}
