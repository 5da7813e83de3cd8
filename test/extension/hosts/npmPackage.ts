import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { HostUnavailable } from './host.js';

const execute = promisify(execFile);

/** Where all VS Codes for tests are kept; git leaves it alone. */
export const cache = resolve(__dirname, '../../../.vscode-test');

/** A package that is fetched when it is first needed, since few developers need it and it is large. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** As in a lock file. */
  readonly integrity: string;
}

/**
 * The folder of a package, unpacked as it is; `prepare` makes of it what is wanted, once.
 *
 * @throws HostUnavailable where it cannot be fetched.
 */
export async function npmPackage(
  { name, version, integrity }: PinnedPackage,
  prepare: (folder: string) => Promise<void> = async () => {},
): Promise<string> {
  const folder = join(cache, `${name}-${version}`);
  if (existsSync(folder)) return folder;
  // Only what was wholly made gets the name under which it is found again.
  const unfinished = `${folder}.part`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const specifier = `${name}@${version}`;
  const { stdout } = await npm(['pack', '--json', specifier], unfinished);
  const [packed] = JSON.parse(stdout) as readonly { filename: string; integrity: string }[];
  if (packed?.integrity !== integrity) {
    throw new Error(`${specifier}: the registry gives ${packed?.integrity}, expected ${integrity}.`);
  }
  await execute('tar', ['-xzf', packed.filename, '--strip-components=1'], { cwd: unfinished });
  await rm(join(unfinished, packed.filename));
  await prepare(unfinished);
  await rename(unfinished, folder);
  return folder;
}

/** @throws HostUnavailable with what npm said. */
export async function npm(args: readonly string[], cwd: string): Promise<{ stdout: string }> {
  try {
    return await execute('npm', args, {
      cwd,
      maxBuffer: 2 ** 28,
      shell: process.platform === 'win32',
    });
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    throw new HostUnavailable(`npm ${args.join(' ')} failed: ${stderr.trim() || String(error)}`);
  }
}
