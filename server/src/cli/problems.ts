/** A wrong command line: the run ends with code 2 and this one message. */
export class UsageError extends Error {}

/** Input that cannot be checked; `message` names no file. */
export interface InputProblem {
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** `file:line:column: message`, as terminals and editors link it. */
export function formatProblem(path: string, { line, column, message }: InputProblem): string {
  const place = [path, line, column].filter(part => part !== undefined).join(':');
  return `${place}: ${message}`;
}

/** What went wrong with a file, in words; an error of no known kind is a bug and is thrown on. */
export function describeFileError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const described = code === undefined ? undefined : fileErrors[code];
  if (described !== undefined) return described;
  if (code !== undefined && (error as NodeJS.ErrnoException).syscall !== undefined) {
    return `cannot be read (${code}).`;
  }
  throw error;
}

const fileErrors: Readonly<Record<string, string>> = {
  EACCES: 'permission denied.',
  EPERM: 'permission denied.',
  ENOENT: 'no such file or folder.',
  ENOTDIR: 'no such file or folder.',
  EISDIR: 'is a folder.',
  ELOOP: 'is a link that leads to itself.',
  ENAMETOOLONG: 'the name is too long.',
  ENOSPC: 'the disk is full.',
  EROFS: 'the disk is read-only.',
};
