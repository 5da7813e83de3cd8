import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeVsix } from '../vsix.js';
import { tryInBrowser } from './tryInBrowser.js';
import { findCode, tryInCode } from './tryInCode.js';

const root = resolve(__dirname, '../../..');
const sample = 'pakistan-water.essay.md';

/** Shows the product: the sample, in a VS Code that knows nothing but this extension. Ctrl-C ends it. */
async function main(): Promise<void> {
  const { file: vsix } = await makeVsix();
  const scratch = await mkdtemp(join(tmpdir(), 'exam-essay-try-'));
  const folder = join(scratch, 'answers');
  await cp(join(root, 'samples', sample), join(folder, sample));
  const ended = new AbortController();
  // A terminal's Ctrl-C may come twice, from the terminal and from what started this; neither may cut the end short.
  process.on('SIGINT', () => ended.abort());
  process.on('SIGTERM', () => ended.abort());
  try {
    const code = await findCode();
    const place = { vsix, folder, file: join(folder, sample), state: join(scratch, 'vscode') };
    await (code === undefined ? tryInBrowser(place, ended.signal) : tryInCode(code, place, ended.signal));
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

main().then(
  () => process.exit(0),
  error => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
