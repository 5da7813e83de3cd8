import { commands, type Disposable, type Memento } from 'vscode';
import type { EssayOutline } from '../../../server/src/lsp/protocol.js';
import { EssayView } from './essayView.js';
import { evidenceElements } from './evidenceElements.js';
import type { OutlineFollower } from './outlineFollower.js';
import { number } from './words.js';

const key = 'examEssay.evidenceByKind';

/** All evidence, under the sections or the kinds: the user's choice is kept with the workspace. */
export class EvidenceView extends EssayView {
  readonly #memory: Memento;

  constructor(follower: OutlineFollower, memory: Memento) {
    super(follower);
    this.#memory = memory;
    this.create('examEssay.evidence', { showCollapseAll: true });
    void commands.executeCommand('setContext', key, this.#isByKind);
  }

  get #isByKind(): boolean {
    return this.#memory.get(key, false);
  }

  protected override show(outline: EssayOutline | undefined): void {
    const essay = outline?.essay;
    this.tree.show(essay === undefined ? [] : evidenceElements(essay, this.#isByKind));
    const count = essay?.sections.reduce((sum, { evidenceCount }) => sum + evidenceCount, 0);
    this.view.description = count === undefined ? '' : number(count);
  }

  registerCommands(): Disposable[] {
    const group = async (isByKind: boolean): Promise<void> => {
      await this.#memory.update(key, isByKind);
      await commands.executeCommand('setContext', key, isByKind);
      this.refresh();
    };
    return [
      commands.registerCommand('examEssay.evidenceByKind', () => group(true)),
      commands.registerCommand('examEssay.evidenceBySection', () => group(false)),
    ];
  }
}
