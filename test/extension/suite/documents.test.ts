import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  closeAll,
  diagnosticsOf,
  findings,
  folder,
  has,
  replaceAll,
  showFile,
  showUntitled,
  untilFindings,
} from './support/editing.js';
import { until } from './support/until.js';

const vague = 'Many people believe that it is so.\n';

suite('Documents', () => {
  teardown(closeAll);

  test('may be untitled', async () => {
    const document = await showUntitled(`---\nessay:\n  profile: css-answer\n---\n\n${vague}`);
    await untilFindings(document, 'a vague attribution', has('vague-attribution'));
  });

  test('are essays or not as the user says', async () => {
    const document = await showUntitled(vague);
    await vscode.commands.executeCommand('examEssay.checkAsEssay');
    await untilFindings(document, 'a vague attribution', has('vague-attribution'));
    await vscode.commands.executeCommand('examEssay.stopChecking');
    await untilFindings(document, 'no findings', found => found.length === 0);
  });

  test('may be plain text', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: vague });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('examEssay.checkAsEssay');
    await untilFindings(document, 'a vague attribution', has('vague-attribution'));
  });

  test('keep their findings through a rename', async () => {
    const document = await showFile('answers', 'before.md', vague);
    await vscode.commands.executeCommand('examEssay.checkAsEssay');
    await untilFindings(document, 'a vague attribution', has('vague-attribution'));
    const renamed = vscode.Uri.joinPath(folder('answers'), 'after.md');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, renamed);
    assert.ok(await vscode.workspace.applyEdit(edit));
    const after = await vscode.workspace.openTextDocument(renamed);
    await untilFindings(after, 'a vague attribution under the new name', has('vague-attribution'));
    await until('none under the old name', diagnosticEvents, () => diagnosticsOf(document.uri).length === 0);
    await closeAll();
    await vscode.workspace.fs.delete(renamed);
  });

  test('may have Urdu, emoji and Windows line ends before a finding', async () => {
    const document = await showUntitled(`قومیں علم سے بنتی ہیں 🇵🇰\n\n${vague}`);
    await vscode.window.activeTextEditor?.edit(edit => edit.setEndOfLine(vscode.EndOfLine.CRLF));
    await vscode.commands.executeCommand('examEssay.checkAsEssay');
    const all = await untilFindings(document, 'a vague attribution', has('vague-attribution'));
    const vagueOnes = all.filter(({ rule }) => rule === 'evidence/vague-attribution');
    assert.deepEqual(
      vagueOnes.map(({ start, end }) => document.getText().slice(start, end)),
      ['Many people believe'],
    );
  });

  test('take a paste of 200 kB', async () => {
    const document = await showUntitled('');
    await vscode.commands.executeCommand('examEssay.checkAsEssay');
    const paragraph = 'Farmers flood their fields, since water costs them nothing at all.\n\n';
    const pasted = paragraph.repeat(Math.ceil(200_000 / paragraph.length)) + vague;
    await replaceAll(document, pasted);
    await untilFindings(document, 'the finding in its last line', has('vague-attribution'));
    const last = findings(document).find(({ rule }) => rule === 'evidence/vague-attribution');
    assert.strictEqual(last?.start, pasted.length - vague.length);
    await vscode.commands.executeCommand('undo');
    await untilFindings(document, 'no finding after undo', found => !has('vague-attribution')(found));
  });
});

const diagnosticEvents = [vscode.languages.onDidChangeDiagnostics as vscode.Event<never>];
