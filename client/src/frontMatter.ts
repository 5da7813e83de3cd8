import { Range, type Uri, WorkspaceEdit, workspace } from 'vscode';
import type { VersionedEdits, YamlValues } from '../../server/src/lsp/protocol.js';
import type { Server } from './server.js';

/** How often edits are asked for anew when the text was changed meanwhile. */
const mostAttempts = 3;

/** Sets values below `essay` in the front matter of an open essay, in one step of undo. Whether it could. */
export async function writeFrontMatter(
  server: Server,
  uri: Uri,
  values: YamlValues,
  options: { readonly onlyReplace?: boolean } = {},
): Promise<boolean> {
  const edit = new WorkspaceEdit();
  return (await addFrontMatter(edit, server, uri, values, options)) && workspace.applyEdit(edit);
}

/** Adds to `edit` what sets the values. Whether it could. */
export async function addFrontMatter(
  edit: WorkspaceEdit,
  server: Server,
  uri: Uri,
  values: YamlValues,
  options: { readonly onlyReplace?: boolean } = {},
): Promise<boolean> {
  const ask = (): Promise<VersionedEdits | null> =>
    server.request('exam-essay/writeFrontMatter', { uri: uri.toString(), values, ...options });
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const result = await ask();
    if (result === null) return false;
    const document = workspace.textDocuments.find(each => each.uri.toString() === uri.toString());
    if (document?.version !== result.version) continue;
    for (const { range, newText } of result.edits) {
      const { start, end } = range;
      edit.replace(uri, new Range(start.line, start.character, end.line, end.character), newText);
    }
    return true;
  }
  return false;
}
