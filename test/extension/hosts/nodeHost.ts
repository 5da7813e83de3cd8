import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host, Session } from './host.js';
import { runInPage } from './testPage.js';
import { installWorkbench, type Release, serveWorkbench } from './workbench.js';

/** The Node extension host of a VS Code from npm, with its workbench in a Chromium. */
export function nodeHost(release: Release): Host {
  return {
    name: `VS Code ${release.vscode} from npm, Node extension host`,
    kind: 'node',
    knowsTrust: true,
    run: session => run(release, session),
  };
}

async function run(release: Release, session: Session): Promise<number> {
  const state = await mkdtemp(join(tmpdir(), 'exam-essay-state-'));
  const workbench = await installWorkbench(release);
  const served = await serveWorkbench(workbench, { state, isTrusted: session.isTrusted, isUnseen: true });
  try {
    const remote = (path: string): string => `vscode-remote://${served.authority}${path}`;
    const payload = [
      ['extensionDevelopmentPath', remote(session.extension)],
      ['extensionTestsPath', remote(session.suite)],
      ['skipWelcome', 'true'],
    ];
    const query = new URLSearchParams({
      workspace: join(session.workspace, 'class.code-workspace'),
      payload: JSON.stringify(payload),
    });
    return await runInPage(`${served.url}/?${query}`, session.onEvent);
  } finally {
    await served.stop();
    await rm(state, { recursive: true, force: true });
  }
}
