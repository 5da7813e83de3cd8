import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seriousFaults } from './support/accessibility.js';
import { type InstalledWorkbench, openInstalledWorkbench } from './support/installedWorkbench.js';
import { WorkbenchPage } from './support/workbenchPage.js';

const file = 'marked.essay.md';
const script = `Discuss the causes of the water crisis in Pakistan.

## Introduction

Pakistan is {==short of water==}{>>@Prof._Khan 2026-11-20 [evidence] Which report says so? Name it with its year.<<}{>>@Candidate 2026-11-22 Added the Economic Survey.<<}. The crisis is one of management.

## Causes: waste in the fields

Canals {~~lose~>waste~~} a third of the water{++, as the Survey of 2023-24 shows++}. {>>@Prof._Khan 2026-11-20 [done] [relevance] Tie it to the question.<<}

Farmers pay little for it.

## Conclusion

The crisis is one of management, not of rain.
`;

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
};

let installed: InstalledWorkbench;

suiteSetup(async () => {
  installed = await openInstalledWorkbench();
});

suiteTeardown(() => installed?.dispose());

for (const [look, theme] of Object.entries(themes)) {
  suite(`A marked script in ${look}`, () => {
    let window: WorkbenchPage;

    suiteSetup(async () => {
      const folder = await installed.folder({
        'workbench.colorTheme': theme,
        'examEssay.mode': 'tutor',
        'examEssay.codeLens.enabled': false,
        'editor.minimap.enabled': false,
        'editor.wordWrap': 'on',
        'comments.openView': 'never',
      });
      await writeFile(join(folder, file), script);
      const { browser, served } = installed;
      window = await WorkbenchPage.open(browser, { url: served.url, folder, file, look });
    });

    suiteTeardown(() => window?.close());

    teardown(async function () {
      if (this.currentTest?.state === 'failed') await window.picture(`failed-${this.currentTest.title}`);
    });

    test('has its remarks in the margin, opened one after the other from the keyboard', async () => {
      await window.page.locator('.comment-thread, .comment-range-glyph').first().waitFor();
      await window.focusEditor();
      await window.command('Go to Next Open Remark');
      const widget = window.page.locator('.review-widget:visible').first();
      await widget.waitFor();
      const words = (await widget.textContent()) ?? '';
      assert.match(words, /Prof\. Khan/);
      assert.match(words.replace(/\s/g, ' '), /Which report says so\?/);
      await window.picture('remark-thread');
    });

    test('takes a reply, and the text has it', async () => {
      const widget = window.page.locator('.review-widget:visible').first();
      await widget.locator('.comment-form .monaco-editor, button', { hasText: /Reply/ }).first().click();
      await window.page.keyboard.type('Good. Now highlight it.');
      await widget.locator('.monaco-button', { hasText: /^Reply$/ }).click();
      await window.page
        .locator('.view-line', { hasText: /Good\.\sNow\shighlight\sit\.<<\}/ })
        .first()
        .waitFor();
      await window.picture('remark-reply');
      await window.page.keyboard.press('Escape');
    });

    test('is listed in the Comments panel, done ones told apart', async () => {
      await window.command('Comments: Focus on Comments View');
      const rows = window.page.locator('.comments-panel .monaco-list-row');
      await rows.first().waitFor();
      await window.picture('comments-panel');
      await window.command('View: Toggle Panel Visibility');
    });

    test('shows remarks and changes in the preview', async () => {
      await window.command('Markdown: Open Preview to the Side');
      const view = window.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await view.locator('.exam-essay-remark').first().waitFor();
      await window.picture('preview');
      const frame = await (await view.locator('body').elementHandle())?.ownerFrame();
      assert.ok(frame);
      // Title and language of a Markdown preview are VS Code's.
      const faults = await seriousFaults(frame);
      assert.deepEqual(
        faults.filter(fault => !/^(?:document-title|html-has-lang)/.test(fault)),
        [],
      );
    });
  });
}
