import { Disposable, type TextDocument, workspace } from 'vscode';

/** Calls back with the old and the new URI of a file that was renamed, or of an untitled one that was saved. */
export function followDocuments(moved: (from: string, to: string) => void): Disposable {
  return Disposable.from(
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) moved(oldUri.toString(), newUri.toString());
    }),
    workspace.onDidCloseTextDocument(document => {
      const saved = document.uri.scheme === 'untitled' ? savedAs(document) : undefined;
      if (saved !== undefined) moved(document.uri.toString(), saved.uri.toString());
    }),
  );
}

/** VS Code does not say as what an untitled file was saved: it is the file that was opened with its text. */
function savedAs(untitled: TextDocument): TextDocument | undefined {
  const text = untitled.getText();
  if (text.trim() === '') return undefined;
  return workspace.textDocuments.findLast(
    each => each.uri.scheme !== 'untitled' && !each.isClosed && !each.isDirty && each.getText() === text,
  );
}
