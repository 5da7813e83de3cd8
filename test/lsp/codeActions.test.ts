import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { declared, essay, uri } from './support/essays.js';
import { LspClient, modernClient, positionOf } from './support/lspClient.js';

const plainClient = { textDocument: { diagnostic: {} } };

async function actionsAt(
  client: LspClient,
  text: string,
  words: string,
  only?: string[],
): Promise<CodeAction[]> {
  const start = text.indexOf(words);
  const range = { start: positionOf(text, start), end: positionOf(text, start + words.length) };
  const context = {
    diagnostics: [...(await client.diagnostics(uri))],
    ...(only === undefined ? {} : { only }),
  };
  return client.ask('textDocument/codeAction', uri, { range, context });
}

async function opened(text: string, capabilities: object = modernClient): Promise<LspClient> {
  const client = await LspClient.start({ capabilities });
  await client.open(uri, text);
  return client;
}

function applied(text: string, action: CodeAction | undefined): string {
  const versioned = action?.edit?.documentChanges?.[0] as TextDocumentEdit | undefined;
  const edits = (versioned?.edits ?? action?.edit?.changes?.[uri] ?? []) as TextEdit[];
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), edits);
}

async function codesOf(text: string): Promise<readonly unknown[]> {
  return (await opened(text)).codes(uri);
}

suite('code actions', () => {
  test('a finding’s fixes come first, the safe one preferred', async () => {
    const client = await opened(essay);
    const actions = await actionsAt(client, essay, 'Many people');
    assert.deepEqual(
      actions.map(({ title, kind, isPreferred }) => ({ title, kind, isPreferred })).slice(0, 2),
      [
        { title: 'Mark it', kind: 'quickfix', isPreferred: true },
        { title: 'Name them', kind: 'quickfix', isPreferred: undefined },
      ],
    );
  });

  test('a fix belongs to the client’s diagnostic and names the version it is for', async () => {
    const client = await opened(essay);
    const [, crowd] = await client.diagnostics(uri);
    const [mark] = await actionsAt(client, essay, 'Many people');
    assert.deepEqual(mark?.diagnostics, [crowd]);
    const change = mark?.edit?.documentChanges?.[0] as TextDocumentEdit;
    assert.deepEqual(change.textDocument, { uri, version: 1 });
    assert.match(applied(essay, mark), /==Many people== blame/);
  });

  test('a client that knows no versioned edits gets plain ones', async () => {
    const client = await opened(essay, plainClient);
    const [mark] = await actionsAt(client, essay, 'Many people');
    assert.equal(mark?.edit?.documentChanges, undefined);
    assert.match(applied(essay, mark), /==Many people== blame/);
  });

  test('a place without findings has no quick fix', async () => {
    const client = await opened(essay);
    assert.deepEqual(await actionsAt(client, essay, 'Canals', ['quickfix']), []);
  });

  test('the kinds asked for are the only ones given', async () => {
    const client = await opened(essay);
    const kinds = async (only?: string[]): Promise<readonly unknown[]> => [
      ...new Set((await actionsAt(client, essay, 'Many people', only)).map(({ kind }) => kind)),
    ];
    assert.deepEqual(await kinds(['quickfix']), ['quickfix']);
    assert.deepEqual(await kinds(['source']), ['source.fixAll.exam-essay']);
    assert.deepEqual(await kinds(['source.fixAll']), ['source.fixAll.exam-essay']);
    assert.deepEqual(await kinds(['source.fixAll.exam-essay']), ['source.fixAll.exam-essay']);
    assert.deepEqual(await kinds(['source.fixAll.eslint']), []);
    assert.deepEqual(await kinds(['refactor']), []);
    assert.deepEqual(await kinds(), ['quickfix', 'source.fixAll.exam-essay']);
  });

  test('fix-all applies the safe fixes to the end, as one edit', async () => {
    const text = essay.replace('short of water', 'very very very very short of water');
    const client = await opened(text, plainClient);
    const [fixAll] = await actionsAt(client, text, 'Canals', ['source.fixAll']);
    const fixed = applied(text, fixAll);
    assert.match(fixed, /is very short of water\. ==Many people== blame/);
    assert.equal(fixAll?.edit?.changes?.[uri]?.length, 1);
    const again = await opened(fixed, plainClient);
    assert.deepEqual(await actionsAt(again, fixed, 'Canals', ['source.fixAll']), []);
  });

  test('a client that can ask late gets the edit of fix-all when it asks', async () => {
    const client = await opened(essay);
    const [fixAll] = await actionsAt(client, essay, 'Canals', ['source.fixAll']);
    assert.equal(fixAll?.edit, undefined);
    const resolved = await client.connection.sendRequest<CodeAction>('codeAction/resolve', fixAll as object);
    assert.match(applied(essay, resolved), /==Many people==/);
  });

  test('fix-all for a text that moved on is given no edit', async () => {
    const client = await opened(essay);
    const [fixAll] = await actionsAt(client, essay, 'Canals', ['source.fixAll']);
    await client.edit(uri, essay, 0, 'Q. ');
    const resolved = await client.connection.sendRequest<CodeAction>('codeAction/resolve', fixAll as object);
    assert.equal(resolved.edit, undefined);
  });
});

suite('the action that disables a rule', () => {
  const hardWrapped = essay.replace('Many people blame', 'Rain fails, and\nmany people blame\n');
  const inList = essay.replace('Many people blame', '\n\n- one\n- many people blame');
  const cases: Readonly<Record<string, readonly [text: string, words: string]>> = {
    'a line of a paragraph': [essay, 'Many people'],
    'a line inside a hard-wrapped paragraph': [hardWrapped, 'many people'],
    'a point of a list': [inList, 'many people'],
    'a script with front matter': [declared, 'Many people'],
    'CRLF line ends': [essay.replaceAll('\n', '\r\n'), 'Many people'],
  };
  for (const [name, [text, words]] of Object.entries(cases)) {
    test(`for this line works in ${name}`, async () => {
      const actions = await actionsAt(await opened(text), text, words);
      const disable = actions.find(({ title }) => title === 'Disable “crowd” for this line');
      const disabled = applied(text, disable);
      assert.deepEqual(
        await codesOf(disabled),
        (await codesOf(text)).filter(code => code !== 'evidence/crowd'),
      );
      assert.equal(new Set(disabled.match(/\r?\n/g)).size, 1);
    });

    test(`in this file works in ${name}`, async () => {
      const actions = await actionsAt(await opened(text), text, words);
      const disable = actions.find(({ title }) => title === 'Disable “crowd” in this file');
      const disabled = applied(text, disable).replace('Canals', 'Many people: canals');
      assert.ok(!(await codesOf(disabled)).includes('evidence/crowd'));
    });
  }

  test('works for a finding on the first line', async () => {
    const actions = await actionsAt(await opened(essay), essay, 'Discuss');
    const disable = actions.find(({ title }) => title === 'Disable “unfinished” for this line');
    assert.deepEqual(await codesOf(applied(essay, disable)), ['evidence/crowd']);
  });
});
