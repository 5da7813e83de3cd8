import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  closeAll,
  diagnosticsOf,
  findings,
  folder,
  has,
  lacks,
  show,
  showFile,
  untilFindings,
} from './support/editing.js';

const text = `## Introduction

Many people believe that it is so.

## One argument

${'Farmers flood their fields, since water costs them nothing at all. '.repeat(20)}
`;

suite('Settings', () => {
  let document: vscode.TextDocument;

  setup(async () => {
    document = await showFile('answers', 'settings.essay.md', text);
    await untilFindings(document, 'a vague attribution', has('vague-attribution'));
  });

  teardown(async () => {
    await set(document.uri, 'rules', undefined);
    await set(document.uri, 'mode', undefined);
    await set(document.uri, 'files', undefined);
    await closeAll();
    await vscode.workspace.fs.delete(document.uri);
  });

  test('switch a rule off and on in an open file', async () => {
    await set(document.uri, 'rules', { 'vague-attribution': 'off' });
    await untilFindings(document, 'no vague attribution', lacks('vague-attribution'));
    await set(document.uri, 'rules', undefined);
    await untilFindings(document, 'the vague attribution again', has('vague-attribution'));
  });

  test('change a severity in an open file', async () => {
    await set(document.uri, 'rules', { 'vague-attribution': 'error' });
    await untilFindings(document, 'an error', found =>
      found.some(each => each.rule === 'evidence/vague-attribution' && each.severity === 0),
    );
  });

  test('hide all findings in an exam, and bring them back after it', async () => {
    await set(document.uri, 'mode', 'exam');
    await untilFindings(document, 'no findings in an exam', found => found.length === 0);
    await set(document.uri, 'mode', 'review');
    await untilFindings(document, 'findings in a review', has('vague-attribution'));
  });

  test('soften what is not there yet in a draft', async () => {
    await untilFindings(document, 'a missing conclusion', has('missing-conclusion'));
    const severity = (): number | undefined =>
      findings(document).find(({ rule }) => rule === 'structure/missing-conclusion')?.severity;
    assert.strictEqual(severity(), vscode.DiagnosticSeverity.Warning);
    await set(document.uri, 'mode', 'draft');
    await untilFindings(
      document,
      'information about the conclusion',
      () => severity() === vscode.DiagnosticSeverity.Information,
    );
  });

  test('say which files are essays by their name', async () => {
    await set(document.uri, 'files', ['**/*.other.md']);
    await untilFindings(document, 'no findings in a file of another name', found => found.length === 0);
    await set(document.uri, 'files', undefined);
    await untilFindings(document, 'findings again', has('vague-attribution'));
  });

  test('are those of the folder: two folders, two papers', async () => {
    const answer = await show(vscode.Uri.joinPath(folder('answers'), 'water.essay.md'));
    await untilFindings(answer, 'the findings of an answer', has('vague-attribution'));
    const essay = await show(vscode.Uri.joinPath(folder('essays'), 'water.essay.md'));
    await untilFindings(essay, 'an outline that only an essay needs', has('missing-outline'));
    assert.strictEqual(has('missing-outline')(findings(answer)), false);
    assert.strictEqual(essay.getText(), answer.getText());
    assert.notStrictEqual(diagnosticsOf(essay.uri).length, 0);
  });
});

async function set(scope: vscode.Uri, key: string, value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration('examEssay', scope)
    .update(key, value, vscode.ConfigurationTarget.WorkspaceFolder);
}
