import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rules } from '../../server/src/core/index.js';
import type { Remarks, ReviewAct, ReviewAnswer } from '../../server/src/lsp/protocol.js';
import { essay, readme, uri } from './support/essays.js';
import { LspClient, modernClient, positionOf } from './support/lspClient.js';

const remarked = essay
  .replace('short of water.', 'short {==of water==}{>>@tutor 2026-11-20 [evidence] which report?<<}.')
  .replace('Farmers pay', 'Farmers {~~pay~>paid~~}{++, often,++}');

async function opened(text: string, mode = 'tutor', capabilities: object = modernClient): Promise<LspClient> {
  const client = await LspClient.start({
    capabilities,
    initializationOptions: { wantsRemarks: true },
    configuration: () => ({ mode }),
    rules,
  });
  await client.open(uri, text);
  return client;
}

function ask(client: LspClient, act: ReviewAct): Promise<ReviewAnswer> {
  return client.connection.sendRequest('exam-essay/review', { uri, act });
}

function applied(text: string, edits: readonly unknown[] = []): string {
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), edits as TextEdit[]);
}

function rangeOf(text: string, words: string): { start: object; end: object } & ReviewRange {
  const start = text.indexOf(words);
  return { start: positionOf(text, start), end: positionOf(text, start + words.length) };
}

type ReviewRange = Extract<ReviewAct, { kind: 'add' }>['range'];

async function threadId(client: LspClient): Promise<string> {
  const { essay: told } = await client.nextRemarks();
  const [thread] = told?.threads ?? [];
  assert.ok(thread);
  return thread.id;
}

suite('remarks of a document', () => {
  test('come when it is opened, with places, attributes and changes', async () => {
    const client = await opened(remarked);
    const { essay: told } = await client.nextRemarks();
    assert.equal(told?.mode, 'tutor');
    assert.deepEqual(
      told?.threads.map(({ id, ...thread }) => thread),
      [
        {
          range: rangeOf(remarked, 'of water'),
          state: 'open',
          comments: [{ text: 'which report?', author: 'tutor', date: '2026-11-20', criterion: 'evidence' }],
        },
      ],
    );
    assert.deepEqual(
      told?.changes.map(({ kind }) => kind),
      ['substitution', 'insertion'],
    );
  });

  test('come again when typing pauses, the remark with the name it had', async () => {
    const client = await opened(remarked);
    const first = await client.nextRemarks();
    await client.edit(uri, remarked, remarked.indexOf('Pakistan is'), 'Again, ');
    const asked = await client.connection.sendRequest<Remarks>('exam-essay/remarks', { uri });
    client.clock.pass();
    const second = await client.nextRemarks();
    assert.deepEqual(asked, second);
    assert.equal(second.essay?.threads[0]?.id, first.essay?.threads[0]?.id);
    assert.equal(second.essay?.threads[0]?.range.start.character, 28);
  });

  test('are none where the document is no essay, and under exam conditions', async () => {
    const client = await opened(remarked, 'exam');
    assert.deepEqual(await client.nextRemarks(), { uri });
    await client.open('file:///README.md', readme);
    assert.deepEqual(await client.nextRemarks(), { uri: 'file:///README.md' });
  });
});

