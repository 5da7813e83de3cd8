import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** Faults that keep people from reading or using what a frame shows, each with its place. */
export async function seriousFaults(frame: Frame): Promise<readonly string[]> {
  // Through the debugger: the content security policy of a web view allows no script of ours.
  await frame.evaluate(axe.source);
  // The frame is transparent, and contrast is measured against what shines through.
  await frame.evaluate(() => {
    const { document } = globalThis as unknown as { document: { documentElement: StyledElement } };
    document.documentElement.style.background = 'var(--vscode-editor-background)';
  });
  return faultsOf(frame);
}

/** The same of a page that stands by itself. */
export async function faultsOfPage(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return faultsOf(page);
}

async function faultsOf(frame: Frame | Page): Promise<readonly string[]> {
  const { violations } = await frame.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
    );
}

interface StyledElement {
  readonly style: { background: string };
}
