import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { userEnvironment } from '../../support/packedServer.js';
import { launchBrowser } from '../hosts/browser.js';

const root = resolve(__dirname, '../../..');

suite('npm run try', function () {
  // It builds, packs and starts a VS Code of its own.
  this.timeout(300_000);
  let scratch: string;
  let commands: string;
  let running: ChildProcess | undefined;
  let browser: Browser | undefined;

  setup(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'exam-essay-tried-'));
    commands = join(scratch, 'bin');
    await mkdir(commands);
    await symlink(process.execPath, join(commands, 'node'));
  });

  teardown(async () => {
    await browser?.close();
    killGroup(running);
    await rm(scratch, { recursive: true, force: true });
  });

  /** Nothing is on the path but Node and what the test puts there; all that is written goes to `scratch`. */
  function start(): ChildProcess {
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
    const env = { ...userEnvironment, PATH: commands, TMPDIR: scratch };
    running = spawn(process.execPath, [tsx, 'test/extension/try/try.ts'], { cwd: root, env, detached: true });
    running.stderr?.pipe(process.stderr);
    return running;
  }

  async function leftovers(): Promise<readonly string[]> {
    return (await readdir(scratch)).filter(name => name.startsWith('exam-essay-'));
  }

  test('opens the sample in VS Code from npm where there is no other, and leaves nothing', async () => {
    const tried = start();
    const url = await said(tried, /http:\/\/127\.0\.0\.1:\S+/);
    browser = await launchBrowser();
    const page = await browser.newPage();
    await page.goto(url);
    await page.locator('.squiggly-warning').first().waitFor();
    tried.kill('SIGINT');
    const [code] = await once(tried, 'exit');
    assert.equal(code, 0);
    await assert.rejects(fetch(url), 'the server still answers');
    assert.deepEqual(await leftovers(), []);
  });

  test('opens the sample in the user’s VS Code with a profile of its own, and leaves nothing', async () => {
    const log = join(scratch, 'calls');
    const script = `#!/bin/sh\necho "$@" >> '${log}'\ncase "$*" in *--wait*) exec ${join(commands, 'node')} -e 'setInterval(() => {}, 1000)';; esac\n`;
    await writeFile(join(commands, 'code'), script);
    await chmod(join(commands, 'code'), 0o755);
    await symlink('/bin/sh', join(commands, 'sh'));
    const tried = start();
    await said(tried, /The sample opens in “code”/);
    tried.kill('SIGINT');
    const [code] = await once(tried, 'exit');
    assert.equal(code, 0);
    const calls = (await readFile(log, 'utf8')).trim().split('\n');
    assert.match(calls[1] ?? '', /--user-data-dir=\S+ --extensions-dir=\S+ --install-extension \S+\.vsix$/);
    assert.deepEqual(await leftovers(), []);
  });
});

/** With what it started: a VS Code that outlives a failed test would keep this process waiting. */
function killGroup(leader: ChildProcess | undefined): void {
  if (leader?.pid === undefined) return;
  try {
    process.kill(-leader.pid, 'SIGKILL');
  } catch {
    // It has ended, and all with it.
  }
}

/** The first match in what a process prints. */
function said({ stdout }: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stdout?.on('data', data => {
      text += String(data);
      const found = pattern.exec(text)?.[0];
      if (found !== undefined) resolve(found);
    });
    stdout?.on('end', () => reject(new Error(`It ended, having said:\n${text}`)));
  });
}