suite('what is done to remarks', () => {
  test('adding one marks the words, signed and dated', async () => {
    const client = await opened(essay);
    const range = rangeOf(essay, 'the climate');
    const { edits, version } = await ask(client, {
      kind: 'add',
      range,
      text: 'Says who?',
      criterion: 'evidence',
    });
    assert.equal(version, 1);
    assert.match(
      applied(essay, edits),
      /blame \{==the climate==\}\{>>@Tutor 2026-11-24 \[evidence\] Says who\?<<\}\.$/m,
    );
  });

  test('over two paragraphs says so', async () => {
    const client = await opened(essay);
    const from = rangeOf(essay, 'the climate').start;
    const range = { start: from, end: rangeOf(essay, 'Causes of').end } as ReviewRange;
    const { edits } = await ask(client, { kind: 'add', range, text: 'Link these' });
    assert.match(
      applied(essay, edits),
      /\{==the climate\.==\}\{>>@Tutor 2026-11-24 Link these \(here and in the next paragraph\)<<\}/,
    );
  });

  test('replying, editing, closing, opening, removing and turning into text', async () => {
    const client = await opened(remarked, 'draft');
    const thread = await threadId(client);
    const after = async (act: ReviewAct): Promise<string> => {
      const { edits } = await ask(client, act);
      const line = applied(remarked, edits).split('\n')[4] ?? '';
      return line.slice('Pakistan is short '.length, line.indexOf('. Many'));
    };
    const open = '{==of water==}{>>@tutor 2026-11-20 [evidence] which report?<<}';
    assert.equal(
      await after({ kind: 'reply', thread, text: 'Added' }),
      `${open}{>>@Candidate 2026-11-24 Added<<}`,
    );
    assert.equal(
      await after({ kind: 'edit', thread, comment: 0, text: 'which year?' }),
      '{==of water==}{>>@tutor 2026-11-20 [evidence] which year?<<}',
    );
    assert.equal(
      await after({ kind: 'resolve', thread }),
      '{==of water==}{>>@tutor 2026-11-20 [done] [evidence] which report?<<}',
    );
    assert.equal(await after({ kind: 'reopen', thread }), open);
    assert.equal(await after({ kind: 'remove', thread }), 'of water');
    assert.equal(await after({ kind: 'turnIntoText', thread }), 'of water (which report?)');
  });

  test('changes are accepted and rejected, one or all', async () => {
    const client = await opened(remarked);
    const after = async (act: ReviewAct): Promise<string> => {
      const { edits } = await ask(client, act);
      return /Farmers.*? little/.exec(applied(remarked, edits))?.[0] ?? '';
    };
    const range = rangeOf(remarked, '{~~pay');
    assert.equal(await after({ kind: 'accept', range }), 'Farmers paid{++, often,++} little');
    assert.equal(await after({ kind: 'reject', range }), 'Farmers pay{++, often,++} little');
    assert.equal(await after({ kind: 'acceptAll' }), 'Farmers paid, often, little');
    assert.equal(await after({ kind: 'rejectAll' }), 'Farmers pay little');
  });

  test('a remark that is gone, or a change that is not there, is said', async () => {
    const client = await opened(remarked);
    const gone = await ask(client, { kind: 'resolve', thread: 'nowhere' });
    assert.deepEqual(gone, { version: 1, edits: [], problem: 'This remark is no longer in the text.' });
    const { problem } = await ask(client, { kind: 'accept', range: rangeOf(remarked, 'Conclusion') });
    assert.equal(problem, 'There is no suggested change here.');
  });

  test('the name in the settings signs', async () => {
    const client = await LspClient.start({
      configuration: () => ({ review: { author: 'Prof. Khan' } }),
      initializationOptions: { wantsRemarks: true },
    });
    await client.open(uri, essay);
    const { edits } = await ask(client, { kind: 'add', range: rangeOf(essay, 'climate'), text: 'x' });
    assert.match(applied(essay, edits), /\{>>@Prof\._Khan 2026-11-24 x<<\}/);
  });
});

suite('code actions on remarks', () => {
  async function actions(client: LspClient, text: string, words: string): Promise<readonly CodeAction[]> {
    const context = { diagnostics: [...(await client.diagnostics(uri))] };
    return client.ask('textDocument/codeAction', uri, { range: rangeOf(text, words), context });
  }
  async function chosen(client: LspClient, text: string, words: string, title: string): Promise<string> {
    const found = (await actions(client, text, words)).find(each => each.title === title);
    assert.ok(found, title);
    const action =
      found.edit === undefined
        ? await client.connection.sendRequest<CodeAction>('codeAction/resolve', found)
        : found;
    const [change] = (action.edit?.documentChanges ?? []) as TextDocumentEdit[];
    return applied(text, change?.edits);
  }

  test('resolve, remove, turn into text, and leave a slot for a reply', async () => {
    const client = await opened(remarked);
    const place = '{>>@tutor';
    const fixes = {
      'Mark the remark as done': /2026-11-20 \[done\] \[evidence\]/,
      'Remove the remark': /is short of water\./,
      'Turn the remark into text': /of water \(which report\?\)\./,
      'Reply to the remark': /which report\?<<\}\{>>@Tutor 2026-11-24 \[your reply\]<<\}\./,
    };
    for (const [title, expected] of Object.entries(fixes)) {
      assert.match(await chosen(client, remarked, place, title), expected);
    }
  });

  test('accept and reject a suggested change, one or all', async () => {
    const client = await opened(remarked, 'draft');
    const place = '{++, often';
    const text = (title: string): Promise<string> => chosen(client, remarked, place, title);
    assert.match(await text('Accept the suggested change'), /pay~>paid~~\}, often, little/);
    assert.match(await text('Reject the suggested change'), /pay~>paid~~\} little/);
    assert.match(await text('Accept all suggested changes'), /Farmers paid, often, little/);
    assert.match(await text('Reject all suggested changes'), /Farmers pay little/);
  });

  test('make a remark of a finding, kindly, where scripts are marked', async () => {
    const client = await LspClient.start({ configuration: () => ({ mode: 'tutor' }) });
    await client.open(uri, essay);
    const kindly = 'This point will count for more with evidence that can be checked. “Many people”: who?';
    const after = await chosen(client, essay, 'Many people', 'Make this a remark');
    assert.ok(after.includes(`{==Many people==}{>>@Tutor 2026-11-24 [evidence] ${kindly}<<} blame`), after);
  });

  test('add a remark to a selection in an editor that has no threads', async () => {
    const client = await LspClient.start({ configuration: () => ({ mode: 'tutor' }) });
    await client.open(uri, essay);
    assert.match(
      await chosen(client, essay, 'third of the water', 'Add a remark'),
      /a \{==third of the water==\}\{>>@Tutor 2026-11-24 \[your remark\]<<\}\./,
    );
  });

  test('that make remarks are not offered to who writes', async () => {
    const client = await opened(essay, 'draft');
    const titles = (await actions(client, essay, 'Many people')).map(({ title }) => title);
    assert.ok(!titles.includes('Make this a remark') && !titles.includes('Add a remark'));
  });
});
