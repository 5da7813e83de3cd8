import { existsSync, readFileSync } from 'node:fs';
import { access, constants, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
// Replaces a file in one step and keeps its mode, owner and links, also on Windows; 7 kB.
import writeFileAtomic from 'write-file-atomic';
import type { Files, Host, PathKind } from './host.js';
import { printPdf } from './printPdf.js';

/** The host of the real process. */
export function nodeHost(): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    version: packageVersion(__dirname),
    year: new Date().getFullYear(),
    date: new Date().toISOString(),
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    files,
    interchange: async () => (await import('../interchange/index.js')).interchange,
    printPdf,
    readStandardInput: () => buffer(process.stdin),
    writeOut: text => void process.stdout.write(text),
    writeError: text => void process.stderr.write(text),
  };
}

const files: Files = {
  kind: pathKind,
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    return Promise.all(
      entries.map(async entry => {
        if (entry.isDirectory()) return { name: entry.name, kind: 'directory' as const };
        const kind = await pathKind(join(folder, entry.name));
        return { name: entry.name, kind: kind === 'file' ? kind : ('other' as const) };
      }),
    );
  },
  read: path => readFile(path),
  async replace(path, content) {
    // The rename asks the folder for permission; a file marked read-only is to stay as it is all the same.
    await access(path, constants.W_OK);
    await writeAtomic(path, content);
  },
  async write(path, content) {
    if ((await pathKind(path)) !== 'missing') return files.replace(path, content);
    await mkdir(dirname(path), { recursive: true });
    await writeAtomic(path, content);
  },
  async create(path, content) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { flag: 'wx' });
  },
};

/** The package takes bytes only as a `Buffer`. */
function writeAtomic(path: string, content: string | Uint8Array): Promise<void> {
  return writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content));
}

async function pathKind(path: string): Promise<PathKind> {
  try {
    const stats = await stat(path);
    if (stats.isFile()) return 'file';
    return stats.isDirectory() ? 'directory' : 'other';
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return 'missing';
    throw error;
  }
}

/** From the manifest above, which lies at another depth for the bundle than for the sources. */
function packageVersion(folder: string): string {
  const manifest = join(folder, 'package.json');
  if (existsSync(manifest))
    return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
  const parent = dirname(folder);
  return parent === folder ? '0.0.0' : packageVersion(parent);
}
