import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The text as `npm run format` would leave it, so that generated files pass the linter like any other. */
export function formatted(root: string, path: string, text: string): string {
  const biome = createRequire(join(root, 'package.json')).resolve('@biomejs/biome/bin/biome');
  const command = [biome, 'check', '--write', `--stdin-file-path=${path}`];
  return execFileSync(process.execPath, command, { cwd: root, input: text, encoding: 'utf8', stdio: 'pipe' });
}
