import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  closeAll,
  findings,
  folder,
  has,
  replaceAll,
  show,
  showUntitled,
  untilFindings,
} from './support/editing.js';

suite('A restart of the server', () => {
  teardown(closeAll);

  test('brings every finding back and keeps the user’s decisions', async () => {
    const script = await show(vscode.Uri.joinPath(folder('answers'), 'water.essay.md'));
    const before = await untilFindings(script, 'its findings', has('off-question-heading'));
    const draft = await showUntitled('Many people believe that it is so.\n');
    await vscode.commands.executeCommand('examEssay.checkAsEssay');
    await untilFindings(draft, 'a vague attribution', has('vague-attribution'));

    await vscode.commands.executeCommand('examEssay.restartServer');

    await vscode.window.showTextDocument(script);
    const after = await untilFindings(script, 'its findings again', found => found.length === before.length);
    assert.deepEqual(after, before);
    await vscode.window.showTextDocument(draft);
    await replaceAll(draft, 'Many experts believe that it is so.\n');
    await untilFindings(draft, 'a finding in the new text', found =>
      found.some(({ message }) => message.includes('Many experts believe')),
    );
    assert.strictEqual(findings(draft).filter(({ rule }) => rule === 'evidence/vague-attribution').length, 1);
  });
});
