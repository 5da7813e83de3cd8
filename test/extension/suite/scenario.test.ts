import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Scenario } from '../workspace.js';
import { folder, show } from './support/editing.js';
import { readData } from './support/workspaceFile.js';

const id = 'exam-essay.exam-essay';

suite('The host', () => {
  let scenario: Scenario;

  suiteSetup(async () => {
    scenario = await readData<Scenario>('scenario.json');
  });

  test('is the one that this run is meant for', () => {
    assert.strictEqual(vscode.workspace.isTrusted, scenario.isTrusted);
    const { scheme } = folder('answers');
    assert.strictEqual(scheme === 'file' || scheme === 'vscode-remote' ? 'node' : 'web', scenario.kind);
    assert.strictEqual(vscode.workspace.workspaceFolders?.length, 2);
  });

  test('has the extension, and starts it when a Markdown file is opened', async () => {
    const extension = vscode.extensions.getExtension(id);
    assert.ok(extension, `${id} is not installed`);
    await show(vscode.Uri.joinPath(folder('answers'), 'water.essay.md'));
    await extension.activate();
    assert.strictEqual(extension.isActive, true);
  });

  test('knows every command of the manifest', async () => {
    const extension = vscode.extensions.getExtension(id);
    const declared: readonly { command: string }[] = extension?.packageJSON.contributes.commands;
    const known = await vscode.commands.getCommands(true);
    assert.deepEqual(
      declared.map(({ command }) => command).filter(command => !known.includes(command)),
      [],
    );
    assert.notStrictEqual(declared.length, 0);
  });
});
