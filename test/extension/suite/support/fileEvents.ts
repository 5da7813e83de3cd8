import * as vscode from 'vscode';
import { folder } from './editing.js';
import { untilAnswer } from './until.js';

/** Waits until VS Code tells of changes to files, which it begins to do some time after its start. */
export async function untilFilesAreWatched(folderName: string): Promise<void> {
  const root = folder(folderName);
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(root, '*.watched'));
  const uri = vscode.Uri.joinPath(root, 'probe.watched');
  let isTold = false;
  const subscription = watcher.onDidChange(() => {
    isTold = true;
  });
  let count = 0;
  await untilAnswer('news of a changed file', async () => {
    count += 1;
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(String(count)));
    return isTold || undefined;
  });
  subscription.dispose();
  watcher.dispose();
  await vscode.workspace.fs.delete(uri);
}
