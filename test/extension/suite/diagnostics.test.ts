import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  closeAll,
  diagnosticsOf,
  findings,
  folder,
  has,
  show,
  showFile,
  untilFindings,
} from './support/editing.js';

suite('Findings', () => {
  teardown(closeAll);

  test('appear when a script is opened, each with a rule and a link to its page', async () => {
    const document = await show(vscode.Uri.joinPath(folder('answers'), 'water.essay.md'));
    const found = await untilFindings(document, 'the findings of the sample', has('off-question-heading'));
    const texts = found
      .filter(({ rule }) => rule === 'evidence/vague-attribution')
      .map(({ start, end }) => document.getText().slice(start, end));
    assert.deepEqual(texts, ['Everybody knows that', 'Many experts believe', 'There are some who say']);
    const linked = diagnosticsOf(document.uri).filter(({ code }) => typeof code === 'object');
    assert.strictEqual(linked.length, found.length);
  });

  test('say where the question stands', async () => {
    const document = await show(vscode.Uri.joinPath(folder('answers'), 'water.essay.md'));
    await untilFindings(document, 'the findings of the sample', has('off-question-heading'));
    const related = diagnosticsOf(document.uri).flatMap(each => each.relatedInformation ?? []);
    const lines = related.map(({ location }) => document.lineAt(location.range.start.line).text);
    assert.ok(
      lines.some(line => line.startsWith('Q. Critically examine')),
      `related are ${JSON.stringify(lines)}`,
    );
  });

  test('leave a README alone', async () => {
    const readme = await show(vscode.Uri.joinPath(folder('answers'), 'README.md'));
    // An answer about a later document shows that the server has seen the earlier one.
    const script = await showFile('answers', 'later.essay.md', 'Many people believe that it is so.\n');
    await untilFindings(script, 'the findings of a later file', has('vague-attribution'));
    await vscode.window.showTextDocument(readme);
    assert.deepEqual(findings(readme), []);
    await vscode.workspace.fs.delete(script.uri);
  });
});
