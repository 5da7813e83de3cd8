import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Expectations } from '../expectations.js';
import { apply, codeAction } from './support/codeActions.js';
import {
  closeAll,
  type findings,
  has,
  lacks,
  replaceAll,
  showUntitled,
  untilFindings,
} from './support/editing.js';
import { until } from './support/until.js';
import { readData } from './support/workspaceFile.js';

const vague = 'Many people believe that it is so.\n';

suite('Quick fixes', () => {
  let expected: Expectations;

  suiteSetup(async () => {
    expected = await readData<Expectations>('expected.json');
  });

  teardown(closeAll);

  test('of each kind do what the engine does', async function () {
    this.timeout(180_000);
    const document = await showUntitled('');
    await vscode.commands.executeCommand('examEssay.checkAsEssay');
    for (const { rule, start, title, text, fixed } of expected.fixes) {
      await replaceAll(document, text);
      const isThere = (found: ReturnType<typeof findings>): boolean =>
        found.some(each => each.rule === rule && each.start === start);
      await untilFindings(document, `${rule} at ${start} in: ${text}`, isThere);
      const position = document.positionAt(start);
      await apply(await codeAction(document, new vscode.Range(position, position), title));
      assert.strictEqual(document.getText(), fixed, `${rule}: “${title}”`);
    }
    assert.ok(15 < expected.fixes.length, `only ${expected.fixes.length} kinds`);
  });

  test('are undone in one step', async () => {
    const document = await opened(vague);
    await apply(await codeAction(document, start, 'Leave a slot for the source'));
    assert.notStrictEqual(document.getText(), vague);
    await vscode.commands.executeCommand('undo');
    assert.strictEqual(document.getText(), vague);
  });

  test('switch a rule off for a line', async () => {
    const document = await opened(vague);
    await apply(await codeAction(document, start, 'Disable “vague-attribution” for this line'));
    await untilFindings(document, 'no finding on the line', lacks('vague-attribution'));
    assert.match(document.getText(), /^<!-- exam-essay-disable-next-line vague-attribution -->\nMany people/);
  });

  test('switch a rule off for the file', async () => {
    const document = await opened(vague);
    await apply(await codeAction(document, start, 'Disable “vague-attribution” in this file'));
    await untilFindings(document, 'no finding in the file', lacks('vague-attribution'));
    assert.match(document.getText(), /^<!-- exam-essay-disable vague-attribution -->/);
  });

  test('all at once, by VS Code’s own Fix All, undone in one step', async () => {
    const text = '## Introduction\n\n## • One dam\n\nText.\n\n## ➢ Two dams\n\nText.\n';
    const document = await showUntitled(text);
    await vscode.commands.executeCommand('examEssay.checkAsEssay');
    await untilFindings(document, 'two decorated headings', has('decorated-heading'));
    await vscode.commands.executeCommand('editor.action.fixAll');
    await until('the fixed text', [vscode.workspace.onDidChangeTextDocument as vscode.Event<never>], () =>
      document.getText().includes('## One dam'),
    );
    assert.notMatch(document.getText(), /[•➢]/);
    await vscode.commands.executeCommand('undo');
    assert.strictEqual(document.getText(), text);
  });
});

const start = new vscode.Range(0, 0, 0, 0);

async function opened(text: string): Promise<vscode.TextDocument> {
  const document = await showUntitled(text);
  await vscode.commands.executeCommand('examEssay.checkAsEssay');
  await untilFindings(document, 'a vague attribution', has('vague-attribution'));
  return document;
}
