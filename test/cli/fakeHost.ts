import { posix } from 'node:path';
import type { Host } from '../../server/src/cli/host.js';
import type { Printed } from '../../server/src/cli/printPdf.js';
import { run } from '../../server/src/cli/run.js';
import { interchange } from '../../server/src/interchange/index.js';

export const cwd = '/essays';

export interface Outcome {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  /** Texts of the files after the run, by path below the working folder. */
  readonly files: Readonly<Record<string, string>>;
  /** The same, as it is on the disk. */
  readonly bytes: Readonly<Record<string, Uint8Array>>;
}

/** A string is a file's text, an error is what reading or listing it gives. */
export type Contents = Readonly<Record<string, string | Uint8Array | Error>>;

export interface Surroundings {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly columns?: number;
  /** What replacing a file fails with. */
  readonly replaceError?: Error;
  /** What becomes of a PDF. */
  readonly printed?: Printed;
}

/** Runs the program over files that exist in memory only; paths are relative to the working folder. */
export async function runOver(
  contents: Contents,
  argv: readonly string[],
  {
    stdin = '',
    env = {},
    isTerminal = false,
    columns,
    replaceError,
    printed = { kind: 'none' },
  }: Surroundings = {},
): Promise<Outcome> {
  const entries = Object.entries(contents).map(
    ([path, content]) => [posix.resolve(cwd, path), content] as const,
  );
  const files = new Map(entries);
  const written: { out: string; err: string } = { out: '', err: '' };
  const host: Host = {
    cwd,
    env,
    version: '1.2.3',
    year: 2026,
    date: '2026-11-24T12:00:00Z',
    interchange: async () => interchange,
    printPdf: async () => printed,
    isTerminal,
    columns,
    files: filesOf(files, replaceError),
    readStandardInput: async () => toBytes(stdin),
    writeOut: text => {
      written.out += text;
    },
    writeError: text => {
      written.err += text;
    },
  };
  const exitCode = await run(argv, host);
  const after = [...files].map(([path, content]) => [posix.relative(cwd, path), toText(content)]);
  const bytes = [...files].flatMap(([path, content]) =>
    content instanceof Error ? [] : [[posix.relative(cwd, path), toBytes(content)] as const],
  );
  return {
    exitCode,
    ...written,
    files: Object.fromEntries(after),
    bytes: Object.fromEntries(bytes),
  };
}

export function errorOf(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'open' });
}

type Kind = 'file' | 'directory' | 'missing';

function filesOf(files: Map<string, string | Uint8Array | Error>, replaceError?: Error): Host['files'] {
  const kindOf = (path: string): Kind => {
    if (files.has(path)) return !posix.basename(path).includes('.') ? 'directory' : 'file';
    return [...files.keys()].some(each => each.startsWith(`${path}/`)) ? 'directory' : 'missing';
  };
  const contentOf = (path: string): string | Uint8Array => {
    const content = files.get(path) ?? errorOf('ENOENT');
    if (content instanceof Error) throw content;
    return content;
  };
  return {
    kind: async path => kindOf(path),
    list: async folder => {
      if (files.has(folder)) contentOf(folder);
      const below = [...files.keys()].filter(path => path.startsWith(`${folder}/`));
      const names = new Set(below.map(path => path.slice(folder.length + 1).split('/', 1)[0] ?? ''));
      return [...names].map(name => ({ name, kind: kindOf(`${folder}/${name}`) }));
    },
    read: async path => toBytes(contentOf(path)),
    replace: async (path, text) => {
      if (replaceError !== undefined) throw replaceError;
      files.set(path, text);
    },
    write: async (path, text) => {
      if (replaceError !== undefined) throw replaceError;
      files.set(path, text);
    },
    create: async (path, text) => {
      if (files.has(path)) throw errorOf('EEXIST');
      files.set(path, text);
    },
  };
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function toText(content: string | Uint8Array | Error): string {
  if (content instanceof Error) return content.message;
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
