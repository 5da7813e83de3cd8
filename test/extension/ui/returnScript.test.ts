import assert from 'node:assert/strict';
import { readFile, watch } from 'node:fs/promises';
import { join } from 'node:path';
import { interchange } from '../../../server/src/interchange/index.js';
import { type InstalledWorkbench, openInstalledWorkbench } from './support/installedWorkbench.js';
import { WorkbenchPage } from './support/workbenchPage.js';

const file = 'pakistan-water.essay.md';

suite('A script is returned', () => {
  let installed: InstalledWorkbench;
  let window: WorkbenchPage;
  let folder: string;

  suiteSetup(async () => {
    installed = await openInstalledWorkbench();
    folder = await installed.folder({});
    const { browser, served } = installed;
    window = await WorkbenchPage.open(browser, { url: served.url, folder, file, look: 'return-script' });
  });

  suiteTeardown(() => installed?.dispose());

  test('as a Word file that the user names, and taken back from the explorer', async () => {
    const written = untilWritten(folder, 'pakistan-water.docx');
    await window.command('Exam Essay: Export Script…');
    await window.row('Word document').waitFor();
    await window.picture('formats');
    await window.row('Word document').click();
    // Where files are on a server, VS Code asks for a place in a list of its own.
    await window.page.locator('.quick-input-widget:visible', { hasText: 'Export Script' }).waitFor();
    await window.page.locator('.quick-input-widget:visible .monaco-list-row').first().waitFor();
    await window.picture('place');
    await window.page.keyboard.press('Enter');
    const imported = interchange.fromDocx(await written);
    assert.ok(imported.kind === 'script' && imported.markdown.startsWith('# SANA TARIQ'));

    const exported = window.page.locator('.explorer-folders-view .monaco-list-row', {
      hasText: 'pakistan-water.docx',
    });
    await exported.click({ button: 'right' });
    await window.page.locator('.monaco-menu-container', { hasText: 'Import Word Document…' }).waitFor();
    await window.picture('explorer');
    await window.page
      .locator('.monaco-menu-container .action-item', { hasText: 'Import Word Document…' })
      .click();
    await window.page.locator('.tab.active', { hasText: /Untitled|SANA TARIQ/ }).waitFor();
    await window.page.locator('.view-line', { hasText: '# SANA TARIQ' }).first().waitFor();
    await window.picture('imported');
  });
});

/** The bytes of a file, when all of them are there. */
async function untilWritten(folder: string, name: string): Promise<Uint8Array> {
  for await (const { filename } of watch(folder)) {
    if (filename !== name) continue;
    const bytes = await readFile(join(folder, name));
    // A ZIP ends with its directory.
    if (0 <= bytes.lastIndexOf('PK\u0005\u0006')) return bytes;
  }
  throw new Error('The folder is no longer watched.');
}
