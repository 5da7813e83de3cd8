import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Locator } from 'playwright-core';
import { openInstalledWorkbench } from '../ui/support/installedWorkbench.js';
import { WorkbenchPage } from '../ui/support/workbenchPage.js';
import { Animation } from './animation.js';

/** Small, so that words can be read in a README. */
const seen = { width: 960, height: 640 };

/** Without the title bar. */
const area = { x: 0, y: 35, width: seen.width, height: seen.height - 35 };

const images = resolve(__dirname, '../../../docs/images');

/** How long things are shown, in milliseconds. */
const key = 90;
const glance = 700;
const look = 1600;

/** Moves of the mouse on the way from one row to another. */
const dragSteps = 12;

/** `docs/images/*.gif`, from a real VS Code. */
async function recordAnimations(): Promise<void> {
  await mkdir(images, { recursive: true });
  const installed = await openInstalledWorkbench();
  try {
    const folder = await installed.folder({
      'workbench.colorTheme': 'Default Light Modern',
      'examEssay.mode': 'review',
      'editor.minimap.enabled': false,
      'editor.cursorBlinking': 'solid',
      'workbench.startupEditor': 'none',
    });
    const file = 'pakistan-water.essay.md';
    const { browser, served } = installed;
    const window = await WorkbenchPage.open(browser, { url: served.url, folder, file, look: 'animations' });
    await window.page.setViewportSize(seen);
    await window.statusItem(/ words$/).waitFor({ timeout: 90_000 });
    await keep('vague-phrase', await vaguePhrase(window));
    await keep('move-section', await moveSection(window));
    await window.close();
  } finally {
    await installed.dispose();
  }
}

async function keep(name: string, animation: Animation): Promise<void> {
  await writeFile(join(images, `${name}.gif`), animation.toGif());
}

/** A vague phrase is typed, found, and gets a slot for its source. */
async function vaguePhrase(window: WorkbenchPage): Promise<Animation> {
  const { page } = window;
  const animation = new Animation(page, area);
  const found = page.locator('.squiggly-warning');
  await page.keyboard.press('Control+B');
  await window.find('It is a bitter pill');
  // Once to the end of what is seen as a line, and again to that of the paragraph.
  await page.keyboard.press('End');
  await page.keyboard.press('End');
  const before = await found.count();
  await animation.frame(glance);
  for (const letter of ' Many experts believe that it can wait') {
    await page.keyboard.type(letter);
    await animation.frame(key);
  }
  await found.nth(before).waitFor();
  await animation.frame(look);
  for (const _ of ['wait', 'can', 'it', 'that', 'believe', 'experts']) {
    await page.keyboard.press('Control+ArrowLeft');
    await animation.frame(key);
  }
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row.focused').waitFor();
  await animation.frame(look);
  await page.keyboard.press('Enter');
  await page.locator('.view-line', { hasText: /\[source,\syear\]/ }).waitFor();
  await animation.frame(2 * look);
  return animation;
}

/** A section is dragged above another in the view of the structure, and its text goes with it. */
async function moveSection(window: WorkbenchPage): Promise<Animation> {
  const { page } = window;
  const animation = new Animation(page, area);
  const row = (title: string): Locator =>
    page.locator('.pane-body .monaco-list-row', { hasText: title }).first();
  await page.locator('.activitybar .action-label[aria-label="Exam Essay"]').click();
  for (const view of ['Evidence', 'Remarks']) {
    await page.locator(`.pane-header[aria-label^="${view}"] .title`).click();
  }
  const section = row('India factor');
  await section.click();
  await page.locator('.view-line', { hasText: 'India' }).first().waitFor();
  await animation.frame(look);
  const from = await middleOf(section);
  const to = await middleOf(row('Outdated agriculture'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= dragSteps; step += 1) {
    const share = step / dragSteps;
    await page.mouse.move(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
    await animation.frame(key);
  }
  await animation.frame(glance);
  await page.mouse.up();
  await isAbove(section, row('Outdated agriculture'));
  await animation.frame(2 * look);
  return animation;
}

async function middleOf(row: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await row.boundingBox();
  if (box === null) throw new Error('A row is not seen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The most looks at the view, a moment apart, for the new order to come. */
const mostLooks = 200;

/** Waits until the view shows the new order. */
async function isAbove(upper: Locator, lower: Locator): Promise<void> {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    if ((await middleOf(upper)).y < (await middleOf(lower)).y) return;
    await upper.page().waitForTimeout(100);
  }
  throw new Error('The section has not moved.');
}

recordAnimations().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
