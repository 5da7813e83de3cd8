import { join, resolve } from 'node:path';
import type { Host } from './host.js';
import { describeFileError } from './problems.js';

/** Something to check, or the reason why there is nothing. `path` is how the user would name it. */
export type Input =
  | { readonly kind: 'stdin' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'problem'; readonly path: string; readonly message: string };

/** A file is itself, a folder its `.md` files at any depth, `-` standard input; each comes once, in order. */
export async function findInputs(host: Host, paths: readonly string[]): Promise<readonly Input[]> {
  const inputs = (await Promise.all(paths.map(path => inputsAt(host, path)))).flat();
  const seen = new Set<string>();
  return inputs.filter(input => {
    const key = input.kind === 'stdin' ? '-' : resolve(host.cwd, input.path);
    return !seen.has(key) && seen.add(key);
  });
}

async function inputsAt(host: Host, path: string): Promise<readonly Input[]> {
  if (path === '-') return [{ kind: 'stdin' }];
  try {
    const kind = await host.files.kind(resolve(host.cwd, path));
    switch (kind) {
      case 'file':
        return [{ kind: 'file', path }];
      case 'directory': {
        const found = await filesUnder(host, path);
        return 0 < found.length ? found : [problem(path, 'has no .md file.')];
      }
      case 'other':
        return [problem(path, 'is neither a file nor a folder.')];
      case 'missing':
        return [problem(path, 'no such file or folder.')];
      default:
        return kind satisfies never;
    }
  } catch (error) {
    return [problem(path, describeFileError(error))];
  }
}

/** Folders that hold no scripts: dependencies, and what begins with a dot, such as our own profiles. */
async function filesUnder(host: Host, folder: string): Promise<readonly Input[]> {
  let entries: Awaited<ReturnType<Host['files']['list']>>;
  try {
    entries = await host.files.list(resolve(host.cwd, folder));
  } catch (error) {
    return [problem(folder, describeFileError(error))];
  }
  const inputs: Input[] = [];
  for (const { name, kind } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, name).replaceAll('\\', '/');
    if (kind === 'file' && /\.md$/i.test(name)) inputs.push({ kind, path });
    if (kind === 'directory' && !name.startsWith('.') && name !== 'node_modules') {
      inputs.push(...(await filesUnder(host, path)));
    }
  }
  return inputs;
}

function problem(path: string, message: string): Input {
  return { kind: 'problem', path, message };
}
