import { commands, Disposable, type Memento, window } from 'vscode';
import type { EssayView } from './essayView.js';
import type { OutlineFollower } from './outlineFollower.js';

const key = 'examEssay.followsCursor';

/** A moving cursor is followed once it has stood this long, in milliseconds. */
const stillMs = 200;

/** Shows in each view the row for the place of the cursor, unless the user switched that off. */
export class CursorFollower implements Disposable {
  readonly #follower: OutlineFollower;
  readonly #views: readonly EssayView[];
  readonly #memory: Memento;
  readonly #subscriptions: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(follower: OutlineFollower, views: readonly EssayView[], memory: Memento) {
    this.#follower = follower;
    this.#views = views;
    this.#memory = memory;
    const wait = (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#reveal(), stillMs);
    };
    const set = async (isFollowing: boolean): Promise<void> => {
      await memory.update(key, isFollowing);
      await this.#tellMenus();
      wait();
    };
    this.#subscriptions = Disposable.from(
      window.onDidChangeTextEditorSelection(wait),
      follower.onChange(wait),
      ...views.map(({ view }) => view.onDidChangeVisibility(wait)),
      commands.registerCommand('examEssay.followCursor', () => set(true)),
      commands.registerCommand('examEssay.stopFollowingCursor', () => set(false)),
    );
    void this.#tellMenus();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  get #isFollowing(): boolean {
    return this.#memory.get(key, true);
  }

  async #tellMenus(): Promise<void> {
    await commands.executeCommand('setContext', key, this.#isFollowing);
  }

  async #reveal(): Promise<void> {
    const { outline } = this.#follower;
    const editor = window.activeTextEditor;
    if (!this.#isFollowing || outline === undefined || editor === undefined) return;
    const { document, selection } = editor;
    // While the writer types, the places are old; the next outline brings the cursor's own.
    if (document.uri.toString() !== outline.uri || document.version !== outline.version) return;
    for (const view of this.#views) await view.revealAt(selection.active);
  }
}
