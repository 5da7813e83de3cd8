import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { launchBrowser } from './hosts/browser.js';
import type { Totals } from './outcome.js';

const root = resolve(__dirname, '../..');
const results = join(root, 'out/results/ui.json');

/**
 * The tests that look at the workbench from outside, in this console; a run that breaks off has failed.
 *
 * @throws HostUnavailable where no browser starts.
 */
export async function runUiTests(): Promise<Totals> {
  await (await launchBrowser()).close();
  await rm(results, { force: true });
  const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
  const options = ['--config', 'test/extension/ui/.mocharc.json'];
  const child = spawn(process.execPath, [mocha, ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TEST_RESULTS: results },
  });
  const [code] = await once(child, 'close');
  try {
    return JSON.parse(await readFile(results, 'utf8'));
  } catch {
    console.log(`The tests did not run to their end: exit code ${code}.`);
    return { passes: 0, failures: 1, pending: 0 };
  }
}
