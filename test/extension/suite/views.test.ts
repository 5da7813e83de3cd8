import { assert } from 'chai';
import * as vscode from 'vscode';
import type { EssayView } from '../../../client/src/views/essayView.js';
import type { TreeElement } from '../../../client/src/views/treeElement.js';
import type { Views } from '../../../client/src/views/views.js';
import { closeAll, folder, has, show, showFile, showUntitled, untilFindings } from './support/editing.js';
import { until, untilAnswer } from './support/until.js';

const answer = `Q. Critically examine the causes of the water crisis in Pakistan and suggest a way forward. (20)

## Introduction

Pakistan is short of water, and it is running out of what it has.

## 1. Waste of water by farmers

According to the 2023 census, 241 million people need water.

## 2. India factor

The neighbour is building dams on the rivers. {>>@tutor 2026-11-24 [relevance] tie it to the question<<}

## Conclusion

The crisis is one of management.
`;

let views: Views;

suite('The views beside an essay', () => {
  suiteSetup(async () => {
    const extension = vscode.extensions.getExtension<{ testing: { views: Views } }>('exam-essay.exam-essay');
    assert.ok(extension, 'the extension is not installed');
    ({ views } = (await extension.activate()).testing);
  });

  teardown(closeAll);

  test('show the structure in the order of the text', async () => {
    await open(views.structure, () => showUntitled(answer));
    assert.deepEqual(labels(views.structure), [
      'Critically examine the causes of the water crisis in Pakistan and suggest a way forward.',
      'Introduction',
      'Waste of water by farmers',
      'India factor',
      'Conclusion',
      'Argument',
      'Counter-argument',
      'Critical analysis',
      'Way forward',
    ]);
    const question = row(views.structure, label => label.startsWith('Critically'));
    assert.deepEqual(
      question.children.map(({ description }) => description),
      ['answered', 'not answered yet'],
    );
  });

  test('are told in words to screen readers', async () => {
    await open(views.structure, () => showUntitled(answer));
    const item = views.structure.tree.getTreeItem(row(views.structure, 'Introduction').id);
    assert.match(item.accessibilityInformation?.label ?? '', /^Introduction, 14 \/ 130 words/);
  });

  test('draw nothing anew when a word is typed, but the counts', async () => {
    const document = await open(views.structure, () => showUntitled(answer));
    const drawn: unknown[] = [];
    const subscription = views.structure.tree.onDidChangeTreeData(ids => drawn.push(ids));
    await insert(document, 'Pakistan is', 'Today ');
    await untilRow(views.structure, 'Introduction', ({ description }) => description === '15 / 130');
    subscription.dispose();
    // The question bears the finding that says how many words there are.
    assert.deepEqual(drawn, [['question', row(views.structure, 'Introduction').id]]);
  });

  test('show evidence under its sections or its kinds, and arguments without support first', async () => {
    await open(views.evidence, () => showUntitled(answer));
    assert.deepEqual(labels(views.evidence).slice(0, 2), [
      'Arguments without support',
      'Waste of water by farmers',
    ]);
    await vscode.commands.executeCommand('examEssay.evidenceByKind');
    const shown = [views.evidence.tree.onDidChangeTreeData as never, views.follower.onChange as never];
    await until('the kinds below the arguments without support', shown, () => {
      const [first, second] = labels(views.evidence);
      return first === 'Arguments without support' && second !== undefined;
    });
    await vscode.commands.executeCommand('examEssay.evidenceBySection');
    await until('the sections', shown, () => labels(views.evidence).includes('Waste of water by farmers'));
  });

  test('show remarks by their criterion, and a remark that is resolved as done', async () => {
    const document = await open(views.remarks, () => showUntitled(answer));
    assert.deepEqual(labels(views.remarks), ['Open']);
    assert.deepEqual(
      row(views.remarks, 'Open').children.map(({ label }) => label),
      ['relevance'],
    );
    const remark = found(views.remarks, 'tie it to the question');
    await vscode.commands.executeCommand('examEssay.resolveRemark', remark.id);
    assert.include(document.getText(), '{>>@tutor 2026-11-24 [done] [relevance] tie it to the question<<}');
    await untilRow(views.remarks, 'Done');
    assert.equal(found(views.remarks, 'tie it to the question').id, remark.id);
    await vscode.commands.executeCommand('examEssay.reopenRemark', remark.id);
    assert.equal(document.getText(), answer);
  });

  test('take the writer to the text', async () => {
    await open(views.structure, () => showUntitled(answer));
    await vscode.commands.executeCommand('examEssay.goTo', row(views.structure, 'India factor').id);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'India factor');
  });

  test('move a section that is dragged, in one step, and keep its numbers in order', async () => {
    const document = await open(views.structure, () => showUntitled(answer));
    await drag(views, 'India factor', 'Waste of water by farmers');
    const moved = document.getText();
    assert.isBelow(moved.indexOf('## 1. India factor'), moved.indexOf('## 2. Waste of water'));
    assert.isAbove(moved.indexOf('## 1. India factor'), 0);
    await untilRows(
      views.structure,
      found => found.indexOf('India factor') < found.indexOf('Waste of water by farmers'),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), answer);
    await vscode.commands.executeCommand('redo');
    assert.equal(document.getText(), moved);
  });

  test('leave the text alone when a section is dropped on itself or on what is none', async () => {
    const document = await open(views.structure, () => showUntitled(answer));
    await drag(views, 'India factor', 'India factor');
    await drag(views, 'India factor', 'Way forward');
    assert.equal(document.getText(), answer);
  });

  test('filter sections', async () => {
    await open(views.structure, () => showUntitled(answer));
    await vscode.commands.executeCommand('examEssay.filterSections', 'unsupported');
    assert.deepEqual(labels(views.structure), ['India factor']);
    await vscode.commands.executeCommand('examEssay.showAllSections');
    assert.include(labels(views.structure), 'Introduction');
  });

  test('follow the cursor', async () => {
    const document = await open(views.structure, () => showUntitled(answer));
    place(document, 'The neighbour');
    await until('the row of the cursor', [views.structure.view.onDidChangeSelection as never], () =>
      views.structure.view.selection.includes(row(views.structure, 'India factor').id),
    );
  });

  test('show another essay when it is opened, and none beside a README', async () => {
    await open(views.structure, () => showUntitled(answer));
    await show(vscode.Uri.joinPath(folder('answers'), 'water.essay.md'));
    await untilRow(views.structure, 'Governence and institutional problems');
    await show(vscode.Uri.joinPath(folder('answers'), 'README.md'));
    await untilRows(views.structure, found => found.length === 0);
  });

  test('come back after the server is started anew', async () => {
    const document = await open(views.structure, () => showUntitled(answer));
    await vscode.commands.executeCommand('examEssay.restartServer');
    await insert(document, 'Pakistan is', 'Today ');
    await untilRow(views.structure, 'Introduction', ({ description }) => description === '15 / 130');
  });
});

