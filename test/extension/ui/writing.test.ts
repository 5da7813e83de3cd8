import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type InstalledWorkbench, openInstalledWorkbench } from './support/installedWorkbench.js';
import { WorkbenchPage } from './support/workbenchPage.js';

const text = `---
essay:
  profile: css-answer
---

Q2). Discuss the causes of the water crisis in Pakistan.

## Introduction

Water is short. {>>@tutor [relevance] relate it<<}

**Case in point:** Tharparkar, 2014. The ==Indus Waters Treaty 1960== holds.

`;

/** What the inspector of tokens says, where the cursor is put. */
const scopes: readonly (readonly [words: string, scope: string])[] = [
  ['Q2)', 'keyword.other.question-label.exam-essay'],
  ['tutor [', 'entity.name.author.exam-essay'],
  ['relate', 'comment.block.remark.exam-essay'],
  ['Case in', 'keyword.other.evidence-label.exam-essay'],
  ['Indus', 'markup.changed.highlight.exam-essay'],
];

let installed: InstalledWorkbench;

suiteSetup(async () => {
  installed = await openInstalledWorkbench();
});

suiteTeardown(() => installed?.dispose());

suite('Written in the workbench', () => {
  let window: WorkbenchPage;

  suiteSetup(async () => {
    const folder = await installed.folder({
      'workbench.colorTheme': 'Default Light Modern',
      'examEssay.mode': 'review',
      'editor.minimap.enabled': false,
    });
    const file = 'labels.essay.md';
    await writeFile(join(folder, file), text);
    const { browser, served } = installed;
    window = await WorkbenchPage.open(browser, { url: served.url, folder, file, look: 'writing' });
    await window.statusItem(/ words$/).waitFor();
  });

  suiteTeardown(() => window?.close());

  teardown(async function () {
    if (this.currentTest?.state === 'failed') await window.picture(`failed-${this.currentTest.title}`);
  });

  const suggestion = (words: string) =>
    window.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: words }).first();

  /** Types on a new line at the end. */
  const typeAtEnd = async (words: string): Promise<void> => {
    await window.focusEditor();
    await window.page.keyboard.press('Control+End');
    await window.page.keyboard.type(words);
  };

  test('the grammar tells labels, remarks and highlights', async () => {
    const inspector = window.page.locator('.token-inspect-widget');
    for (const [words, scope] of scopes) {
      await window.find(words);
      await window.command('Developer: Inspect Editor Tokens and Scopes');
      await inspector.filter({ hasText: scope }).waitFor();
      await window.page.keyboard.press('Escape');
      await inspector.waitFor({ state: 'hidden' });
    }
    assert.equal(await inspector.isVisible(), false);
  });

  test('a hash offers the headings that are still wanted', async () => {
    await typeAtEnd('#');
    await suggestion('## Conclusion').waitFor();
    await window.picture('complete-heading');
    await window.page.keyboard.press('Escape');
    await window.page.keyboard.press('Backspace');
  });

  test('the opening of a remark offers the bank', async () => {
    await typeAtEnd('{>>');
    await suggestion('Relate your headings').waitFor();
    await window.picture('complete-remark');
    await window.page.keyboard.type('more arg');
    await suggestion('Add more arguments.').waitFor();
    await window.page.keyboard.press('Enter');
    const line = window.page.locator('.view-line', { hasText: /\{>>\[argument\].Add.more.arguments\.<<\}$/ });
    await line.waitFor();
    await window.page.keyboard.press('Home');
    await window.page.keyboard.press('Control+Shift+K');
  });

  test('a snippet leaves slots to go through', async () => {
    await typeAtEnd('exam-case');
    await window.page.keyboard.press('Control+Space');
    await suggestion('exam-case').waitFor();
    await window.picture('snippet');
    await window.page.keyboard.press('Enter');
    await window.page.locator('.view-line', { hasText: /\[case,.year\]/ }).waitFor();
    await window.page.keyboard.type('Thar, 2014');
    await window.page.keyboard.press('Tab');
    await window.page.locator('.view-line', { hasText: /Thar,.2014/ }).waitFor();
    await window.picture('snippet-slots');
  });
});

suite('Headings are offered', () => {
  for (const { look, theme } of [
    { look: 'light', theme: 'Default Light Modern' },
    { look: 'dark', theme: 'Default Dark Modern' },
    { look: 'high-contrast', theme: 'Default High Contrast' },
  ]) {
    test(`in ${look}`, async () => {
      const folder = await installed.folder({
        'workbench.colorTheme': theme,
        'editor.minimap.enabled': false,
      });
      const file = 'labels.essay.md';
      await writeFile(join(folder, file), text);
      const { browser, served } = installed;
      const window = await WorkbenchPage.open(browser, { url: served.url, folder, file, look });
      // The server's first start takes its time on a busy machine.
      await window.statusItem(/ words$/).waitFor({ timeout: 90_000 });
      await window.focusEditor();
      await window.page.keyboard.press('Control+End');
      await window.page.keyboard.type('#');
      await window.page.locator('.suggest-widget.visible', { hasText: '## Conclusion' }).waitFor();
      await window.picture('complete-heading');
      await window.close();
    });
  }
});
