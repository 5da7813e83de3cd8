import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  closeAll,
  folder,
  has,
  replaceAll,
  show,
  showFile,
  showUntitled,
  untilFindings,
} from './support/editing.js';
import { until } from './support/until.js';

suite('The report', () => {
  teardown(closeAll);

  test('opens beside the text, once, under the name of the file', async () => {
    const document = await show(vscode.Uri.joinPath(folder('answers'), 'water.essay.md'));
    await untilFindings(document, 'its findings', has('off-question-heading'));
    await vscode.commands.executeCommand('examEssay.showReport');
    const tab = await untilReport('Report: water.essay.md');
    assert.notStrictEqual(tab.group.viewColumn, vscode.ViewColumn.One);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('examEssay.showReport');
    await until('the report in front', [tabChanges], () => reports()[0]?.isActive);
    assert.lengthOf(reports(), 1);
  });

  test('of another file is another panel', async () => {
    const first = await show(vscode.Uri.joinPath(folder('answers'), 'water.essay.md'));
    await vscode.commands.executeCommand('examEssay.showReport');
    await untilReport('Report: water.essay.md');
    await vscode.window.showTextDocument(first, vscode.ViewColumn.One);
    await showUntitled('## Introduction\n\nMany people believe that it is so.\n');
    await vscode.commands.executeCommand('examEssay.showReport');
    await untilReport('Report: Untitled-');
    assert.lengthOf(reports(), 2);
  });

  test('follows its file to another name', async () => {
    const document = await showFile(
      'answers',
      'old-name.essay.md',
      '## Introduction\n\nMany people say so.\n',
    );
    const renamed = vscode.Uri.joinPath(folder('answers'), 'new-name.essay.md');
    await vscode.commands.executeCommand('examEssay.showReport');
    await untilReport('Report: old-name.essay.md');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, renamed, { overwrite: true });
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    await untilReport('Report: new-name.essay.md');
    await closeAll();
    await vscode.workspace.fs.delete(renamed);
  });

  test('leaves typing alone, and no editor behind when it is closed', async () => {
    const draft = await showUntitled('## Introduction\n\nMany people believe that it is so.\n');
    await vscode.commands.executeCommand('examEssay.checkAsEssay');
    await vscode.commands.executeCommand('examEssay.showReport');
    const tab = await untilReport('Report: Untitled-');
    await vscode.window.showTextDocument(draft, vscode.ViewColumn.One);
    await replaceAll(draft, '## Introduction\n\nMany experts believe that it is so.\n');
    assert.strictEqual(vscode.window.activeTextEditor?.document, draft);
    await vscode.window.tabGroups.close(tab);
    assert.lengthOf(reports(), 0);
    assert.strictEqual(vscode.window.activeTextEditor?.document, draft);
  });
});

const tabChanges = vscode.window.tabGroups.onDidChangeTabs as vscode.Event<never>;

function reports(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('examEssay.report'),
    );
}

function untilReport(label: string): Promise<vscode.Tab> {
  return until(
    `a tab “${label}”`,
    [tabChanges],
    () => reports().find(tab => tab.label.startsWith(label)),
    () => reports().map(tab => tab.label),
  );
}