suite('Commands at the cursor', () => {
  teardown(closeAll);

  test('move, promote and demote the section, each undone in one step', async () => {
    const document = await showEssay();
    place(document, 'The neighbour');
    for (const command of ['moveSectionUp', 'moveSectionDown', 'promoteSection', 'demoteSection']) {
      place(document, 'The neighbour');
      await vscode.commands.executeCommand(`examEssay.${command}`);
      assert.notEqual(document.getText(), answer, command);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), answer, command);
    }
  });

  test('keep the cursor on its words when the section moves', async () => {
    const document = await showEssay();
    place(document, 'neighbour');
    await vscode.commands.executeCommand('examEssay.moveSectionUp');
    const { active } = vscode.window.activeTextEditor?.selection ?? {};
    assert.ok(active);
    assert.equal(document.getText(new vscode.Range(active, active.translate(0, 9))), 'neighbour');
  });

  test('number headings, highlight evidence and leave slots', async () => {
    const document = await showEssay();
    await vscode.commands.executeCommand('examEssay.numberHeadings');
    assert.include(document.getText(), '## 4. Conclusion');
    await vscode.commands.executeCommand('examEssay.highlightEvidence');
    assert.match(document.getText(), /\*\*[^*]*2023[^*]*\*\*/);
    place(document, 'The neighbour');
    await vscode.commands.executeCommand('examEssay.addEvidenceSlot');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), '[example, year]');
  });

  test('go to the next finding and back, round the end', async () => {
    const document = await showFile('answers', 'findings.essay.md', answer);
    await untilFindings(document, 'findings', has('unsupported-argument'));
    await until(
      'the outline of the text',
      [views.follower.onChange as never],
      () => views.follower.outline?.uri === document.uri.toString(),
    );
    const at = (): number => vscode.window.activeTextEditor?.selection.active.line ?? -1;
    const lines = new Set(vscode.languages.getDiagnostics(document.uri).map(({ range }) => range.start.line));
    place(document, 'Q. ');
    const visited = new Set<number>();
    for (let count = 0; count < 40 && visited.size < lines.size; count += 1) {
      await vscode.commands.executeCommand('examEssay.nextFinding');
      visited.add(at());
    }
    assert.deepEqual([...visited].sort(), [...lines].sort());
    const last = at();
    await vscode.commands.executeCommand('examEssay.nextFinding');
    await vscode.commands.executeCommand('examEssay.previousFinding');
    assert.equal(at(), last);
    await vscode.workspace.fs.delete(document.uri);
  });

  test('are all in the palette', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const name of [
      'highlightEvidence',
      'numberHeadings',
      'addSection',
      'nextFinding',
      'resolveRemark',
    ]) {
      assert.include(commands, `examEssay.${name}`);
    }
  });
});

