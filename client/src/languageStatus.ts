import { Disposable, type LanguageStatusItem, LanguageStatusSeverity, l10n, languages, window } from 'vscode';
import type { Counts } from '../../server/src/lsp/protocol.js';
import { followActiveEssay } from './essayCounts.js';
import { essaySelector, type Health, type Server } from './server.js';

/**
 * Behind the braces of the status bar: mode and profile of the active essay, and how the server is, with ways to
 * change, restart and look. Beside other files nothing is shown, unless the server has failed.
 */
export class LanguageStatus implements Disposable {
  readonly #server: Server;
  readonly #mode = languages.createLanguageStatusItem('examEssay.status', []);
  readonly #health = languages.createLanguageStatusItem('examEssay.server', []);
  readonly #log = languages.createLanguageStatusItem('examEssay.log', []);
  readonly #subscription: Disposable;
  #essay: Counts['essay'];

  constructor(server: Server) {
    this.#server = server;
    this.#mode.name = l10n.t('Exam Essay');
    this.#mode.command = {
      command: 'workbench.action.openSettings',
      title: l10n.t('Change'),
      tooltip: l10n.t('Change the mode in the settings'),
      arguments: ['examEssay.mode'],
    };
    this.#health.name = l10n.t('Exam Essay: Language Server');
    this.#health.command = { command: 'examEssay.restartServer', title: l10n.t('Restart') };
    this.#log.name = l10n.t('Exam Essay: Log');
    this.#log.text = l10n.t('Log of the language server');
    this.#log.command = { command: 'examEssay.showLog', title: l10n.t('Show Log') };
    this.#subscription = Disposable.from(
      followActiveEssay(server, essay => {
        this.#essay = essay;
        this.#show();
      }),
      server.onHealth(() => this.#show()),
    );
  }

  dispose(): void {
    this.#subscription.dispose();
    for (const item of this.#items) item.dispose();
  }

  get #items(): readonly LanguageStatusItem[] {
    return [this.#mode, this.#health, this.#log];
  }

  #show(): void {
    const { health } = this.#server;
    const language = window.activeTextEditor?.document.languageId;
    const here = this.#essay === undefined || language === undefined ? [] : [{ language }];
    const everywhere = health === 'failed' ? essaySelector : here;
    // A selector that matches nothing hides an item.
    this.#mode.selector = here;
    this.#health.selector = everywhere;
    this.#log.selector = everywhere;
    this.#health.text = healthText(health);
    this.#health.busy = health === 'starting';
    this.#health.severity =
      health === 'failed' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    if (this.#essay === undefined) return;
    this.#mode.text = l10n.t('Mode: {0}', this.#essay.mode);
    this.#mode.detail = this.#essay.profile;
  }
}

function healthText(health: Health): string {
  switch (health) {
    case 'starting':
      return l10n.t('Language server is starting');
    case 'running':
      return l10n.t('Language server is running');
    case 'stopped':
      return l10n.t('Language server is not running');
    case 'failed':
      return l10n.t('Language server has stopped');
    default:
      return health satisfies never;
  }
}
