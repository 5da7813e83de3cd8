import * as vscode from 'vscode';
import { untilAnswer } from './until.js';

/**
 * The code action with a title, at a range. VS Code cancels the request when any extension registers a provider
 * meanwhile, and answers without ours while our server is being asked for the first time: so it is asked again.
 */
export function codeAction(
  document: vscode.TextDocument,
  range: vscode.Range,
  title: string,
): Promise<vscode.CodeAction> {
  return untilAnswer(`the action “${title}”`, async () => {
    const actions = await codeActions(document, range);
    return actions.find(action => action.title === title);
  });
}

async function codeActions(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<readonly vscode.CodeAction[]> {
  try {
    return await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
  } catch (error) {
    if (error instanceof Error && error.name === 'Canceled') return [];
    throw error;
  }
}

export async function apply(action: vscode.CodeAction): Promise<void> {
  if (action.edit === undefined) throw new Error(`“${action.title}” has no edit.`);
  if (!(await vscode.workspace.applyEdit(action.edit))) throw new Error(`“${action.title}” was refused.`);
}
