import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../hosts/browser.js';
import { installWorkbench, releases, type ServedWorkbench, serveWorkbench } from '../../hosts/workbench.js';
import { makeVsix } from '../../vsix.js';

const root = resolve(__dirname, '../../../..');

/** A clean VS Code into which the VSIX has been installed as a user installs it. */
export interface InstalledWorkbench {
  readonly browser: Browser;
  readonly served: ServedWorkbench;
  /** Where VS Code has put its extensions. */
  readonly extensions: string;
  /** A folder of its own with the sample, and these settings. */
  folder(settings: Readonly<Record<string, unknown>>): Promise<string>;
  dispose(): Promise<void>;
}

export async function openInstalledWorkbench(): Promise<InstalledWorkbench> {
  const { file } = await makeVsix();
  const state = await mkdtemp(join(tmpdir(), 'exam-essay-state-'));
  const workbench = await installWorkbench(releases.node20);
  const served = await serveWorkbench(workbench, { state, vsix: file, isTrusted: true });
  const browser = await launchBrowser();
  const folders: string[] = [];
  return {
    browser,
    served,
    extensions: join(state, 'extensions'),
    folder: async settings => {
      const folder = await mkdtemp(join(tmpdir(), 'exam-essay-look-'));
      folders.push(folder);
      await mkdir(join(folder, '.vscode'));
      await writeFile(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
      for (const file of ['samples/pakistan-water.essay.md', 'test/fixtures/urdu.essay.md']) {
        await cp(join(root, file), join(folder, basename(file)));
      }
      return folder;
    },
    dispose: async () => {
      await browser.close();
      await served.stop();
      for (const folder of [state, ...folders]) await rm(folder, { recursive: true, force: true });
    },
  };
}