/** Shows a text and a view, and waits for the rows of the text. */
async function open(
  view: EssayView,
  showText: () => Promise<vscode.TextDocument>,
): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand(`${idOf(view)}.focus`);
  await until('the view to be seen', [view.view.onDidChangeVisibility as never], () => view.view.visible);
  const document = await showText();
  await until(
    'the outline of the text',
    [views.follower.onChange as never],
    () => views.follower.outline?.uri === document.uri.toString() && 0 < labels(view).length,
  );
  return document;
}

function idOf({ view }: EssayView): string {
  return view.title === 'Evidence'
    ? 'examEssay.evidence'
    : view.title === 'Remarks'
      ? 'examEssay.remarks'
      : 'examEssay.structure';
}

async function showEssay(): Promise<vscode.TextDocument> {
  const document = await showUntitled(answer);
  await untilAnswer('the server', async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    return 0 < lenses.length || undefined;
  });
  return document;
}

function roots({ tree }: EssayView): readonly TreeElement[] {
  return tree.getChildren().flatMap(id => tree.get(id) ?? []);
}

function labels(view: EssayView): readonly string[] {
  return roots(view).map(({ label }) => label);
}

function row(view: EssayView, wanted: string | ((label: string) => boolean)): TreeElement {
  const is = typeof wanted === 'string' ? (label: string): boolean => label === wanted : wanted;
  const element = roots(view).find(({ label }) => is(label));
  assert.ok(element, `no row ${String(wanted)} among ${labels(view).join('; ')}`);
  return element;
}

function found(view: EssayView, label: string): TreeElement {
  const all = (elements: readonly TreeElement[]): readonly TreeElement[] =>
    elements.flatMap(element => [element, ...all(element.children)]);
  const element = all(roots(view)).find(each => each.label === label);
  assert.ok(element, `no row “${label}”`);
  return element;
}

function untilRows(view: EssayView, isWanted: (labels: readonly string[]) => boolean): Promise<true> {
  return until(
    'the rows of the view',
    [view.tree.onDidChangeTreeData as never],
    () => isWanted(labels(view)),
    () => labels(view),
  );
}

async function untilRow(
  view: EssayView,
  label: string,
  isWanted: (element: TreeElement) => boolean = () => true,
): Promise<void> {
  await until(
    `the row “${label}”`,
    [view.tree.onDidChangeTreeData as never],
    () => roots(view).some(element => element.label === label && isWanted(element)),
    () => roots(view).map(({ label, description }) => [label, description]),
  );
}

async function drag({ structure }: Views, from: string, onto: string): Promise<void> {
  const data = new vscode.DataTransfer();
  structure.handleDrag([row(structure, from).id], data);
  await structure.handleDrop(row(structure, onto).id, data);
}

function place(document: vscode.TextDocument, words: string): void {
  const editor = vscode.window.activeTextEditor;
  assert.equal(editor?.document, document);
  const position = document.positionAt(document.getText().indexOf(words));
  if (editor !== undefined) editor.selection = new vscode.Selection(position, position);
}

async function insert(document: vscode.TextDocument, before: string, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(document.getText().indexOf(before)), text);
  assert.isTrue(await vscode.workspace.applyEdit(edit));
}
