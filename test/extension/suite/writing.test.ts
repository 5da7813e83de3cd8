import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, folder, has, show, showFile, untilFindings } from './support/editing.js';
import { untilAnswer } from './support/until.js';

suite('Help with writing', () => {
  teardown(closeAll);

  const frontMatter = '---\nessay:\n  profile: css-answer\n';

  test('completes the values of the front matter', async () => {
    const document = await showUntitledEssay(`${frontMatter}  mode: \n---\n\nWater.\n`);
    const labels = await labelsAt(document, new vscode.Position(3, 8), 'review');
    assert.include(labels, 'tutor');
  });

  test('completes the rules of a comment that switches them off', async () => {
    const document = await showUntitledEssay(`${frontMatter}---\n\n<!-- exam-essay-disable  -->\n`);
    const labels = await labelsAt(document, new vscode.Position(5, 24), 'vague-time');
    assert.include(labels, 'vague-attribution');
  });

  test('completes a remark, and closes it', async () => {
    const document = await showUntitledEssay(`${frontMatter}---\n\nWater is short. {>>\n`);
    const remark = 'Look from more sides: political, economic, social, regional.';
    await labelsAt(document, new vscode.Position(5, 19), remark);
    const list = await completionsAt(document, new vscode.Position(5, 19));
    const item = list.find(each => labelOf(each) === remark);
    assert.strictEqual(item?.insertText, `[argument] ${remark}<<}`);
  });

  test('has snippets for headings and patterns', async () => {
    const document = await showUntitledEssay(`${frontMatter}---\n\nexam-\n`);
    const labels = await labelsAt(document, new vscode.Position(5, 5), 'exam-case');
    assert.include(labels, 'exam-wayforward');
    assert.include(labels, 'exam-ayah');
  });

  test('wraps the lines of Markdown', async () => {
    const document = await showUntitledEssay('Water.\n');
    const settings = vscode.workspace.getConfiguration('editor', document);
    assert.strictEqual(settings.get('wordWrap'), 'on');
  });

  test('leaves the untouched text where a section was picked and left again', async () => {
    const document = await show(vscode.Uri.joinPath(folder('answers'), 'water.essay.md'));
    await untilFindings(document, 'its findings', has('off-question-heading'));
    const before = document.getText();
    const picking = vscode.commands.executeCommand('examEssay.goToSection');
    await untilAnswer('the list to close', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return Promise.race([
        picking.then(() => true),
        new Promise<undefined>(resolve => setTimeout(resolve, 50)),
      ]);
    });
    assert.strictEqual(document.getText(), before);
    assert.strictEqual(vscode.window.activeTextEditor?.document, document);
  });
});

suite('A profile in the making', () => {
  teardown(closeAll);

  test('is checked against its schema', async () => {
    const name = '.exam-essay/profiles/unfinished.json';
    const document = await showFile('answers', name, '{ "id": "unfinished", "wordsPerSide": "many" }\n');
    try {
      const messages = await untilAnswer('a finding of the schema', async () => {
        const found = vscode.languages.getDiagnostics(document.uri).map(({ message }) => message);
        return found.length === 0 ? undefined : found;
      });
      assert.match(messages.join('; '), /object/);
    } finally {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder('answers'), '.exam-essay'), {
        recursive: true,
      });
    }
  });
});

async function showUntitledEssay(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

async function completionsAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return items;
}

/**
 * All labels, once the one that is waited for is among them.
 *
 * @throws Error with the text and the labels there were, when it never is
 */
async function labelsAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  wanted: string,
): Promise<readonly string[]> {
  let labels: readonly string[] = [];
  try {
    return await untilAnswer(`“${wanted}” among the completions`, async () => {
      labels = (await completionsAt(document, position)).map(labelOf);
      return labels.includes(wanted) ? labels : undefined;
    });
  } catch (error) {
    const { uri, version } = document;
    const state = JSON.stringify({ uri, version, text: document.getText(), labels: labels.slice(0, 20) });
    throw new Error(`${String(error)} ${state}`);
  }
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}
