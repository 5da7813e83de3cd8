import { l10n, Uri, workspace } from 'vscode';

/** The server's messages in the user's language, by their English text; `undefined` where that is English. */
export async function readServerMessages(): Promise<Readonly<Record<string, string>> | undefined> {
  // VS Code has found a bundle for the client's own texts; that of the server has the same name.
  const client = l10n.uri;
  if (client === undefined) return undefined;
  const name = client.path.slice(client.path.lastIndexOf('/') + 1);
  const server = Uri.joinPath(client, '../../server/l10n', name);
  return JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(server)));
}
