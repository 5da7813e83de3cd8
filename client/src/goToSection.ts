import {
  type Disposable,
  l10n,
  Position,
  type QuickPickItem,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  window,
} from 'vscode';
import type { SectionPlace } from '../../server/src/lsp/protocol.js';
import type { Server } from './server.js';
import { number } from './wordsTooltip.js';

/** Picks a section of the essay and goes there. The text follows the list, and goes back where nothing is picked. */
export async function goToSection(server: Server): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const sections = await server.request('exam-essay/sections', { uri: editor.document.uri.toString() });
  const items = sections.map(itemOf);
  const before = editor.visibleRanges[0];
  const picked = await pickSection(items, editor);
  if (picked !== undefined) {
    const { start } = picked.range;
    editor.selection = new Selection(start, start);
    editor.revealRange(picked.range, TextEditorRevealType.AtTop);
  } else if (before !== undefined) editor.revealRange(before, TextEditorRevealType.AtTop);
  await window.showTextDocument(editor.document, editor.viewColumn);
}

interface SectionItem extends QuickPickItem {
  readonly range: Range;
}

function itemOf({ title, roleName, depth, words, target, range }: SectionPlace): SectionItem {
  const count =
    target === undefined
      ? l10n.t('{0} words', number(words))
      : l10n.t('{0} / {1} words', number(words), number(target));
  const { start, end } = range;
  return {
    // Icons have no place in a title that a writer types.
    label: `${'\u2003'.repeat(depth - 1)}${title.replaceAll('$(', '$\u200b(')}`,
    description: title === roleName ? count : `${roleName} · ${count}`,
    range: new Range(new Position(start.line, start.character), new Position(end.line, end.character)),
  };
}

function pickSection(items: readonly SectionItem[], editor: TextEditor): Promise<SectionItem | undefined> {
  const pick = window.createQuickPick<SectionItem>();
  pick.title = l10n.t('Go to Section');
  pick.placeholder = items.length === 0 ? l10n.t('This file has no sections yet.') : l10n.t('Section');
  pick.matchOnDescription = true;
  pick.items = items;
  const { active } = editor.selection;
  const current = items.findLast(({ range }) => range.start.isBeforeOrEqual(active));
  if (current !== undefined) pick.activeItems = [current];
  return new Promise(resolve => {
    const finish = (item: SectionItem | undefined): void => {
      resolve(item);
      for (const listener of listeners) listener.dispose();
    };
    const listeners: readonly Disposable[] = [
      pick.onDidChangeActive(([item]) => {
        if (item !== undefined)
          editor.revealRange(item.range, TextEditorRevealType.InCenterIfOutsideViewport);
      }),
      pick.onDidAccept(() => finish(pick.activeItems[0])),
      pick.onDidHide(() => finish(undefined)),
      pick,
    ];
    pick.show();
  });
}
