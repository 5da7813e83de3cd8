import assert from 'node:assert/strict';
import type { ApplyWorkspaceEditParams } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CommandResult, ServerCommands } from '../../server/src/lsp/protocol.js';
import { essay, readme, uri } from './support/essays.js';
import { LspClient, modernClient, positionOf } from './support/lspClient.js';

const causes = 'Causes of the water crisis in Pakistan: waste';

/** An editor that applies what it is told, as one change. */
async function opened(text: string): Promise<{
  client: LspClient;
  edits: ApplyWorkspaceEditParams[];
  text: () => string;
  run: <Name extends keyof ServerCommands>(
    name: Name,
    argument: ServerCommands[Name],
  ) => Promise<CommandResult>;
}> {
  const client = await LspClient.start();
  await client.open(uri, text);
  const edits: ApplyWorkspaceEditParams[] = [];
  let current = text;
  client.applyEdit = async params => {
    edits.push(params);
    const [change] = params.edit.documentChanges ?? [];
    assert.ok(change !== undefined && 'edits' in change);
    const after = TextDocument.applyEdits(
      TextDocument.create(uri, 'markdown', 1, current),
      change.edits as never,
    );
    const before = current;
    current = after;
    await client.edit(uri, before, 0, after, before.length);
    return true;
  };
  return {
    client,
    edits,
    text: () => current,
    run: (name, argument) => client.command(name, { uri, ...argument } as never),
  };
}

const at = (text: string, words: string): { line: number; character: number } =>
  positionOf(text, text.indexOf(words));

suite('commands', () => {
  test('are offered only to clients that take edits', async () => {
    const offered = (await LspClient.start()).initializeResult.capabilities.executeCommandProvider?.commands;
    assert.ok(offered?.includes('exam-essay.moveSection'));
    const capabilities = { ...modernClient, workspace: { configuration: true } };
    const client = await LspClient.start({ capabilities });
    assert.equal(client.initializeResult.capabilities.executeCommandProvider, undefined);
  });

  test('a section moves beside another, in one versioned edit, and the cursor with it', async () => {
    const { edits, text, run } = await opened(essay);
    const position = at(essay, 'Farmers pay');
    const target = at(essay, 'Pakistan is short');
    const result = await run('exam-essay.moveSection', { position, target, side: 'before' });
    assert.ok(text().indexOf(`## ${causes}`) < text().indexOf('## Introduction'));
    assert.equal(edits.length, 1);
    const [change] = edits[0]?.edit.documentChanges ?? [];
    assert.deepEqual(change !== undefined && 'edits' in change && change.textDocument, { uri, version: 1 });
    assert.deepEqual(result, {
      isApplied: true,
      selection: { start: at(text(), 'Farmers pay'), end: at(text(), 'Farmers pay') },
    });
  });

  test('up and down are one place each, and the ends are the ends', async () => {
    const { text, run } = await opened(essay);
    const position = at(essay, causes);
    await run('exam-essay.moveSectionDown', { position });
    assert.ok(text().indexOf('## Conclusion') < text().indexOf(causes));
    assert.deepEqual(await run('exam-essay.moveSectionDown', { position: at(text(), causes) }), {
      isApplied: false,
      reason: 'The section cannot be moved there.',
    });
    await run('exam-essay.moveSectionUp', { position: at(text(), causes) });
    assert.equal(text(), essay);
  });

  test('promote and demote change the level', async () => {
    const { text, run } = await opened(essay);
    await run('exam-essay.demoteSection', { position: at(essay, 'Canals') });
    assert.ok(text().includes(`\n### ${causes}`));
    await run('exam-essay.promoteSection', { position: at(text(), 'Canals') });
    assert.equal(text(), essay);
    await run('exam-essay.promoteSection', { position: at(essay, 'Canals') });
    const { reason } = await run('exam-essay.promoteSection', { position: at(text(), 'Canals') });
    assert.equal(reason, 'This heading has no “#” to lose.');
  });

  test('headings are numbered once', async () => {
    const { text, run } = await opened(essay);
    await run('exam-essay.numberHeadings', {});
    assert.ok(text().includes(`## 2. ${causes}`));
    assert.equal((await run('exam-essay.numberHeadings', {})).isApplied, false);
  });

  test('all evidence is highlighted, or one piece', async () => {
    const script = essay.replace(
      'Farmers pay',
      'According to the 2023 census, farmers of the UNDP report pay',
    );
    const { text, run } = await opened(script);
    await run('exam-essay.highlightEvidence', { position: at(script, '2023') });
    const first = text().split('**').length;
    assert.equal(first, 3);
    await run('exam-essay.highlightEvidence', {});
    assert.ok(first <= text().split('**').length);
    const { isApplied, reason } = await run('exam-essay.highlightEvidence', {});
    assert.equal(isApplied, false);
    assert.match(reason ?? '', /^There is no evidence/);
  });

  test('an evidence slot is selected, to be filled', async () => {
    const { text, run } = await opened(essay);
    const { selection } = await run('exam-essay.addEvidenceSlot', { position: at(essay, 'Canals') });
    assert.ok(text().includes('Case in point: [example, year]'));
    assert.deepEqual(selection?.start, at(text(), '[example, year]'));
  });

  test('a wanted section is added with a slot', async () => {
    const { text, run } = await opened(essay);
    const { selection } = await run('exam-essay.addSection', { role: 'wayForward' });
    assert.ok(/## Way forward:? ?[^\n]*\n\n\[.*\]\n\n## Conclusion/.test(text()), text());
    assert.equal(text().split('\n')[selection?.start.line ?? 0]?.startsWith('['), true);
  });

  test('a remark is resolved and opened again', async () => {
    const marked = essay.replace('Farmers', '{>>@tutor [depth] more<<} Farmers');
    const { text, run } = await opened(marked);
    const position = at(marked, '{>>');
    await run('exam-essay.resolveRemark', { position });
    assert.ok(text().includes('{>>@tutor [done] [depth] more<<}'));
    assert.equal((await run('exam-essay.resolveRemark', { position })).isApplied, false);
    await run('exam-essay.reopenRemark', { position });
    assert.equal(text(), marked);
  });

  test('do nothing to what is no essay, is not open, or is not named', async () => {
    const client = await LspClient.start();
    await client.open('file:///README.md', readme);
    const run = (argument: object): Promise<CommandResult> =>
      client.command('exam-essay.numberHeadings', argument as never);
    assert.deepEqual(await run({ uri: 'file:///README.md' }), { isApplied: false });
    assert.deepEqual(await run({ uri: 'file:///none.md' }), { isApplied: false });
    assert.deepEqual(await run({}), { isApplied: false });
    assert.deepEqual(await client.command('exam-essay.none' as never, { uri } as never), {
      isApplied: false,
    });
  });

  test('take places off the end, and none, for what they are', async () => {
    const { run } = await opened(essay);
    const position = { line: 9999, character: 9999 };
    assert.equal((await run('exam-essay.moveSectionDown', { position })).isApplied, false);
    assert.deepEqual(await run('exam-essay.promoteSection', {} as never), {
      isApplied: false,
      reason: 'No section stands here.',
    });
  });
});
