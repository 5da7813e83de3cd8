import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Expectations } from '../expectations.js';
import { closeAll, findings, inOrder, replaceAll, showUntitled, untilFindings } from './support/editing.js';
import { readData } from './support/workspaceFile.js';

suite('The whole set of fixtures', () => {
  let expected: Expectations;

  suiteSetup(async () => {
    expected = await readData<Expectations>('expected.json');
  });

  teardown(closeAll);

  test('has the findings of the engine', async function () {
    this.timeout(240_000);
    const document = await showUntitled('');
    await vscode.commands.executeCommand('examEssay.checkAsEssay');
    for (const { name, text, found } of expected.texts) {
      const wanted = JSON.stringify([...found].sort(inOrder));
      await replaceAll(document, text);
      assert.strictEqual(document.getText(), text, `VS Code changed the text of ${name}`);
      await untilFindings(document, name, actual => JSON.stringify(actual) === wanted).catch(() =>
        assert.deepEqual(findings(document), JSON.parse(wanted), name),
      );
    }
    assert.ok(100 < expected.texts.length);
  });
});
