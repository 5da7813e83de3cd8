import assert from 'node:assert/strict';
import { seriousFaults } from './support/accessibility.js';
import { type InstalledWorkbench, openInstalledWorkbench } from './support/installedWorkbench.js';
import { WorkbenchPage } from './support/workbenchPage.js';

suite('In Urdu', () => {
  let installed: InstalledWorkbench;
  let window: WorkbenchPage;

  suiteSetup(async () => {
    installed = await openInstalledWorkbench();
    const folder = await installed.folder({
      'workbench.colorTheme': 'Default Light Modern',
      'examEssay.mode': 'review',
      'editor.minimap.enabled': false,
    });
    const { browser, served } = installed;
    const file = 'pakistan-water.essay.md';
    window = await WorkbenchPage.open(browser, {
      url: served.url,
      folder,
      file,
      look: 'in-urdu',
      language: 'ur',
    });
  });

  suiteTeardown(async () => {
    await window?.close();
    await installed?.dispose();
  });

  teardown(async function () {
    if (this.currentTest?.state === 'failed') await window.picture(`failed-${this.currentTest.title}`);
  });

  test('the words and the findings are said, and a Latin phrase stands by itself', async () => {
    await window.statusItem(/ الفاظ/).waitFor();
    await window.page.keyboard.press('Control+Shift+M');
    const finding = window.page
      .locator('.markers-panel .monaco-list-row', { hasText: 'کون، اور کہاں؟' })
      .first();
    await finding.waitFor();
    assert.match((await finding.textContent()) ?? '', /\u2067“\u2068Everybody.knows.that\u2069”/);
    await window.picture('problems');
    await window.page.keyboard.press('Control+Shift+M');
  });

  test('the views have names and rows', async () => {
    await window.page.locator('.activitybar .action-label[aria-label^="Exam Essay"]').first().click();
    await window.page.locator('.pane-header', { hasText: 'ڈھانچہ' }).waitFor();
    await window.page.locator('.pane-body .monaco-list-row', { hasText: 'جواب دیا گیا' }).first().waitFor();
    await window.picture('views');
  });

  test('the palette has the commands', async () => {
    await window.focusEditor();
    await window.page.keyboard.press('F1');
    await window.input.fill('>Exam Essay: نیا');
    await window.row('نیا جواب').waitFor();
    await window.picture('commands');
    await window.page.keyboard.press('Escape');
  });

  test('the report runs from the right, without a serious fault for screen readers', async () => {
    await window.command('Exam Essay: رپورٹ دکھائیں');
    const heading = window.webview.locator('h2:dir(rtl)', { hasText: 'حصوں کا توازن' });
    await heading.waitFor();
    await window.picture('report');
    const frame = await (await heading.elementHandle())?.ownerFrame();
    assert.ok(frame);
    assert.deepEqual(await seriousFaults(frame), []);
  });
});
