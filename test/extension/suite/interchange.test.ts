import { assert } from 'chai';
import * as vscode from 'vscode';
import { markedScript } from '../markedScript.js';
import { closeAll, folder } from './support/editing.js';

suite('A Word document', () => {
  teardown(closeAll);

  test('opens as Markdown with its remarks, the file untouched', async () => {
    const file = vscode.Uri.joinPath(folder('answers'), 'marked.docx');
    const before = await vscode.workspace.fs.readFile(file);
    await vscode.commands.executeCommand('examEssay.importDocx', file);
    const document = vscode.window.activeTextEditor?.document;
    assert.strictEqual(document?.getText(), markedScript);
    assert.deepEqual([document?.isUntitled, document?.languageId], [true, 'markdown']);
    assert.deepEqual(await vscode.workspace.fs.readFile(file), before);
  });
});
