import * as vscode from 'vscode';
import { folder } from './editing.js';

/** Data that the workspace was made with. */
export async function readData<T>(name: string): Promise<T> {
  const uri = vscode.Uri.joinPath(folder('answers'), name);
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
}
