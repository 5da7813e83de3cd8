import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, folder, has, show, showUntitled, untilFindings } from './support/editing.js';
import { untilAnswer } from './support/until.js';

suite('An open script', () => {
  let document: vscode.TextDocument;

  setup(async () => {
    document = await show(vscode.Uri.joinPath(folder('answers'), 'water.essay.md'));
    await untilFindings(document, 'its findings', has('off-question-heading'));
  });

  teardown(closeAll);

  test('has the words of each section above its heading', async () => {
    const titles = await untilAnswer('code lenses', async () => {
      const lenses = await run<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100);
      const own = lenses.flatMap(({ command }) => (command === undefined ? [] : [command.title]));
      return own.length === 0 ? undefined : own;
    });
    assert.ok(
      titles.every(title => /\d/.test(title)),
      titles.join('; '),
    );
  });

  test('has what each argument rests on behind its heading, where the user wants it', async () => {
    const settings = vscode.workspace.getConfiguration('examEssay', document);
    const target = vscode.ConfigurationTarget.WorkspaceFolder;
    await settings.update('inlayHints.enabled', true, target);
    const labels = await untilAnswer('inlay hints', async () => {
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const hints = await run<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
      const own = hints.map(({ label }) => String(label)).filter(label => label.includes('evidence'));
      return own.length === 0 ? undefined : own;
    });
    await settings.update('inlayHints.enabled', undefined, target);
    assert.ok(
      labels.some(label => /^\d+ evidence · \d kinds · tied to: /.test(label)),
      labels.join('; '),
    );
  });

  test('has its evidence, remarks and terms of the question told apart by colour', async () => {
    const legend = await untilAnswer('a legend', () =>
      run<vscode.SemanticTokensLegend | undefined>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      ),
    );
    assert.deepEqual(legend.tokenTypes, ['evidence', 'remark', 'questionTerm']);
    const tokens = await run<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    const types = new Set(tokens.data.filter((_, index) => index % 5 === 3));
    assert.ok(types.has(0) && types.has(2), `types are ${[...types]}`);
  });

  test('folds by sections', async () => {
    const line = lineOf(document, '## Causes of water');
    const next = lineOf(document, '## Conclusion');
    await untilAnswer('a fold from a heading to the next of its level', async () => {
      const folds = await run<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
      return folds?.find(({ start, end }) => start === line && end < next) && true;
    });
  });

  test('explains a finding where the mouse rests', async () => {
    const line = lineOf(document, 'Pakistan is among');
    const column = document.lineAt(line).text.indexOf('Many experts');
    const text = await untilAnswer('a hover', async () => {
      const hovers = await run<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        new vscode.Position(line, column),
      );
      const contents = hovers.flatMap(hover => hover.contents.map(markdownOf));
      return contents.find(content => content.includes('vague-attribution'));
    });
    assert.match(text, /named report/);
  });

  test('completes the headings that an answer still wants', async () => {
    const draft = await showUntitled('---\nessay:\n  profile: css-answer\n---\n\n## ');
    const labels = await untilAnswer('headings', async () => {
      const position = draft.lineAt(draft.lineCount - 1).range.end;
      const list = await run<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        draft.uri,
        position,
      );
      const found = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return found.includes('## Introduction') ? found : undefined;
    });
    assert.ok(labels.includes('## Conclusion'), labels.join('; '));
  });
});

/** An answer of VS Code's own commands, or nothing while it is being put off. */
async function run<T>(command: string, ...args: readonly unknown[]): Promise<T> {
  return (await vscode.commands.executeCommand(command, ...args)) as T;
}

function lineOf({ lineCount, lineAt }: vscode.TextDocument, start: string): number {
  for (let line = 0; line < lineCount; line += 1) if (lineAt(line).text.startsWith(start)) return line;
  throw new Error(`No line starts with “${start}”.`);
}

function markdownOf(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === 'string' ? content : content.value;
}
