import { type Disposable, EventEmitter, type Memento, type Uri, workspace } from 'vscode';

const key = 'examEssay.checked';

/** What the user decided about single files, kept with the workspace. A renamed file keeps its decision. */
export class CheckedFiles implements Disposable {
  readonly #memory: Memento;
  /** Untitled files are gone with the window, so nothing is kept of them beyond it. */
  readonly #untitled = new Map<string, boolean>();
  readonly #changes = new EventEmitter<{ readonly uri: Uri; readonly isChecked: boolean }>();
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

  readonly onChange = this.#changes.event;

  get all(): Readonly<Record<string, boolean>> {
    const kept = this.#memory.get<Readonly<Record<string, boolean>>>(key, {});
    return { ...kept, ...Object.fromEntries(this.#untitled) };
  }

  get(uri: Uri): boolean | undefined {
    return this.all[uri.toString()];
  }

  async set(uri: Uri, isChecked: boolean): Promise<void> {
    if (uri.scheme === 'untitled') this.#untitled.set(uri.toString(), isChecked);
    else {
      const kept = this.#memory.get<Readonly<Record<string, boolean>>>(key, {});
      await this.#memory.update(key, { ...kept, [uri.toString()]: isChecked });
    }
    this.#changes.fire({ uri, isChecked });
  }

  dispose(): void {
    this.#renames.dispose();
    this.#changes.dispose();
  }
}
