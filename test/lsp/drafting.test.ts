import assert from 'node:assert/strict';
import { essay, uri } from './support/essays.js';
import { LspClient, modernClient } from './support/lspClient.js';

const whole = `${essay}\nThe end.\n`;

async function opened(text: string, settings: object = {}): Promise<LspClient> {
  const client = await LspClient.start({ configuration: () => settings });
  await client.open(uri, text);
  await client.codes(uri);
  return client;
}

suite('while the writer types', () => {
  test('a finding about structure waits for rest', async () => {
    const client = await opened(whole);
    await client.edit(uri, whole, whole.indexOf('The end.'), '', 'The end.'.length);
    assert.deepEqual(await client.codes(uri), ['evidence/crowd']);
    client.clock.pass();
    await client.nextRefresh();
    assert.deepEqual(await client.codes(uri), ['structure/unfinished', 'evidence/crowd']);
  });

  test('a finding in the sentence being typed waits for rest', async () => {
    const client = await opened(whole);
    await client.edit(uri, whole, whole.indexOf('The crisis is one'), 'Many people ');
    assert.deepEqual(await client.codes(uri), ['evidence/crowd']);
    client.clock.pass();
    await client.nextRefresh();
    assert.deepEqual(await client.codes(uri), ['evidence/crowd', 'evidence/crowd']);
  });

  test('a finding is shown as soon as its sentence is ended', async () => {
    const client = await opened(whole);
    const before = await client.edit(uri, whole, whole.indexOf('The crisis is one'), 'Many people say so');
    assert.deepEqual(await client.codes(uri), ['evidence/crowd']);
    await client.edit(uri, before, before.indexOf('The crisis is one'), '. ');
    assert.deepEqual(await client.codes(uri), ['evidence/crowd', 'evidence/crowd']);
  });

  test('a finding about structure that was shown stays, though its message counts on', async () => {
    const client = await opened(essay);
    const [before] = await client.diagnostics(uri);
    await client.edit(uri, essay, essay.indexOf('management'), 'good ');
    const [after] = await client.diagnostics(uri);
    assert.equal(after?.code, 'structure/unfinished');
    assert.notEqual(after?.message, before?.message);
  });

  test('a finding in the sentence being typed that was shown stays', async () => {
    const client = await opened(essay);
    await client.edit(uri, essay, essay.indexOf('blame'), 'always ');
    assert.ok((await client.codes(uri)).includes('evidence/crowd'));
  });

  test('shown findings are followed when the text above them grows', async () => {
    const client = await opened(essay);
    await client.edit(uri, essay, 0, 'Q. 1. ');
    assert.deepEqual(await client.codes(uri), ['structure/unfinished', 'evidence/crowd']);
  });

  test('each edit puts rest off', async () => {
    const client = await opened(whole);
    const before = await client.edit(uri, whole, whole.indexOf('The end.'), '', 'The end.'.length);
    await client.codes(uri);
    await client.edit(uri, before, before.length, 'x');
    await client.codes(uri);
    client.clock.pass();
    await client.nextRefresh();
    assert.equal(client.refreshCount, 1);
  });

  test('rest asks for nothing when nothing was kept back', async () => {
    const client = await opened(essay);
    await client.edit(uri, essay, essay.indexOf('management'), 'good ');
    await client.codes(uri);
    client.clock.pass();
    await client.codes(uri);
    assert.equal(client.refreshCount, 0);
  });

  test('closing the document ends the waiting', async () => {
    const client = await opened(whole);
    await client.edit(uri, whole, whole.indexOf('The end.'), '', 'The end.'.length);
    await client.codes(uri);
    assert.ok(client.clock.isWaiting);
    await client.close(uri);
    await client.codes(uri);
    assert.ok(!client.clock.isWaiting);
  });

  test('in the mode review everything is shown at once', async () => {
    const client = await opened(whole, { mode: 'review' });
    await client.edit(uri, whole, whole.indexOf('The end.'), '', 'The end.'.length);
    assert.deepEqual(await client.codes(uri), ['structure/unfinished', 'evidence/crowd']);
  });

  test('a client that could not be told of rest is shown everything at once', async () => {
    const { workspace: _, ...capabilities } = modernClient;
    const client = await LspClient.start({ capabilities });
    await client.open(uri, whole);
    await client.edit(uri, whole, whole.indexOf('The end.'), '', 'The end.'.length);
    assert.deepEqual(await client.codes(uri), ['structure/unfinished', 'evidence/crowd']);
  });
});
