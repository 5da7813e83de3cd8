import { Disposable, type TextDocument, workspace } from 'vscode';

/** Calls back with the old and the new URI of a file that was renamed, or of an untitled one that was saved. */
export function followDocuments(moved: (from: string, to: string) => void): Disposable {
  /** By the URI of an untitled file, the file that was saved with its text. */
  const saved = new Map<string, string>();
  return Disposable.from(
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) moved(oldUri.toString(), newUri.toString());
    }),
    // VS Code does not say as what an untitled file was saved: it saves a copy, and closes the untitled one.
    workspace.onDidSaveTextDocument(document => {
      for (const { uri } of untitledTwins(document)) saved.set(uri.toString(), document.uri.toString());
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      const from = uri.toString();
      const to = saved.get(from);
      saved.delete(from);
      if (to !== undefined) moved(from, to);
    }),
  );
}

function untitledTwins(document: TextDocument): readonly TextDocument[] {
  const text = document.getText();
  return workspace.textDocuments.filter(
    each => each.uri.scheme === 'untitled' && each !== document && each.getText() === text,
  );
}
