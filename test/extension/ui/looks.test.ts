import assert from 'node:assert/strict';
import { seriousFaults } from './support/accessibility.js';
import { type InstalledWorkbench, openInstalledWorkbench } from './support/installedWorkbench.js';
import { WorkbenchPage } from './support/workbenchPage.js';

const looks = [
  { look: 'light', file: 'pakistan-water.essay.md', vague: 'Many experts', theme: 'Default Light Modern' },
  { look: 'dark', file: 'pakistan-water.essay.md', vague: 'Many experts', theme: 'Default Dark Modern' },
  {
    look: 'high-contrast',
    file: 'pakistan-water.essay.md',
    vague: 'Many experts',
    theme: 'Default High Contrast',
  },
  {
    look: 'high-contrast-light',
    file: 'pakistan-water.essay.md',
    vague: 'Many experts',
    theme: 'Default High Contrast Light',
  },
  { look: 'urdu', file: 'urdu.essay.md', vague: 'Many people', theme: 'Default Light Modern' },
];

/** Monaco draws spaces of its own. */
const slot = /\[source,\syear\]/;

let installed: InstalledWorkbench;

suiteSetup(async () => {
  installed = await openInstalledWorkbench();
});

suiteTeardown(() => installed?.dispose());

for (const { look, file, theme, vague } of looks) {
  suite(`Seen in ${look}`, () => {
    let window: WorkbenchPage;

    suiteSetup(async () => {
      const folder = await installed.folder({
        'workbench.colorTheme': theme,
        'examEssay.mode': 'review',
        'editor.minimap.enabled': false,
      });
      const { browser, served } = installed;
      window = await WorkbenchPage.open(browser, { url: served.url, folder, file, look });
    });

    suiteTeardown(() => window?.close());

    teardown(async function () {
      if (this.currentTest?.state === 'failed') await window.picture(`failed-${this.currentTest.title}`);
    });

    test('the text has squiggles, words above its headings and in the status bar', async () => {
      await window.page.locator('.squiggly-warning').first().waitFor();
      await window.page.locator('.codelens-decoration', { hasText: /\d/ }).first().waitFor();
      const words = window.statusItem(/ words$/);
      await words.waitFor();
      assert.match((await words.textContent()) ?? '', /^[\d,]+ \/ 1,000 words$/);
      await window.picture('editor');
    });

    test('the words in the status bar show the sections when the mouse rests there', async () => {
      await window.statusItem(/ words$/).hover();
      const tooltip = window.page.locator('.monaco-hover:visible table');
      await tooltip.waitFor();
      assert.match((await tooltip.textContent()) ?? '', /Section\s+Words\s+Share\s+Target/);
      const pages = window.page.locator('.monaco-hover:visible', {
        hasText: /sides? by hand, at 110–150 words a side/,
      });
      await pages.waitFor();
      await window.picture('status-bar-tooltip');
      await window.page.mouse.move(640, 400);
    });

    test('the words of a selection stand beside those of the whole', async () => {
      await window.find('Introduction');
      for (const key of ['ArrowDown', 'ArrowDown', 'Home', 'Shift+ArrowDown'])
        await window.page.keyboard.press(key);
      const words = window.statusItem(/^[\d,]+ of [\d,]+$/);
      await words.waitFor();
      await window.picture('status-bar-selection');
      await window.page.keyboard.press('ArrowRight');
      await window.statusItem(/ words$/).waitFor();
    });

    test('a click on the words lists the sections, and a section is gone to', async () => {
      await window.statusItem(/ words$/).click();
      await window.row('Conclusion').waitFor();
      await window.picture('sections');
      await window.input.fill('Conclusion');
      await window.row('Conclusion').waitFor();
      await window.page.keyboard.press('Enter');
      await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      await window.page.locator('.view-line:visible', { hasText: 'Conclusion' }).first().waitFor();
      await window.page.keyboard.press('Control+Home');
    });

    test('the Problems panel lists the findings', async () => {
      await window.page.keyboard.press('Control+Shift+M');
      const rows = window.page.locator('.markers-panel .monaco-list-row', { hasText: 'who, and where?' });
      await rows.first().waitFor();
      await window.picture('problems');
      await window.page.keyboard.press('Control+Shift+M');
    });

    test('a finding is explained where the mouse rests, with a link to its page', async () => {
      await window.find(vague);
      await window.page.keyboard.press('Control+K');
      await window.page.keyboard.press('Control+I');
      const hover = window.page.locator('.monaco-hover', { hasText: 'An examiner cannot credit' });
      await hover.first().waitFor();
      await window.picture('hover');
      await window.page.keyboard.press('Escape');
    });

    test('the light bulb offers the fix, and taking it leaves a slot', async () => {
      await window.find(vague);
      await window.page.keyboard.press('Control+.');
      const first = window.page.locator('.action-widget .monaco-list-row.focused');
      await first.waitFor();
      assert.match((await first.textContent()) ?? '', /Leave a slot for the source/);
      await window.picture('quick-fix');
      await window.page.keyboard.press('Enter');
      await window.page.locator('.view-line', { hasText: slot }).first().waitFor();
      await window.page.keyboard.press('Control+Z');
      await window.page.locator('.view-line', { hasText: slot }).first().waitFor({ state: 'detached' });
    });

    test('the language status tells paper and mode', async () => {
      await window.page.locator('#status\\.languageStatus').click();
      const entry = window.page.locator('.monaco-hover:visible, .hover-language-status', {
        hasText: 'Mode: review',
      });
      await entry.first().waitFor();
      for (const text of ['Language server is running', 'Restart', 'Show Log']) {
        await window.page.locator('.monaco-hover:visible', { hasText: text }).first().waitFor();
      }
      await window.picture('language-status');
      await window.page.keyboard.press('Escape');
    });

    test('the outline has the sections', async () => {
      await window.command('Explorer: Focus on Outline View');
      const outline = window.page.locator('.outline-tree .monaco-list-row', { hasText: 'Introduction' });
      await outline.first().waitFor();
      await window.picture('outline');
      await window.focusEditor();
    });

    test('the palette has the commands', async () => {
      await window.focusEditor();
      await window.page.keyboard.press('F1');
      await window.input.fill('>Exam Essay: New');
      await window.row('Exam Essay: New Answer').waitFor();
      await window.picture('commands');
      await window.page.keyboard.press('Escape');
    });

    test('a rule’s page opens, without a serious fault for screen readers', async () => {
      await window.find('Introduction');
      await window.command('Exam Essay: Explain Rule');
      await window.page.locator('.quick-input-title', { hasText: 'Explain Rule' }).waitFor();
      await window.input.fill('vague-attribution');
      await window.picture('explain-rule');
      await window.row('vague-attribution').click();
      const view = window.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await view.locator('h1', { hasText: 'vague-attribution' }).waitFor();
      await window.picture('rule-page');
      const frame = await (await view.locator('body').elementHandle())?.ownerFrame();
      assert.ok(frame);
      // Title and language of a Markdown preview are VS Code's.
      const faults = await seriousFaults(frame);
      const ours = faults.filter(fault => !/^(?:document-title|html-has-lang):/.test(fault));
      assert.deepEqual(ours, []);
      await window.page.keyboard.press('Control+W');
      const tab = window.page.locator('.tab', { hasText: 'Preview vague-attribution' });
      await tab.waitFor({ state: 'detached' });
    });

    test('the report opens beside the text, without a serious fault for screen readers', async () => {
      await window.statusItem(/ words$/).waitFor();
      await window.command('Exam Essay: Show Report');
      const view = window.webview;
      await view.locator('h2', { hasText: 'Balance of sections' }).waitFor();
      await window.picture('report');
      const frame = await (await view.locator('body').elementHandle())?.ownerFrame();
      assert.ok(frame);
      assert.deepEqual(await seriousFaults(frame), []);
      await view.locator('.legend').last().scrollIntoViewIfNeeded();
      await window.picture('report-charts');
      await view.locator('h2', { hasText: 'Findings' }).scrollIntoViewIfNeeded();
      await window.picture('report-findings');
      await window.page.locator('.tab', { hasText: 'Report: ' }).click();
      await window.page.keyboard.press('Control+W');
      await window.page.locator('.tab', { hasText: 'Report: ' }).waitFor({ state: 'detached' });
    });

    test('a new answer asks for the paper and the question', async () => {
      await window.command('Exam Essay: New Answer');
      await window.row('PMS Punjab').waitFor();
      await window.picture('new-answer-exam');
      await window.row('CSS').click();
      await window.row('CSS answer').waitFor();
      await window.picture('new-answer-paper');
      await window.row('CSS answer').click();
      await window.page
        .locator('.quick-input-widget', { hasText: 'The question, as the paper gives it' })
        .waitFor();
      await window.page.keyboard.press('Enter');
      await window.page.locator('.quick-input-widget', { hasText: 'Write or paste the question.' }).waitFor();
      await window.input.fill('Critically examine the causes of water scarcity in Pakistan.');
      await window.page.locator('.quick-input-widget', { hasText: 'Asks: ' }).waitFor();
      await window.picture('new-answer-question');
      await window.page.keyboard.press('Enter');
      await window.page.locator('.view-line', { hasText: 'Introduction' }).first().waitFor();
      await window.picture('new-answer');
    });
  });
}
