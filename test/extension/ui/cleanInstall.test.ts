import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type InstalledWorkbench, openInstalledWorkbench } from './support/installedWorkbench.js';
import { WorkbenchPage } from './support/workbenchPage.js';

suite('The VSIX in a clean VS Code', () => {
  let installed: InstalledWorkbench;

  suiteSetup(async () => {
    installed = await openInstalledWorkbench();
  });

  suiteTeardown(() => installed?.dispose());

  test('brings no node_modules', async () => {
    const names = await readdir(installed.extensions, { recursive: true });
    assert.deepEqual(
      names.filter(name => name.split(/[\\/]/).includes('node_modules')),
      [],
    );
    const [own] = names.filter(name => /^exam-essay\.exam-essay-[\d.]+$/.test(name));
    assert.ok(own !== undefined && names.includes(join(own, 'dist/server/server.js')), names.join('\n'));
  });

  test('finds what is wrong in the sample, out of the box', async () => {
    const { browser, served } = installed;
    const folder = await installed.folder({});
    const file = 'pakistan-water.essay.md';
    const window = await WorkbenchPage.open(browser, {
      url: served.url,
      folder,
      file,
      look: 'clean-install',
    });
    await window.page.locator('.squiggly-warning').first().waitFor();
    await window.statusItem(/ \/ 1,000 words$/).waitFor();
    await window.picture('editor');
    await window.close();
  });
});
