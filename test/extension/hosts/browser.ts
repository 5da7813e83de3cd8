import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { HostUnavailable } from './host.js';

/** Chromiums in the order in which they are tried; `{}` is one that Playwright has downloaded. */
const candidates: readonly LaunchOptions[] = [
  ...(process.env.CHROME_PATH === undefined ? [] : [{ executablePath: process.env.CHROME_PATH }]),
  { executablePath: '/usr/bin/chromium' },
  { executablePath: '/usr/bin/chromium-browser' },
  { channel: 'chrome' },
  { channel: 'msedge' },
  {},
];

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
];

/** @throws HostUnavailable where no Chromium starts. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  // Chromium refuses to run as root inside its sandbox.
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
  const reasons: string[] = [];
  for (const candidate of candidates) {
    try {
      return await chromium.launch({ ...candidate, ...options, args });
    } catch (error) {
      const [reason = ''] = String(error).split('\n');
      reasons.push(`${candidate.executablePath ?? candidate.channel ?? 'Playwright’s own'}: ${reason}`);
    }
  }
  try {
    await download();
    return await chromium.launch({ ...options, args });
  } catch (error) {
    reasons.push(`A download by Playwright: ${String(error).split('\n')[0]}`);
  }
  throw new HostUnavailable(
    `No Chromium starts. Install Debian’s “chromium” or Google Chrome, or name one in CHROME_PATH.\n${reasons.join('\n')}`,
  );
}

/** Some 150 MB, once, where Playwright's own place can be reached. */
async function download(): Promise<void> {
  const playwright = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  await promisify(execFile)(process.execPath, [playwright, 'install', 'chromium'], { timeout: 300_000 });
}
