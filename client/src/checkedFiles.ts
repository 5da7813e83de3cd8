import { type Disposable, type Memento, type Uri, workspace } from 'vscode';

const key = 'examEssay.checked';

/** What the user decided about single files, kept with the workspace. A renamed file keeps its decision. */
export class CheckedFiles implements Disposable {
  readonly #memory: Memento;
  readonly #renames: Disposable;

  constructor(memory: Memento) {
    this.#memory = memory;
    this.#renames = workspace.onDidRenameFiles(async ({ files }) => {
      for (const { oldUri, newUri } of files) {
        const decision = this.get(oldUri);
        if (decision !== undefined) await this.set(newUri, decision);
      }
    });
  }

  get all(): Readonly<Record<string, boolean>> {
    return this.#memory.get<Readonly<Record<string, boolean>>>(key, {});
  }

  get(uri: Uri): boolean | undefined {
    return this.all[uri.toString()];
  }

  /** Untitled files are gone with the window, so nothing is kept of them. */
  async set(uri: Uri, isChecked: boolean): Promise<void> {
    if (uri.scheme === 'untitled') return;
    await this.#memory.update(key, { ...this.all, [uri.toString()]: isChecked });
  }

  dispose(): void {
    this.#renames.dispose();
  }
}
