import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, type Found, folder, has, showFile, untilFindings } from './support/editing.js';
import { untilFilesAreWatched } from './support/fileEvents.js';

const profile = {
  id: 'short-test',
  name: 'Short test',
  extends: 'general',
  words: { minimum: 1, target: 5, maximum: 6 },
};

suite('A tutor’s profile in the workspace', () => {
  const file = (): vscode.Uri =>
    vscode.Uri.joinPath(folder('answers'), '.exam-essay/profiles/short-test.json');
  let document: vscode.TextDocument;

  setup(async () => {
    await untilFilesAreWatched('answers');
    const text =
      '---\nessay:\n  profile: short-test\n---\n\nMany people believe that this is much longer than six words.\n';
    document = await showFile('answers', 'short.essay.md', text);
    await untilFindings(document, 'findings', has('vague-attribution'));
  });

  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(document.uri);
    await vscode.workspace.fs.delete(file()).then(undefined, () => {});
  });

  test('counts as soon as its file is there, and no longer than its folder is', async () => {
    await untilFindings(document, 'a profile that nobody knows', isUnknown);
    await vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(JSON.stringify(profile)));
    const found = await untilFindings(document, 'the profile', all => !isUnknown(all));
    const count = found.find(({ rule }) => rule === 'structure/word-count');
    assert.match(count?.message ?? '', /\b6\b/);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder('answers'), '.exam-essay'), {
      recursive: true,
    });
    await untilFindings(document, 'a profile that nobody knows any more', isUnknown);
  });
});

function isUnknown(found: readonly Found[]): boolean {
  return found.some(({ rule, message }) => rule === 'configuration' && message.includes('short-test'));
}
