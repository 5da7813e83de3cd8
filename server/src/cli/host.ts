/** What a path names. `other` is a device, a socket and the like. */
export type PathKind = 'file' | 'directory' | 'other' | 'missing';

/** The file system, as far as the commands need it. What fails, rejects with Node's error and its `code`. */
export interface Files {
  kind(path: string): Promise<PathKind>;
  /** What is in a folder. A link is what it leads to, but a linked folder is `other`: it may lead back here. */
  list(folder: string): Promise<readonly { readonly name: string; readonly kind: PathKind }[]>;
  read(path: string): Promise<Uint8Array>;
  /** Replaces the whole file or leaves it as it was; keeps its mode. */
  replace(path: string, text: string): Promise<void>;
  /** Makes the file and its folders, or replaces the whole file; a reader sees the old one or the new one. */
  write(path: string, text: string): Promise<void>;
  /** Makes a file and its folders; rejects with `EEXIST` where there is one. */
  create(path: string, text: string): Promise<void>;
}

/** Everything outside of the program that a command may touch. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** Of today, AD. */
  readonly year: number;
  /** Whether standard output is a terminal, and how wide. */
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  readonly files: Files;
  readStandardInput(): Promise<Uint8Array>;
  writeOut(text: string): void;
  writeError(text: string): void;
}
