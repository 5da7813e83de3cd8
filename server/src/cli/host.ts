import type { Interchange } from '../interchange/interchange.js';
import type { Printable, Printed } from './printPdf.js';

/** What a path names. `other` is a device, a socket and the like. */
export type PathKind = 'file' | 'directory' | 'other' | 'missing';

/** The file system, as far as the commands need it. What fails, rejects with Node's error and its `code`. */
export interface Files {
  kind(path: string): Promise<PathKind>;
  /** What is in a folder. A link is what it leads to, but a linked folder is `other`: it may lead back here. */
  list(folder: string): Promise<readonly { readonly name: string; readonly kind: PathKind }[]>;
  read(path: string): Promise<Uint8Array>;
  /** Replaces the whole file or leaves it as it was; keeps its mode. */
  replace(path: string, content: string | Uint8Array): Promise<void>;
  /** Makes the file and its folders, or replaces the whole file; a reader sees the old one or the new one. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Makes a file and its folders; rejects with `EEXIST` where there is one. */
  create(path: string, content: string | Uint8Array): Promise<void>;
}

/** Everything outside of the program that a command may touch. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** Of today, AD. */
  readonly year: number;
  /** The moment the program began, ISO 8601. */
  readonly date: string;
  /** Whether standard output is a terminal, and how wide. */
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  readonly files: Files;
  /** The second bundle, loaded when it is first asked for. */
  interchange(): Promise<Interchange>;
  /** Turns a script into a PDF with a program that is installed. */
  printPdf(printable: Printable): Promise<Printed>;
  readStandardInput(): Promise<Uint8Array>;
  writeOut(text: string): void;
  writeError(text: string): void;
}
