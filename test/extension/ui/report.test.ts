import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { type InstalledWorkbench, openInstalledWorkbench } from './support/installedWorkbench.js';
import { WorkbenchPage } from './support/workbenchPage.js';

suite('The report beside its text', () => {
  let installed: InstalledWorkbench;
  let window: WorkbenchPage;
  let folder: string;

  suiteSetup(async () => {
    installed = await openInstalledWorkbench();
    folder = await installed.folder({ 'examEssay.mode': 'review', 'editor.minimap.enabled': false });
    const { browser, served } = installed;
    const file = 'pakistan-water.essay.md';
    window = await WorkbenchPage.open(browser, { url: served.url, folder, file, look: 'report' });
    await window.statusItem(/ words$/).waitFor();
    await window.command('Exam Essay: Show Report');
    await heading('Findings').waitFor();
  });

  suiteTeardown(async () => {
    await window?.close();
    await installed?.dispose();
  });

  teardown(async function () {
    if (this.currentTest?.state === 'failed') await window.picture(`failed-${this.currentTest.title}`);
  });

  const report = (): FrameLocator => window.webview;
  const heading = (text: string): Locator => report().locator('h2', { hasText: text });
  const scrollOf = (): Promise<number> =>
    report()
      .locator('html')
      .evaluate(root => (root as unknown as { scrollTop: number }).scrollTop);

  test('a link leads to its words in the text', async () => {
    await report().locator('.findings a', { hasText: 'Nothing supports “India factor”' }).click();
    await window.statusItem(/^Ln 29, Col \d+ \(17 selected\)$/).waitFor();
    await window.picture('jumped');
  });

  test('a link is reached and followed by keys alone', async () => {
    const link = report().locator('.findings a', { hasText: '“Everybody knows that”' });
    await link.focus();
    await window.page.keyboard.press('Enter');
    await window.statusItem(/^Ln 9, /).waitFor();
  });

  test('it follows the text at rest, and the reader stays where they were', async () => {
    const link = report().locator('.findings a', { hasText: '“Many experts believe”' });
    await link.focus();
    await link.scrollIntoViewIfNeeded();
    const before = await scrollOf();
    assert.ok(0 < before, 'it does not scroll');
    const relevance = report().locator('.findings details', { hasText: 'Relevance' });
    await relevance.locator('summary').click();
    await link.focus();
    await window.find('Everybody knows that');
    await window.page.keyboard.press('Home');
    await window.page.keyboard.type('A great many words more. ');
    await report().locator('.figures b', { hasText: '473' }).waitFor();
    assert.equal(await scrollOf(), before);
    const focused = await report()
      .locator('html')
      .evaluate(
        root =>
          (root as unknown as { ownerDocument: { activeElement: { textContent: string } } }).ownerDocument
            .activeElement.textContent,
      );
    assert.match(focused, /Many experts believe/);
    assert.equal(await relevance.getAttribute('open'), null);
  });

  test('it is there again when it was hidden, with the newest text', async () => {
    await report().locator('h1').click();
    await window.page.keyboard.press('Control+P');
    await window.input.fill('urdu.essay.md');
    await window.row('urdu.essay.md').click();
    await window.page.locator('.tab.active', { hasText: 'urdu.essay.md' }).waitFor();
    await window.page.locator('.tab', { hasText: 'Report: pakistan-water' }).click();
    await report().locator('.figures b', { hasText: '473' }).waitFor();
  });

  test('it survives a reload of the window', async () => {
    // With a file to open in its address, VS Code brings no other tab back.
    await window.page.evaluate(() => {
      const { history, location } = globalThis as unknown as {
        history: { replaceState(state: null, unused: string, url: string): void };
        location: { href: string };
      };
      const url = new URL(location.href);
      url.searchParams.delete('payload');
      history.replaceState(null, '', url.href);
    });
    await window.command('Developer: Reload Window');
    await report().locator('h2').first().waitFor({ state: 'detached' });
    // The whole workbench and its extension host start anew.
    await heading('Findings').waitFor({ timeout: 90_000 });
    await window.page.locator('.tab', { hasText: 'Report: pakistan-water.essay.md' }).waitFor();
    await report().locator('.findings a', { hasText: 'Nothing supports “India factor”' }).click();
    await window.statusItem(/^Ln 29, /).waitFor();
  });

  test('it is written as one HTML file where the user says', async () => {
    await window.command('Exam Essay: Export Report as HTML…');
    await window.page.locator('.quick-input-title', { hasText: 'Export Report as HTML' }).waitFor();
    await window.picture('export');
    assert.match(await window.input.inputValue(), /pakistan-water\.report\.html$/);
    await window.page.keyboard.press('Enter');
    const files = window.page.locator('.explorer-folders-view .monaco-list-row');
    await files.filter({ hasText: 'pakistan-water.report.html' }).waitFor();
    const page = await readFile(join(folder, 'pakistan-water.report.html'), 'utf8');
    assert.match(page, /^<!DOCTYPE html>[\s\S]*Balance of sections[\s\S]*<\/html>\n$/);
  });
});
