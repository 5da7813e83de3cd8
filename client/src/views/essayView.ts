import { type Disposable, type TreeView, type TreeViewOptions, window } from 'vscode';
import type { EssayOutline, Position } from '../../../server/src/lsp/protocol.js';
import { EssayTree } from './essayTree.js';
import type { OutlineFollower } from './outlineFollower.js';

/** One of the views beside the essay: shows what the follower has while it is seen. */
export abstract class EssayView implements Disposable {
  readonly tree = new EssayTree();
  protected readonly follower: OutlineFollower;
  readonly #subscriptions: Disposable[] = [];
  #view: TreeView<string> | undefined;

  constructor(follower: OutlineFollower) {
    this.follower = follower;
    this.#subscriptions.push(
      this.tree,
      follower.onChange(outline => this.show(outline)),
    );
  }

  get view(): TreeView<string> {
    if (this.#view === undefined) throw new Error('The view is used before it was made.');
    return this.#view;
  }

  /** Shows the row without taking the focus; a hidden view stays hidden. */
  async reveal(id: string): Promise<void> {
    if (this.view.visible && this.tree.get(id) !== undefined) {
      await this.view.reveal(id, { select: true, focus: false });
    }
  }

  /** Shows the innermost row for a place in the text. */
  async revealAt(position: Position): Promise<void> {
    const id = this.tree.at(position);
    if (id !== undefined && !this.view.selection.includes(id)) await this.reveal(id);
  }

  refresh(): void {
    this.show(this.follower.outline);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  protected abstract show(outline: EssayOutline | undefined): void;

  protected create(id: string, options: Omit<TreeViewOptions<string>, 'treeDataProvider'>): void {
    const view = window.createTreeView(id, { ...options, treeDataProvider: this.tree });
    this.#view = view;
    this.#subscriptions.push(
      view,
      view.onDidChangeVisibility(({ visible }) => this.follower.setShown(id, visible)),
    );
    this.follower.setShown(id, view.visible);
    this.refresh();
  }
}
