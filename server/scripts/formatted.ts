import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Processes of the formatter at a time. */
const atOnce = 4;

/**
 * The texts as `npm run format` would leave them, by their paths below `root`: generated files pass the linter
 * like any other.
 */
export async function formatted(
  root: string,
  texts: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const biome = createRequire(join(root, 'package.json')).resolve('@biomejs/biome/bin/biome');
  const result = new Map(texts);
  const waiting = [...texts];
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [path, text] = next;
      result.set(path, await run([biome, 'check', '--write', `--stdin-file-path=${path}`], root, text));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return result;
}

function run(command: readonly string[], cwd: string, input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, command, { cwd }, (error, output) =>
      error === null ? resolve(output) : reject(error),
    );
    child.stdin?.end(input);
  });
}
