import { commands, Disposable, window, workspace } from 'vscode';
import type { Counts } from '../../server/src/lsp/protocol.js';
import type { Server } from './server.js';

/** Calls back with the counts of the document in the active editor, whenever they or the editor change. */
export function followActiveEssay(server: Server, show: (essay: Counts['essay']) => void): Disposable {
  const known = new Map<string, Counts['essay']>();
  const showActive = (): void => {
    const uri = window.activeTextEditor?.document.uri;
    // Who writes a reply in the margin is still at the essay.
    if (uri?.scheme === 'comment') return;
    show(uri === undefined ? undefined : known.get(uri.toString()));
  };
  return Disposable.from(
    server.onCounts(({ uri, essay }) => {
      known.set(uri, essay);
      if (window.activeTextEditor?.document.uri.toString() === uri) showActive();
    }),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
    window.onDidChangeActiveTextEditor(showActive),
    workspace.onDidChangeConfiguration(({ affectsConfiguration }) => {
      if (affectsConfiguration('examEssay')) showActive();
    }),
  );
}

/** Lets commands and menus be enabled only where they apply. */
export function setEssayContext(isEssay: boolean): void {
  void commands.executeCommand('setContext', 'examEssay.isEssay', isEssay);
}
