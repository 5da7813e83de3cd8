import assert from 'node:assert/strict';
import { declared, essay, readme, uri } from './support/essays.js';
import { LspClient } from './support/lspClient.js';

const crowdOff = { rules: { crowd: 'off' } };

suite('settings', () => {
  test('each document has those of its own folder', async () => {
    const client = await LspClient.start({
      folders: ['file:///a', 'file:///b'],
      configuration: document => (document.startsWith('file:///a/') ? crowdOff : null),
    });
    await client.open('file:///a/one.md', essay);
    await client.open('file:///b/one.md', essay);
    assert.deepEqual(await client.codes('file:///a/one.md'), ['structure/unfinished']);
    assert.deepEqual(await client.codes('file:///b/one.md'), ['structure/unfinished', 'evidence/crowd']);
  });

  test('a change is followed live, and the client is asked to pull', async () => {
    const client = await LspClient.start();
    await client.open(uri, essay);
    await client.codes(uri);
    client.configuration = () => crowdOff;
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.nextRefresh();
    assert.deepEqual(await client.codes(uri), ['structure/unfinished']);
  });

  test('a client that cannot be asked gives them at the start', async () => {
    const initializationOptions = { settings: crowdOff };
    const client = await LspClient.start({ capabilities: {}, initializationOptions });
    await client.open(uri, essay);
    const { diagnostics } = await client.nextPublished();
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['structure/unfinished'],
    );
  });

  test('a client that cannot be asked may push them', async () => {
    const client = await LspClient.start({ capabilities: {} });
    await client.open(uri, essay);
    await client.nextPublished();
    const settings = { examEssay: crowdOff };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    const { diagnostics } = await client.nextPublished();
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['structure/unfinished'],
    );
  });

  test('a client that answers with nothing is taken at its pushed word', async () => {
    const client = await LspClient.start({ initializationOptions: { settings: { examEssay: crowdOff } } });
    await client.open(uri, essay);
    assert.deepEqual(await client.codes(uri), ['structure/unfinished']);
  });

  test('the front matter wins over the settings', async () => {
    const client = await LspClient.start({ configuration: () => ({ mode: 'exam' }) });
    await client.open(uri, declared.replace('  profile', '  mode: review\n  profile'));
    assert.ok((await client.codes(uri)).includes('evidence/crowd'));
  });

  test('a glob makes files essays, plain text too, relative to the folder', async () => {
    const files = ['scripts/**', '**/*.essay.md'];
    const client = await LspClient.start({ folders: ['file:///a'], configuration: () => ({ files }) });
    await client.open('file:///a/scripts/x.txt', 'Many people agree.', 'plaintext');
    await client.open('file:///other/x%20y.essay.md', 'Many people agree.');
    await client.open('file:///a/notes/x.txt', essay, 'plaintext');
    assert.ok((await client.codes('file:///a/scripts/x.txt')).includes('evidence/crowd'));
    assert.ok((await client.codes('file:///other/x%20y.essay.md')).includes('evidence/crowd'));
    assert.deepEqual(await client.codes('file:///a/notes/x.txt'), []);
  });

  test('the user’s word about one file wins over its text, both ways', async () => {
    const checked = { 'file:///README.md': true, [uri]: false };
    const client = await LspClient.start({ initializationOptions: { checked } });
    await client.open('file:///README.md', readme);
    await client.open(uri, essay);
    assert.ok((await client.codes('file:///README.md')).includes('evidence/crowd'));
    assert.deepEqual(await client.codes(uri), []);
    await client.connection.sendNotification('exam-essay/checkAsEssay', { uri, check: true });
    await client.nextRefresh();
    assert.ok((await client.codes(uri)).includes('evidence/crowd'));
  });

  test('profiles of a workspace folder can be named, as soon as they are known', async () => {
    const folder = 'file:///a';
    const client = await LspClient.start({ folders: [folder] });
    const text = declared.replace('css-answer', 'academy');
    await client.open('file:///a/one.md', text);
    assert.ok((await client.codes('file:///a/one.md')).includes('configuration'));
    const profiles = [{ id: 'academy', extends: 'css-answer', name: 'Academy' }];
    await client.connection.sendNotification('exam-essay/workspaceProfiles', { folder, profiles });
    await client.nextRefresh();
    assert.ok(!(await client.codes('file:///a/one.md')).includes('configuration'));
  });

  test('a folder that joins later is known by its settings', async () => {
    const client = await LspClient.start({ configuration: () => ({ files: ['scripts/*.txt'] }) });
    await client.open('file:///a/scripts/x.txt', 'Many people agree.', 'plaintext');
    assert.deepEqual(await client.codes('file:///a/scripts/x.txt'), []);
    const event = { added: [{ uri: 'file:///a', name: 'a' }], removed: [] };
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await client.nextRefresh();
    assert.ok((await client.codes('file:///a/scripts/x.txt')).includes('evidence/crowd'));
  });

  test('a setting that cannot be followed is logged once', async () => {
    const client = await LspClient.start({ configuration: () => ({ rules: { 'no-such-rule': 'off' } }) });
    await client.open(uri, essay);
    const text = await client.edit(uri, essay, essay.length, 'More.\n');
    await client.edit(uri, text, text.length, 'More.\n');
    await client.codes(uri);
    assert.deepEqual(client.log, ['settings: There is no rule “no-such-rule”.']);
  });

  test('an empty table of Lua, which arrives as a list, is no mistake', async () => {
    const client = await LspClient.start({ configuration: () => ({ rules: [], words: [], codeLens: [] }) });
    await client.open(uri, essay);
    assert.ok((await client.codes(uri)).includes('evidence/crowd'));
    assert.deepEqual(client.log, []);
  });

  test('settings of the wrong kind do no harm', async () => {
    const broken = {
      files: 7,
      profiles: 'x',
      codeLens: null,
      rules: [],
      mode: 3,
      profile: {},
      words: 'many',
    };
    const client = await LspClient.start({ configuration: () => broken });
    await client.open(uri, essay);
    assert.ok((await client.codes(uri)).includes('evidence/crowd'));
  });
});
