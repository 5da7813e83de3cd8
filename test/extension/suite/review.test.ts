import { assert } from 'chai';
import * as vscode from 'vscode';
import { apply, codeAction } from './support/codeActions.js';
import { closeAll, has, lacks, showUntitled, untilFindings } from './support/editing.js';
import { until, untilAnswer } from './support/until.js';

const open = '{>>@tutor 2026-11-20 [evidence] which report?<<}';
const script = `---
essay:
  mode: tutor
---

## Introduction

Water is {==short==}${open} in Pakistan.

Farmers {~~pay~>paid~~} little{++, often,++} for it.

## Conclusion

Share it by law.
`;

suite('Remarks and suggested changes', () => {
  let document: vscode.TextDocument;

  setup(async () => {
    document = await showUntitled(script);
    await untilFindings(document, 'an open remark', has('open-remark'));
  });

  teardown(closeAll);

  test('are written from the box in the margin, signed and dated, and undone in one step', async () => {
    let isClosed = false;
    const thread = { uri: document.uri, range: rangeOf('Share it'), dispose: () => (isClosed = true) };
    await select('Share it');
    await vscode.commands.executeCommand('examEssay.remarks.create', { thread, text: 'How?\nBy whom?' });
    const written = /^\{==Share it==\}\{>>@Tutor \d{4}-\d\d-\d\d How\?<br>By whom\?<<\} by law\.$/m;
    assert.match(document.getText(), written);
    assert.isTrue(isClosed);
    // VS Code opens its Comments panel with the first thread, and undo is for whatever has the focus.
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.strictEqual(document.getText(), script);
  });

  test('without a selection stand at the end of the line', async () => {
    await select('', 'Farmers');
    const line = document.positionAt(script.indexOf('Share')).line;
    const thread = { uri: document.uri, range: new vscode.Range(line, 0, line, 0), dispose: () => {} };
    await vscode.commands.executeCommand('examEssay.remarks.create', { thread, text: 'How?' });
    assert.match(document.getText(), /^Share it by law\. \{>>@Tutor \d{4}-\d\d-\d\d How\?<<\}$/m);
  });

  test('are gone to, closed, opened and deleted at the cursor', async () => {
    await select('', 'Conclusion');
    await untilAnswer('the remark under the cursor', async () => {
      await vscode.commands.executeCommand('examEssay.remarks.next');
      return selected() === 'short' || undefined;
    });
    await vscode.commands.executeCommand('examEssay.remarks.resolve');
    assert.include(document.getText(), open.replace('[evidence]', '[done] [evidence]'));
    await untilFindings(document, 'no open remark', lacks('open-remark'));
    await vscode.commands.executeCommand('examEssay.remarks.reopen');
    assert.strictEqual(document.getText(), script);
    await vscode.commands.executeCommand('examEssay.remarks.delete');
    assert.include(document.getText(), 'Water is short in Pakistan.');
  });

  test('stay where they are through typing and undo', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, rangeOf('Water').start, 'Now as before: ');
    await vscode.workspace.applyEdit(edit);
    await select('', 'Conclusion');
    const isAt = (column: number): Promise<true> =>
      untilAnswer(`the remark at column ${column}`, async () => {
        await vscode.commands.executeCommand('examEssay.remarks.previous');
        const { selection } = vscode.window.activeTextEditor as vscode.TextEditor;
        return (selected() === 'short' && selection.start.character === column) || undefined;
      });
    await isAt(27);
    await vscode.commands.executeCommand('undo');
    assert.strictEqual(document.getText(), script);
    await isAt(12);
  });

  test('are accepted and rejected, one or all', async () => {
    await select('', 'pay~>');
    await vscode.commands.executeCommand('examEssay.changes.accept');
    assert.include(document.getText(), 'Farmers paid little{++, often,++} for it.');
    await vscode.commands.executeCommand('examEssay.changes.rejectAll');
    assert.include(document.getText(), 'Farmers paid little for it.');
  });

  test('have quick fixes: a reply, and a remark made of a finding', async () => {
    await apply(await codeAction(document, rangeOf('{>>@tutor'), 'Reply to the remark'));
    assert.match(document.getText(), /which report\?<<\}\{>>@Tutor \d{4}-\d\d-\d\d \[your reply\]<<\}/);
    const found = await untilFindings(document, 'a finding', has('missing-thesis'));
    const { start } = found.find(({ rule }) => rule.endsWith('missing-thesis')) ?? { start: 0 };
    const place = document.positionAt(start);
    await apply(await resolved(document, new vscode.Range(place, place), 'Make this a remark'));
    assert.match(document.getText(), /\{>>@Tutor \S+ \[structure\] Please look at the shape/);
  });

  test('are shown in the Markdown preview', async () => {
    const html = await untilAnswer('the preview with remarks', async () => {
      const rendered = await vscode.commands.executeCommand<string>('markdown.api.render', document);
      return rendered.includes('exam-essay-remark') ? rendered : undefined;
    });
    assert.match(html, /<mark class="exam-essay">short<\/mark>/);
    assert.match(html, /<del class="exam-essay">pay<\/del><ins class="exam-essay">paid<\/ins>/);
  });

  function rangeOf(words: string): vscode.Range {
    const start = document.getText().indexOf(words);
    return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
  }

  /** Selects the words, or puts the cursor inside those that follow. */
  async function select(words: string, at = words): Promise<void> {
    const { start, end } = rangeOf(at);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(
      start.translate(0, words === '' ? 3 : 0),
      words === '' ? start.translate(0, 3) : end,
    );
    await until('the selection', [vscode.window.onDidChangeTextEditorSelection as vscode.Event<never>], () =>
      editor.selection.start.isAfterOrEqual(start),
    );
  }

  function selected(): string {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.getText(editor.selection) ?? '';
  }
});

/** The action with the edit that VS Code asks for when it is chosen. */
async function resolved(
  document: vscode.TextDocument,
  range: vscode.Range,
  title: string,
): Promise<vscode.CodeAction> {
  return untilAnswer(`the action “${title}” with its edit`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      undefined,
      100,
    );
    return actions.find(action => action.title === title && action.edit !== undefined);
  });
}
