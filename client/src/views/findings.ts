import {
  commands,
  l10n,
  languages,
  type Position,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  window,
} from 'vscode';

/** Puts the cursor on the next finding of ours, round the end of the text, and shows what it says. */
export async function goToNextFinding(): Promise<void> {
  await goToFinding(
    ({ selection }, starts) => starts.find(start => start.isAfter(selection.active)) ?? starts[0],
  );
}

export async function goToPreviousFinding(): Promise<void> {
  await goToFinding(
    ({ selection }, starts) => starts.findLast(start => start.isBefore(selection.active)) ?? starts.at(-1),
  );
}

async function goToFinding(
  choose: (editor: TextEditor, starts: readonly Position[]) => Position | undefined,
): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const starts = languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source }) => source === 'exam-essay')
    .map(({ range }) => range.start)
    .sort((a, b) => a.compareTo(b));
  const start = choose(editor, starts);
  if (start === undefined) {
    window.setStatusBarMessage(l10n.t('No findings.'), 5000);
    return;
  }
  editor.selection = new Selection(start, start);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  await commands.executeCommand('editor.action.showHover');
}
