import { type TextDocument, type Uri, workspace } from 'vscode';

/**
 * The text of an essay, opened unseen if it is closed: the server reads what is open.
 *
 * @throws Error where there is no such text any more.
 */
export async function openText(uri: Uri): Promise<TextDocument> {
  if (uri.scheme !== 'untitled') return workspace.openTextDocument(uri);
  // Opening an untitled text that is gone would make a new one.
  const open = workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
  if (open === undefined) throw new Error(`${uri.toString()} is closed.`);
  return open;
}
