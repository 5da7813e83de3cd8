import type { FromPage, PageState, ToPage } from '../messages.js';

/** Given by the editor, once. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
};

const editor = acquireVsCodeApi();
const page = document.querySelector('main') as HTMLElement;

document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('a[data-place]') : null;
  const place = link?.getAttribute('data-place');
  if (typeof place !== 'string') return;
  event.preventDefault();
  editor.postMessage({ kind: 'reveal', place });
});

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'show') show(data.body);
});

window.addEventListener('scroll', keepState, { passive: true });

window.scrollTo(0, editor.getState()?.scroll ?? 0);
keepState();
editor.postMessage({ kind: 'ready' });

function keepState(): void {
  editor.setState({ uri: page.dataset.uri ?? '', scroll: window.scrollY });
}

/** Puts new content in, and leaves the reader where they were: same scroll, same focus, same folds. */
function show(body: string): void {
  const { scrollY } = window;
  const focused = focusKey();
  const folds = new Map(foldable().map((fold, index) => [keyOf(fold, index), fold.open]));
  page.innerHTML = body;
  foldable().forEach((fold, index) => {
    fold.open = folds.get(keyOf(fold, index)) ?? fold.open;
  });
  if (focused !== undefined) focusAgain(focused);
  window.scrollTo(0, scrollY);
}

function foldable(): readonly HTMLDetailsElement[] {
  return [...page.querySelectorAll('details')];
}

function keyOf(fold: HTMLDetailsElement, index: number): string {
  return fold.dataset.key ?? String(index);
}

/** What has the focus: by its words, for places move with the text, and by its number among the same. */
interface FocusKey {
  readonly words: string;
  readonly occurrence: number;
}

function focusable(): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('a, summary')];
}

function focusKey(): FocusKey | undefined {
  const all = focusable();
  const index = all.indexOf(document.activeElement as HTMLElement);
  const words = all[index]?.textContent;
  if (typeof words !== 'string') return undefined;
  const occurrence = all.slice(0, index).filter(({ textContent }) => textContent === words).length;
  return { words, occurrence };
}

function focusAgain({ words, occurrence }: FocusKey): void {
  const same = focusable().filter(({ textContent }) => textContent === words);
  (same[occurrence] ?? same.at(-1))?.focus({ preventScroll: true });
}
