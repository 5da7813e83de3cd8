import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Analyzer, formatMessage } from '../../../server/src/core/index.js';
import { reportPage } from '../../../server/src/report/html/page.js';
import { reportOf } from '../../../server/src/report/reportOf.js';
import { hostileEssay, hostileTexts } from '../../report/support/hostileEssay.js';
import { launchBrowser } from '../hosts/browser.js';
import { faultsOfPage } from './support/accessibility.js';

const root = resolve(__dirname, '../../..');
const pictures = join(root, 'out/screenshots/report-file');

const scripts = [
  'samples/pakistan-water.essay.md',
  'test/fixtures/essays/good-answer.md',
  'test/fixtures/urdu.essay.md',
];

suite('The report as a file', () => {
  let browser: Browser;

  suiteSetup(async () => {
    browser = await launchBrowser();
    await mkdir(pictures, { recursive: true });
  });

  suiteTeardown(() => browser?.close());

  const looks = [
    { look: 'light', colorScheme: 'light', language: 'en', width: 1000 },
    { look: 'dark', colorScheme: 'dark', language: 'en', width: 1000 },
    { look: 'narrow', colorScheme: 'light', language: 'en', width: 360 },
    { look: 'right-to-left', colorScheme: 'light', language: 'ur', width: 1000 },
  ] as const;

  for (const { look, colorScheme, language, width } of looks) {
    test(`has no serious fault for screen readers and eyes: ${look}`, async () => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.setContent(pageOf(scripts.map(read), language));
      await page.screenshot({ path: join(pictures, `${look}.png`), fullPage: true });
      assert.deepEqual(await faultsOfPage(page), []);
      assert.ok(await fits(page), 'it is wider than its window');
      await page.close();
    });
  }

  test('prints on paper', async () => {
    const page = await browser.newPage();
    await page.setContent(pageOf([read(scripts[0] ?? '')], 'en'));
    const pdf = await page.pdf({ path: join(pictures, 'print.pdf'), format: 'A4' });
    assert.ok(10_000 < pdf.length);
    await page.close();
  });

  test('runs nothing and loads nothing that stands in an essay', async () => {
    const page = await browser.newPage();
    const happened: string[] = [];
    page.on('dialog', dialog => {
      happened.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('request', request => happened.push(request.url()));
    page.on('console', message => happened.push(message.text()));
    await page.setContent(pageOf(hostileTexts.map(hostileEssay), 'en'));
    await page.evaluate(() => new Promise(done => setTimeout(done)));
    assert.deepEqual(happened, []);
    await page.close();
  });
});

function pageOf(texts: readonly string[], language: string): string {
  const reports = texts.map((text, index) =>
    reportOf(new Analyzer().analyze(text), `script-${index + 1}.md`),
  );
  return reportPage(reports, { localize: formatMessage, language });
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function fits(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { documentElement } = (
      globalThis as unknown as { document: { documentElement: { scrollWidth: number; clientWidth: number } } }
    ).document;
    return documentElement.scrollWidth <= documentElement.clientWidth;
  });
}
