import * as vscode from 'vscode';
import { until } from './until.js';

/** A finding as the tests compare it: places are UTF-16 offsets, severities as VS Code counts them. */
export interface Found {
  readonly rule: string;
  readonly severity: number;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** The findings of our server on a document, in the order of their places. */
export function findings(document: vscode.TextDocument): readonly Found[] {
  return diagnosticsOf(document.uri)
    .map(({ code, severity, range, message }) => ({
      rule: codeOf(code),
      severity,
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
      message,
    }))
    .sort(inOrder);
}

export function diagnosticsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'exam-essay');
}

export function codeOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** An order that does not depend on the host's. */
export function inOrder(a: Found, b: Found): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : b.rule < a.rule ? 1 : 0);
}

/** Waits until the findings are as wanted. */
export function untilFindings(
  document: vscode.TextDocument,
  what: string,
  isWanted: (found: readonly Found[]) => boolean,
): Promise<readonly Found[]> {
  return until(
    what,
    [vscode.languages.onDidChangeDiagnostics as vscode.Event<never>],
    () => {
      const found = findings(document);
      return isWanted(found) && found;
    },
    () => findings(document),
  );
}

export function has(rule: string): (found: readonly Found[]) => boolean {
  return found => found.some(each => each.rule.endsWith(`/${rule}`));
}

export function lacks(rule: string): (found: readonly Found[]) => boolean {
  return found => !has(rule)(found);
}

export function folder(name: string): vscode.Uri {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = folders.find(each => each.name === name);
  if (found === undefined) {
    throw new Error(`No folder “${name}” among ${JSON.stringify(folders.map(each => each.uri.toString()))}.`);
  }
  return found.uri;
}

/** Opens a document and shows it, as a user would: VS Code asks for the findings of what is shown. */
export async function show(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

export async function showUntitled(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** A file of a test's own in the workspace, shown. */
export async function showFile(
  folderName: string,
  name: string,
  content: string,
): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(folder(folderName), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return show(uri);
}

export async function replaceAll(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const end = document.lineAt(document.lineCount - 1).range.end;
  edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('VS Code refused the edit.');
}

/** Leaves no editor open, and asks nobody about unsaved texts. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => 0 < tabs.length)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}
