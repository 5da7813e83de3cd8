import assert from 'node:assert/strict';
import { essay, readme, uri } from './support/essays.js';
import { LspClient } from './support/lspClient.js';

const pushed = { capabilities: {} };

suite('pushed diagnostics, for a client that cannot pull', () => {
  test('the server offers no pull and publishes with the version', async () => {
    const client = await LspClient.start(pushed);
    assert.equal(client.initializeResult.capabilities.diagnosticProvider, undefined);
    await client.open(uri, essay);
    const { version, diagnostics } = await client.nextPublished();
    assert.equal(version, 1);
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['structure/unfinished', 'evidence/crowd'],
    );
  });

  test('an edit is answered for its own version', async () => {
    const client = await LspClient.start(pushed);
    await client.open(uri, essay);
    await client.nextPublished();
    await client.edit(uri, essay, essay.indexOf('Many people'), 'Mr X', 'Many people'.length);
    const { version, diagnostics } = await client.nextPublished();
    assert.equal(version, 2);
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['structure/unfinished'],
    );
  });

  test('nothing is published where nothing changed, nor for a README', async () => {
    const client = await LspClient.start(pushed);
    await client.open('file:///README.md', readme);
    await client.open(uri, essay);
    assert.equal((await client.nextPublished()).uri, uri);
    const end = essay.length;
    await client.edit(uri, essay, end, '\n');
    await client.edit(uri, `${essay}\n`, essay.indexOf('Many people'), 'Mr X', 'Many people'.length);
    assert.equal((await client.nextPublished()).version, 3);
  });

  test('closing a document takes its findings back', async () => {
    const client = await LspClient.start(pushed);
    await client.open(uri, essay);
    await client.nextPublished();
    await client.close(uri);
    assert.deepEqual(await client.nextPublished(), { uri, diagnostics: [] });
  });

  test('what was kept back while typing is published at rest', async () => {
    const client = await LspClient.start(pushed);
    const text = `${essay}\nThe end.\n`;
    await client.open(uri, text);
    await client.nextPublished();
    await client.edit(uri, text, text.indexOf('The end.'), '', 'The end.'.length);
    const typing = await client.nextPublished();
    assert.deepEqual(
      typing.diagnostics.map(({ code }) => code),
      ['evidence/crowd'],
    );
    client.clock.pass();
    const { diagnostics } = await client.nextPublished();
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['structure/unfinished', 'evidence/crowd'],
    );
  });
});
