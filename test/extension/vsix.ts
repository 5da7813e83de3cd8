import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { unzipSync } from 'fflate';

const root = resolve(__dirname, '../..');
const folder = join(root, 'out/vsix');

export interface Vsix {
  readonly file: string;
  /** What VS Code makes of it when it installs it. */
  readonly extension: string;
}

/** Packs what was built, and unpacks it again: everything is tested as a user gets it. */
export async function makeVsix(): Promise<Vsix> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'exam-essay.vsix');
  await createVSIX({ cwd: root, packagePath: file, dependencies: false });
  const entries = unzipSync(await readFile(file));
  for (const [name, content] of Object.entries(entries)) {
    if (name.endsWith('/')) continue;
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return { file, extension: join(folder, 'extension') };
}
