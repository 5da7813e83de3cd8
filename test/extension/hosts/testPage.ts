import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { parseEvent, type TestEvent } from '../testEvents.js';
import { launchBrowser } from './browser.js';
import { sessionLimit } from './host.js';

const failures = resolve(__dirname, '../../../out/failures');

/**
 * Opens a workbench that runs tests and waits until it tells their exit code. VS Code calls two functions of its
 * window where they exist: `codeAutomationLog` with what the console gets, `codeAutomationExit` at the end.
 */
export async function runInPage(url: string, onEvent: (event: TestEvent) => void): Promise<number> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const said: string[] = [];
    await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[] = []) => {
      const line = args.map(String).join(' ');
      const event = parseEvent(line);
      if (event === undefined) said.push(`${type}: ${line}`);
      else onEvent(event);
    });
    const exited = new Promise<number>(resolve => {
      page.exposeFunction('codeAutomationExit', resolve);
    });
    page.on('pageerror', error => said.push(`page: ${error.message}`));
    await page.goto(url);
    const timer = new Promise<never>((_, reject) => {
      setTimeout(
        () =>
          reject(
            new Error(`No exit code within ${sessionLimit} ms. The workbench said:\n${said.join('\n')}`),
          ),
        sessionLimit,
      ).unref();
    });
    const code = await Promise.race([exited, timer]);
    if (code !== 0) await keepFailure(page, said);
    return code;
  } finally {
    await browser.close();
  }
}

/** What a developer needs to see why: the window as it was, and all that was said in it. */
async function keepFailure(page: Page, said: readonly string[]): Promise<void> {
  const path = join(failures, new Date().toISOString().replaceAll(':', '-'));
  await mkdir(failures, { recursive: true });
  await page.screenshot({ path: `${path}.png` });
  await writeFile(`${path}.log`, said.join('\n'));
  console.log(`  See ${path}.png and .log`);
}
