import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { seriousFaults } from './support/accessibility.js';
import { type InstalledWorkbench, openInstalledWorkbench } from './support/installedWorkbench.js';
import { WorkbenchPage } from './support/workbenchPage.js';

const english = { file: 'pakistan-water.essay.md', section: 'India factor', next: 'Outdated agriculture' };
const urdu = { file: 'urdu.essay.md', section: undefined, next: undefined };

const looks = [
  { look: 'light', script: english, theme: 'Default Light Modern' },
  { look: 'dark', script: english, theme: 'Default Dark Modern' },
  { look: 'high-contrast', script: english, theme: 'Default High Contrast' },
  { look: 'high-contrast-light', script: english, theme: 'Default High Contrast Light' },
  { look: 'urdu', script: urdu, theme: 'Default Light Modern' },
];

let installed: InstalledWorkbench;

suiteSetup(async () => {
  installed = await openInstalledWorkbench();
});

suiteTeardown(() => installed?.dispose());

for (const { look, script, theme } of looks) {
  suite(`The views in ${look}`, () => {
    let window: WorkbenchPage;

    suiteSetup(async () => {
      const folder = await installed.folder({
        'workbench.colorTheme': theme,
        'examEssay.mode': 'review',
        'editor.minimap.enabled': false,
      });
      const { browser, served } = installed;
      const opened = { url: served.url, folder, file: script.file, look };
      window = await WorkbenchPage.open(browser, opened);
      // The server's first start is no matter of how things look, and takes its time on a busy machine.
      await window.statusItem(/ words$/).waitFor({ timeout: 90_000 });
    });

    suiteTeardown(() => window?.close());

    teardown(async function () {
      if (this.currentTest?.state === 'failed') await window.picture(`failed-${this.currentTest.title}`);
    });

    const rows = (words: string | RegExp): Locator =>
      window.page.locator('.pane-body .monaco-list-row', { hasText: words });

    test('stand in the activity bar, and the structure has the sections', async () => {
      await window.page.locator('.activitybar .action-label[aria-label="Exam Essay"]').click();
      await rows('Introduction').first().waitFor();
      await rows(/answered/)
        .first()
        .waitFor();
      await window.picture('view-structure');
    });

    test('tell a screen reader what a row says', async () => {
      const label = await rows('Introduction').first().getAttribute('aria-label');
      assert.match(label ?? '', /Introduction, [\d,]+ \/ [\d,]+ words/);
      const frame = window.page.mainFrame();
      const faults = (await seriousFaults(frame)).filter(fault => fault.includes('exam-essay'));
      assert.deepEqual(faults, []);
    });

    test('have the evidence', async () => {
      await toggle('Structure');
      await toggle('Remarks');
      await rows(/highlighted|Figures|Events/)
        .first()
        .waitFor();
      await window.picture('view-evidence');
      await pane('Evidence').hover();
      await window.page.locator('.pane-header .action-label[aria-label="Group by Kind"]').click();
      await window.page.locator('.pane-header .action-label[aria-label="Group by Section"]').waitFor();
      await window.picture('view-evidence-by-kind');
      await window.page.locator('.pane-header .action-label[aria-label="Group by Section"]').click();
    });

    test('have the remarks', async () => {
      await toggle('Evidence');
      await toggle('Remarks');
      await window.page
        .locator('.pane-body .monaco-list-row, .pane-body .welcome-view-content', {
          hasText: /Open|No remarks/,
        })
        .first()
        .waitFor();
      await window.picture('view-remarks');
      await toggle('Remarks');
      await toggle('Structure');
    });

    test('offer actions on the row under the mouse', async () => {
      const row = rows('Introduction').first();
      await row.hover();
      await row.locator('.codicon-add').waitFor();
      await window.picture('view-actions');
    });

    test('take the writer to the text, and follow the cursor there', async () => {
      await rows('Conclusion').first().click();
      const selected = window.page.locator('.pane-body .monaco-list-row.selected', { hasText: 'Conclusion' });
      await selected.first().waitFor();
      await window.find('Introduction');
      await window.page
        .locator('.pane-body .monaco-list-row.selected', { hasText: 'Introduction' })
        .first()
        .waitFor();
      await window.picture('view-following');
    });

    if (script.section !== undefined && script.next !== undefined) {
      const { section, next } = script;
      test('move a section that is dragged, and undo it in one step', async () => {
        const titles = async (): Promise<readonly string[]> =>
          window.page.locator('.pane-body .monaco-list-row .label-name').allTextContents();
        const before = await titles();
        await rows(section).first().dragTo(rows(next).first());
        await inOrder(section, next);
        await window.picture('view-moved');
        await window.focusEditor();
        await window.page.keyboard.press('Control+Z');
        await inOrder(next, section);
        assert.deepEqual(await titles(), before);
      });
    }

    test('say what to do where no essay is open', async () => {
      await window.focusEditor();
      await window.page.keyboard.press('Control+W');
      await window.page.locator('.welcome-view-content', { hasText: 'Open an exam essay' }).waitFor();
      await window.picture('view-welcome');
    });

    function pane(name: string): Locator {
      return window.page.locator(`.pane-header[aria-label^="${name}"]`);
    }

    /** Closes an open view, and opens a closed one. */
    async function toggle(name: string): Promise<void> {
      await pane(name).locator('.title').click();
    }

    /** Waits until one row stands above the other. */
    async function inOrder(first: string, second: string): Promise<void> {
      for (;;) {
        const [a, b] = await Promise.all([first, second].map(words => rows(words).first().boundingBox()));
        if (a != null && b != null && a.y < b.y) return;
        await window.page.waitForFunction(() => new Promise(resolve => requestAnimationFrame(resolve)));
      }
    }
  });
}
