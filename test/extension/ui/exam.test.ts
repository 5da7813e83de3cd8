import assert from 'node:assert/strict';
import { type InstalledWorkbench, openInstalledWorkbench } from './support/installedWorkbench.js';
import { WorkbenchPage } from './support/workbenchPage.js';

const looks = [
  { look: 'light', theme: 'Default Light Modern' },
  { look: 'dark', theme: 'Default Dark Modern' },
  { look: 'high-contrast', theme: 'Default High Contrast' },
  { look: 'high-contrast-light', theme: 'Default High Contrast Light' },
];

/** The steps of the walkthrough, and words of what their pictures say to a screen reader. */
const steps = [
  { title: 'See what an examiner sees', picture: 'wavy lines' },
  { title: 'Understand a finding, and fix it', picture: 'light bulb' },
  { title: 'Begin an answer of your own', picture: 'Three steps' },
  { title: 'Watch your words', picture: 'status bar' },
  { title: 'Choose how much you see', picture: 'Three pages' },
  { title: 'Write against the clock', picture: 'clock' },
];

let installed: InstalledWorkbench;

suiteSetup(async () => {
  installed = await openInstalledWorkbench();
});

suiteTeardown(() => installed?.dispose());

for (const { look, theme } of looks) {
  suite(`An exam seen in ${look}`, () => {
    let window: WorkbenchPage;

    suiteSetup(async () => {
      const folder = await installed.folder({
        'workbench.colorTheme': theme,
        'examEssay.mode': 'review',
        // Due a few seconds after the beginning.
        'examEssay.exam.warnings': [39.9],
        'editor.minimap.enabled': false,
      });
      const { browser, served } = installed;
      const file = 'pakistan-water.essay.md';
      window = await WorkbenchPage.open(browser, { url: served.url, folder, file, look });
    });

    suiteTeardown(() => window?.close());

    teardown(async function () {
      if (this.currentTest?.state === 'failed') await window.picture(`failed-${this.currentTest.title}`);
    });

    const clock = (text: RegExp) => window.statusItem(text);
    const dialog = () => window.page.locator('.monaco-dialog-box');

    test('the walkthrough has a picture for each step', async () => {
      await window.command('Exam Essay: Open Walkthrough');
      await window.page.locator('.gettingStartedContainer', { hasText: 'Write Exam Essays' }).waitFor();
      for (const [index, { title, picture }] of steps.entries()) {
        await window.page.locator('.getting-started-step', { hasText: title }).click();
        const media = window.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
        await media.locator('svg', { hasText: picture }).waitFor();
        await window.picture(`walkthrough-${index + 1}`);
      }
      await window.page.keyboard.press('Control+W');
    });

    test('begins with question and time, and hides the findings', async () => {
      await window.page.locator('.squiggly-warning').first().waitFor();
      await window.find('Introduction');
      await window.command('Exam Essay: Start Exam');
      await window.row('The question of this essay').waitFor();
      await window.picture('exam-question');
      await window.row('The question of this essay').click();
      const minutes = window.page.locator('.quick-input-widget', { hasText: 'Planning 5 min' });
      await minutes.waitFor();
      await window.picture('exam-minutes');
      await window.page.keyboard.press('Enter');
      await clock(/39:\d\d · Planning/).waitFor();
      await window.page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
      await window.picture('exam-running');
    });

    test('warns in a message that closes by itself', async () => {
      await window.page.locator('.notification-toast', { hasText: 'minutes left' }).waitFor();
      await window.picture('exam-warning');
    });

    test('tells the plan where the mouse rests', async () => {
      await clock(/ · Planning/).hover();
      await window.page.locator('.monaco-hover:visible', { hasText: 'Writing 32 min' }).waitFor();
      await window.picture('exam-tooltip');
      await window.page.mouse.move(640, 300);
    });

    test('can be paused', async () => {
      await window.page.locator('[aria-label="Pause the exam"]').first().click();
      await clock(/ · Paused/).waitFor();
      await window.picture('exam-paused');
    });

    test('refuses a second one kindly', async () => {
      await window.command('Exam Essay: Start Exam');
      const toast = window.page.locator('.notification-toast', { hasText: 'An exam is running already' });
      await toast.waitFor();
      await window.picture('exam-refused');
      await toast.getByText('Show Exam').click();
      await window.row('Hand in…').waitFor();
      await window.picture('exam-menu');
      await window.page.keyboard.press('Escape');
    });

    // After another test: the browser writes a moment later what VS Code keeps.
    test('survives a reload, and goes on', async () => {
      const before = await clock(/ · Paused/).textContent();
      await window.page.reload();
      await clock(/ · Paused/).waitFor();
      assert.equal(await clock(/ · Paused/).textContent(), before);
      assert.equal(await window.page.locator('.squiggly-warning').count(), 0);
      await window.page.locator('[aria-label="Go on with the exam"]').first().click();
      await clock(/ · Planning/).waitFor();
    });

    test('is handed in with a summary, a stamp and the findings', async () => {
      await window.command('Exam Essay: Hand In Exam');
      await dialog().getByText('Hand in the exam?').waitFor();
      await window.picture('exam-hand-in');
      await dialog().getByText('Hand In', { exact: true }).click();
      await dialog().getByText('Handed in:').waitFor();
      await window.picture('exam-summary');
      await dialog().getByText('Show Findings').click();
      await window.page.locator('.markers-panel .monaco-list-row').first().waitFor();
      await window.page.locator('.squiggly-warning').first().waitFor();
      await window.find('SANA');
      await window.page
        .locator('.view-line', { hasText: /finished:\s2/ })
        .first()
        .waitFor();
      await window.picture('exam-stamped');
      assert.equal(await clock(/ · Planning/).count(), 0);
    });

    test('the mode is switched, and the target set', async () => {
      await window.command('Exam Essay: Switch Mode');
      await window.row('Tutor').waitFor();
      await window.picture('switch-mode');
      await window.page.keyboard.press('Escape');
      await window.command('Exam Essay: Set Word Target');
      await window.input.fill('0');
      await window.page.locator('.quick-input-widget', { hasText: 'A number from 1 to' }).waitFor();
      await window.picture('set-target');
      await window.input.fill('900');
      await window.page.keyboard.press('Enter');
      await window.statusItem(/ \/ 900 words$/).waitFor();
    });

    test('a typed question gets a file with nothing but the question', async () => {
      await window.command('Exam Essay: Start Exam');
      await window.row('Another question').click();
      const question = window.page.locator('.quick-input-widget', {
        hasText: 'The question, as the paper gives it',
      });
      await question.waitFor();
      await window.input.fill('Discuss the role of the judiciary in Pakistan.');
      await window.page.locator('.quick-input-widget', { hasText: 'Asks: ' }).waitFor();
      await window.page.keyboard.press('Enter');
      await window.row('CSS English Essay').waitFor();
      await window.picture('exam-paper');
      await window.row('CSS English Essay').click();
      await window.page.locator('.quick-input-widget', { hasText: 'Writing 120 min' }).waitFor();
      await window.page.keyboard.press('Enter');
      await clock(/2:59:\d\d · Planning/).waitFor();
      await window.page.keyboard.type('Courts are old.');
      await window.statusItem(/^3 \/ 2,750 words$/).waitFor();
      await window.picture('exam-untitled');
      await window.command('Exam Essay: Stop Exam Without Handing In');
      await dialog().getByText('Stop', { exact: true }).click();
      await clock(/ · Planning/).waitFor({ state: 'detached' });
    });
  });
}
