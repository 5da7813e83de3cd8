import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';

const pictures = resolve(__dirname, '../../../../out/screenshots');

/** The longest wait for something to appear, in milliseconds. */
const limit = 20_000;

const mostAttempts = 10;

interface Opening {
  readonly url: string;
  readonly folder: string;
  readonly file: string;
  readonly look: string;
  readonly language?: string;
}

/** A workbench as a person sees it: found by what it shows, driven by keys and clicks. */
export class WorkbenchPage {
  readonly page: Page;
  readonly #look: string;
  /** Of the file that was opened. */
  readonly #text: string;

  private constructor(page: Page, look: string, text: string) {
    this.page = page;
    this.#look = look;
    this.#text = text;
    page.setDefaultTimeout(limit);
  }

  /**
   * Opens a folder and a file in it. `look` names the folder of its pictures. `language` is what VS Code is told to
   * be in, as by a language pack; its own words stay English.
   */
  static async open(
    browser: Browser,
    { url, folder, file, look, language }: Opening,
  ): Promise<WorkbenchPage> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    if (language !== undefined) {
      await page.addInitScript(value => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: value }), language);
    }
    const opened = new WorkbenchPage(page, look, await readFile(join(folder, file), 'utf8'));
    const { host } = new URL(url);
    const payload = JSON.stringify([['openFile', `vscode-remote://${host}${join(folder, file)}`]]);
    await page.goto(`${url}/?${new URLSearchParams({ folder, payload })}`);
    await page.locator('.monaco-editor .view-lines').first().waitFor();
    return opened;
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  /** Keeps what is seen now, under `out/screenshots`. */
  async picture(name: string): Promise<void> {
    const folder = join(pictures, this.#look);
    await mkdir(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  }

  /** Runs a command from the palette, by its title. */
  async command(title: string): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.press('F1');
    await this.input.waitFor();
    await this.input.fill(`>${title}`);
    await this.row(title).click();
  }

  /** The field of a quick pick or an input box. */
  get input(): Locator {
    return this.page.locator(
      '.quick-input-widget:visible input[type="text"], .quick-input-widget:visible input.input',
    );
  }

  /** A row of the list that is open. */
  row(text: string): Locator {
    return this.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: text }).first();
  }

  /** The content of the web view that is shown. */
  get webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  statusItem(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item', { hasText: text }).first();
  }

  /** Puts the cursor inside the first place where the file has these words. */
  async find(words: string): Promise<void> {
    const before = this.#text.slice(0, this.#text.indexOf(words) + 1).split('\n');
    await this.focusEditor();
    await this.page.keyboard.press('Control+G');
    await this.input.waitFor();
    await this.input.fill(`:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`);
    await this.page.keyboard.press('Enter');
    await this.input.waitFor({ state: 'hidden' });
  }

  async focusEditor(): Promise<void> {
    const focused = this.page.locator('.monaco-editor.focused');
    // A key pressed while a closing editor hands its focus on is lost, so it is pressed until it is taken.
    for (let attempt = 1; ; attempt += 1) {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('Control+1');
      try {
        return await focused.waitFor({ timeout: limit / mostAttempts });
      } catch (error) {
        if (attempt === mostAttempts) throw error;
      }
    }
  }
}
