import { once } from 'node:events';
import open from 'open';
import { installWorkbench, releases, serveWorkbench } from '../hosts/workbench.js';
import type { Place } from './place.js';

/** VS Code from npm, in the user's browser. */
export async function tryInBrowser({ vsix, folder, file, state }: Place, ended: AbortSignal): Promise<void> {
  console.log('No “code” is on the path: VS Code comes from npm, some 300 MB the first time.');
  const workbench = await installWorkbench(releases.node20);
  const served = await serveWorkbench(workbench, { state, vsix, isTrusted: true });
  try {
    const payload = JSON.stringify([['openFile', `vscode-remote://${served.authority}${file}`]]);
    const url = `${served.url}/?${new URLSearchParams({ folder, payload })}`;
    console.log(`\n${url}\n\nCtrl-C ends it.`);
    // Where no browser can be opened, the address above is enough.
    await open(url).catch(() => {});
    if (!ended.aborted) await once(ended, 'abort');
  } finally {
    await served.stop();
  }
}
