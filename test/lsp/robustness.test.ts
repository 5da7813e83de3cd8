import assert from 'node:assert/strict';
import { CancellationTokenSource, HoverRequest, LSPErrorCodes } from 'vscode-languageserver-protocol';
import { essay, uri } from './support/essays.js';
import { LspClient, positionOf } from './support/lspClient.js';

const requests = {
  'textDocument/hover': null,
  'textDocument/completion': [],
  'textDocument/documentSymbol': [],
  'textDocument/foldingRange': [],
  'textDocument/codeLens': [],
  'textDocument/codeAction': [],
} as const;

suite('the server', () => {
  test('answers with the empty result where a rule has a bug, and logs it', async () => {
    const client = await LspClient.start();
    await client.open(uri, `${essay}\nBUG\n`);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    for (const [method, empty] of Object.entries(requests)) {
      const params = { position: range.start, range, context: { diagnostics: [] } };
      assert.deepEqual(await client.ask(method, uri, params), empty, method);
    }
    assert.deepEqual(await client.codes(uri), []);
    assert.ok(client.log.every(line => line.includes('a bug in a rule')));
    assert.ok(0 < client.log.length);
  });

  test('recovers once the cause is gone', async () => {
    const client = await LspClient.start();
    const text = `${essay}\nBUG\n`;
    await client.open(uri, text);
    await client.codes(uri);
    await client.edit(uri, text, text.indexOf('BUG'), 'all', 3);
    assert.ok((await client.codes(uri)).includes('evidence/crowd'));
  });

  test('answers requests about documents that are not open', async () => {
    const client = await LspClient.start();
    for (const [method, empty] of Object.entries(requests)) {
      const params = { position: { line: 0, character: 0 }, context: { diagnostics: [] } };
      assert.deepEqual(await client.ask(method, 'file:///none.md', params), empty, method);
    }
  });

  test('survives requests without their parameters', async () => {
    const client = await LspClient.start();
    await client.open(uri, essay);
    for (const method of Object.keys(requests)) {
      await client.ask(method, uri).catch(() => {});
      await client.connection.sendRequest(method, {}).catch(() => {});
      await client.connection.sendRequest(method).catch(() => {});
    }
    for (const method of ['profiles', 'readQuestion', 'newAnswer', 'rules']) {
      await client.connection.sendRequest(`exam-essay/${method}`).catch(() => {});
    }
    await client.connection.sendNotification('exam-essay/checkAsEssay', {});
    await client.connection.sendNotification('exam-essay/workspaceProfiles', {});
    assert.ok((await client.codes(uri)).includes('evidence/crowd'));
  });

  test('refuses an unknown request without stopping', async () => {
    const client = await LspClient.start();
    await assert.rejects(client.connection.sendRequest('exam-essay/no-such-thing'), { code: -32601 });
    await client.open(uri, essay);
    assert.ok((await client.codes(uri)).includes('evidence/crowd'));
  });

  test('takes positions outside of the text', async () => {
    const client = await LspClient.start();
    await client.open(uri, essay);
    const position = { line: 9999, character: 9999 };
    assert.equal(await client.ask('textDocument/hover', uri, { position }), null);
    assert.deepEqual(
      await client.ask('textDocument/completion', uri, { position: { line: 1, character: 80 } }),
      [],
    );
  });

  test('does not answer a request that was cancelled', async () => {
    let answer: (settings: unknown) => void = () => {};
    const asked = new Promise<unknown>(resolve => {
      answer = resolve;
    });
    const client = await LspClient.start({ configuration: () => asked });
    await client.open(uri, essay);
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri }, position: positionOf(essay, essay.indexOf('people')) };
    const hover = client.connection.sendRequest(HoverRequest.type, params, source.token);
    source.cancel();
    answer(null);
    await assert.rejects(hover, { code: LSPErrorCodes.RequestCancelled });
  });

  test('does not answer for a version that is no longer the latest', async () => {
    let answer: (settings: unknown) => void = () => {};
    const asked = new Promise<unknown>(resolve => {
      answer = resolve;
    });
    const client = await LspClient.start({ configuration: () => asked });
    await client.open(uri, essay);
    const position = positionOf(essay, essay.indexOf('people'));
    const hover = client.ask('textDocument/hover', uri, { position });
    const pull = client.pull(uri);
    await client.edit(uri, essay, 0, 'Q. ');
    answer(null);
    await assert.rejects(hover, { code: LSPErrorCodes.ContentModified });
    await assert.rejects(pull, { code: LSPErrorCodes.ServerCancelled, data: { retriggerRequest: true } });
    assert.ok((await client.codes(uri)).includes('evidence/crowd'));
  });

  test('forgets a document that was closed, and reads it anew', async () => {
    const client = await LspClient.start();
    await client.open(uri, essay);
    await client.codes(uri);
    await client.close(uri);
    assert.deepEqual(await client.codes(uri), []);
    await client.open(uri, essay.replace('Many people', 'Mr X'));
    assert.deepEqual(await client.codes(uri), ['structure/unfinished']);
  });
});
