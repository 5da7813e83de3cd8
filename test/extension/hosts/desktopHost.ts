import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { parseEvent } from '../testEvents.js';
import { type Host, HostUnavailable, type Session, sessionLimit } from './host.js';
import { cache } from './npmPackage.js';

/** The newest stable VS Code for the desktop, downloaded as its users do. */
export const desktopHost: Host = {
  name: 'VS Code for the desktop, Node extension host',
  kind: 'node',
  knowsTrust: true,
  run,
};

/** The arguments of `runTests` of `@vscode/test-electron`, whose own console is wanted here line by line. */
async function run({ extension, suite, workspace, isTrusted, onEvent }: Session): Promise<number> {
  const executable = await download();
  const state = await mkdtemp(join(tmpdir(), 'exam-essay-state-'));
  await mkdir(join(state, 'User'), { recursive: true });
  await writeFile(join(state, 'User/settings.json'), JSON.stringify(settings));
  const [command = executable, ...prefix] = [...virtualScreen(), executable];
  const child = spawn(
    command,
    [
      ...prefix,
      join(workspace, 'class.code-workspace'),
      ...['--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--skip-welcome'],
      ...['--skip-release-notes', '--disable-extensions', `--user-data-dir=${state}`],
      ...(isTrusted ? ['--disable-workspace-trust'] : []),
      `--extensionDevelopmentPath=${extension}`,
      `--extensionTestsPath=${suite}`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], timeout: sessionLimit },
  );
  try {
    const exited = once(child, 'close');
    for await (const line of createInterface(child.stdout)) {
      const event = parseEvent(line);
      if (event !== undefined) onEvent(event);
    }
    const [code] = await exited;
    return code ?? 1;
  } finally {
    await rm(state, { recursive: true, force: true });
  }
}

const settings = {
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
};

async function download(): Promise<string> {
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', cachePath: cache });
  } catch (error) {
    throw new HostUnavailable(`VS Code cannot be downloaded here: ${String(error)}`);
  }
}

/** What makes a screen on a Linux machine that has none. */
function virtualScreen(): readonly string[] {
  if (process.platform !== 'linux' || process.env.DISPLAY !== undefined) return [];
  try {
    execFileSync('which', ['xvfb-run'], { stdio: 'ignore' });
    return ['xvfb-run', '--auto-servernum'];
  } catch {
    throw new HostUnavailable('There is no screen. Install Debian’s “xvfb”, or set DISPLAY.');
  }
}
