import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { access, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** The package as users get it: packed, and installed into a folder that held nothing. */
export interface PackedServer {
  /** Where `npm install` ran; holds `node_modules`. */
  readonly folder: string;
  /** Folder of the commands, for the PATH. */
  readonly bin: string;
  readonly commandLine: string;
  readonly languageServer: string;
}

/** What a user's shell hands on: none of the options that this Node was started with. */
export const userEnvironment = { ...process.env, NODE_OPTIONS: '' };

const root = resolve(__dirname, '../..');
const run = promisify(execFile);
let packed: Promise<PackedServer> | undefined;

/** Packs what `npm run build` left in `dist` and installs it without network, once for all tests. */
export function packedServer(): Promise<PackedServer> {
  packed ??= packAndInstall();
  return packed;
}

async function packAndInstall(): Promise<PackedServer> {
  const scratch = await mkdtemp(join(tmpdir(), 'exam-essay-packed-'));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  const tarball = await pack(scratch);
  const folder = join(scratch, 'installed');
  await mkdir(folder);
  // Without a package of its own here, npm would look for one in the folders above.
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await npm(folder, 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball);
  const bin = join(folder, 'node_modules', '.bin');
  const commandLine = join(bin, 'exam-essay');
  const languageServer = join(bin, 'exam-essay-language-server');
  // npm packs and links what is not there without a word.
  await Promise.all([access(commandLine), access(languageServer)]).catch(error => {
    throw new Error('The package has no commands; does `npm run build` come before the tests?', {
      cause: error,
    });
  });
  return { folder, bin, commandLine, languageServer };
}

async function pack(destination: string): Promise<string> {
  const listing = await npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', destination);
  const [{ filename }] = JSON.parse(listing) as [{ filename: string }];
  return join(destination, filename);
}

async function npm(folder: string, ...argv: readonly string[]): Promise<string> {
  const { stdout } = await run('npm', argv, { cwd: folder, env: userEnvironment, maxBuffer: 1e8 });
  return stdout;
}
