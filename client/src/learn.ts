import { commands, Uri, window, workspace } from 'vscode';

/** The steps that show a newcomer around. `extension`: the id. */
export async function openWalkthrough(extension: string): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', `${extension}#start`, false);
}

/** An essay with faults in it, as an untitled file: nothing is written into the workspace. */
export async function openSample(extension: Uri): Promise<void> {
  const sample = Uri.joinPath(extension, 'samples/pakistan-water.essay.md');
  const content = new TextDecoder().decode(await workspace.fs.readFile(sample));
  const document = await workspace.openTextDocument({ language: 'markdown', content });
  await window.showTextDocument(document);
}
