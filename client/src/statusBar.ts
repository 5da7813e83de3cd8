import { type Disposable, l10n, StatusBarAlignment, ThemeColor, window, workspace } from 'vscode';
import type { Counts } from '../../server/src/lsp/protocol.js';
import { followActiveEssay, setEssayContext } from './essayCounts.js';
import { followSelectedWords } from './selectedWords.js';
import type { Server } from './server.js';
import { number, wordsTooltip } from './wordsTooltip.js';

/** The words of the essay in the active editor, or of what is selected there; nothing beside any other file. */
export class StatusBar implements Disposable {
  readonly #item = window.createStatusBarItem('examEssay.words', StatusBarAlignment.Right, 100);
  readonly #subscriptions: readonly Disposable[];
  #essay: Counts['essay'];
  #selected: number | undefined;

  constructor(server: Server) {
    this.#item.name = l10n.t('Exam Essay: Words');
    this.#item.command = { command: 'examEssay.goToSection', title: l10n.t('Go to Section…') };
    this.#subscriptions = [
      followActiveEssay(server, essay => this.#showEssay(essay)),
      followSelectedWords(
        server,
        () => this.#essay !== undefined,
        words => {
          this.#selected = words;
          this.#showText();
        },
      ),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#item.dispose();
  }

  #showEssay(essay: Counts['essay']): void {
    this.#essay = essay;
    setEssayContext(essay !== undefined);
    const scope = window.activeTextEditor?.document;
    const isEnabled = workspace.getConfiguration('examEssay', scope).get('statusBar.enabled', true);
    if (essay === undefined || !isEnabled) {
      this.#item.hide();
      return;
    }
    this.#item.tooltip = wordsTooltip(essay);
    this.#showText();
    this.#item.show();
  }

  #showText(): void {
    if (this.#essay === undefined) return;
    const { text, label } =
      this.#selected === undefined ? ofDocument(this.#essay) : ofSelection(this.#selected, this.#essay.words);
    this.#item.text = text;
    this.#item.accessibilityInformation = { label, role: 'button' };
    // The theme's own pair of colours, so that the words stay readable on every status bar.
    const isTooLong = isOverLength(this.#essay);
    this.#item.backgroundColor = isTooLong ? new ThemeColor('statusBarItem.warningBackground') : undefined;
  }
}

interface Shown {
  readonly text: string;
  /** What a screen reader says. */
  readonly label: string;
}

function ofDocument(essay: NonNullable<Counts['essay']>): Shown {
  const { words, target } = essay;
  const text =
    target === undefined
      ? l10n.t('{0} words', number(words))
      : l10n.t('{0} / {1} words', number(words), number(target));
  if (!isOverLength(essay)) return { text, label: text };
  return { text, label: l10n.t('{0}, more than the paper allows', text) };
}

function ofSelection(selected: number, words: number): Shown {
  const text = l10n.t('{0} of {1}', number(selected), number(words));
  return { text, label: l10n.t('{0} of {1} words are selected', number(selected), number(words)) };
}

/** A goal of the writer's own may lie above what the profile allows. */
function isOverLength({ words, target = 0, maximum }: NonNullable<Counts['essay']>): boolean {
  return maximum !== undefined && Math.max(maximum, target) < words;
}
