import { type Disposable, l10n, languages, window } from 'vscode';
import type { Counts } from '../../server/src/lsp/protocol.js';
import { followActiveEssay } from './essayCounts.js';
import type { Server } from './server.js';

/** Profile and mode of the active essay, behind the braces of the status bar. */
export class LanguageStatus implements Disposable {
  readonly #item = languages.createLanguageStatusItem('examEssay.status', []);
  readonly #subscription: Disposable;

  constructor(server: Server) {
    this.#item.name = l10n.t('Exam Essay');
    this.#item.command = { command: 'examEssay.showLog', title: l10n.t('Show Log') };
    this.#subscription = followActiveEssay(server, essay => this.#show(essay));
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#item.dispose();
  }

  /** A selector that matches nothing hides the item. */
  #show(essay: Counts['essay']): void {
    const language = window.activeTextEditor?.document.languageId;
    this.#item.selector = essay === undefined || language === undefined ? [] : [{ language }];
    if (essay === undefined) return;
    this.#item.text = essay.profile;
    this.#item.detail = l10n.t('Mode: {0}', essay.mode);
  }
}
