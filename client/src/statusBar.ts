import { type Disposable, env, l10n, MarkdownString, StatusBarAlignment, window, workspace } from 'vscode';
import type { Counts, SectionCount } from '../../server/src/lsp/protocol.js';
import { escapeMarkdown } from './escapeMarkdown.js';
import { followActiveEssay, setEssayContext } from './essayCounts.js';
import type { Server } from './server.js';

/** The words of the essay in the active editor; nothing is shown beside any other file. */
export class StatusBar implements Disposable {
  readonly #item = window.createStatusBarItem('examEssay.words', StatusBarAlignment.Right, 100);
  readonly #subscription: Disposable;

  constructor(server: Server) {
    this.#item.name = l10n.t('Exam Essay: Words');
    this.#subscription = followActiveEssay(server, essay => this.#show(essay));
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#item.dispose();
  }

  #show(essay: Counts['essay']): void {
    setEssayContext(essay !== undefined);
    const scope = window.activeTextEditor?.document;
    const isEnabled = workspace.getConfiguration('examEssay', scope).get('statusBar.enabled', true);
    if (essay === undefined || !isEnabled) {
      this.#item.hide();
      return;
    }
    const text = wordsOf(essay.words, essay.target);
    this.#item.text = text;
    this.#item.accessibilityInformation = { label: text, role: 'status' };
    this.#item.tooltip = tooltip(essay);
    this.#item.show();
  }
}

function tooltip({ profile, sections, ...counts }: NonNullable<Counts['essay']>): MarkdownString {
  const markdown = new MarkdownString();
  markdown.appendText(profile);
  markdown.appendMarkdown('\n\n');
  markdown.appendText(
    l10n.t('{0} arguments, {1} pieces of evidence', number(counts.arguments), number(counts.evidence)),
  );
  markdown.appendMarkdown(`\n\n| ${l10n.t('Section')} | ${l10n.t('Words')} |\n|:--|--:|\n`);
  for (const section of sections) markdown.appendMarkdown(`${row(section)}\n`);
  return markdown;
}

function row({ title, words, target }: SectionCount): string {
  const plain = escapeMarkdown(title);
  return `| ${plain} | ${target === undefined ? number(words) : `${number(words)} / ${number(target)}`} |`;
}

function wordsOf(words: number, target: number | undefined): string {
  return target === undefined
    ? l10n.t('{0} words', number(words))
    : l10n.t('{0} / {1} words', number(words), number(target));
}

function number(value: number): string {
  return value.toLocaleString(env.language);
}
