import assert from 'node:assert/strict';
import { declared, essay, readme, uri } from './support/essays.js';
import { LspClient } from './support/lspClient.js';

suite('diagnostics', () => {
  test('a pull gives the findings with code, page, source and data', async () => {
    const client = await LspClient.start();
    await client.open(uri, essay);
    const [unfinished, crowd] = await client.diagnostics(uri);
    assert.equal(unfinished?.code, 'structure/unfinished');
    assert.deepEqual(crowd, {
      range: { start: { line: 4, character: 28 }, end: { line: 4, character: 39 } },
      severity: 2,
      code: 'evidence/crowd',
      codeDescription: {
        href: 'https://github.com/exam-essay/exam-essay/blob/main/server/docs/rules/crowd.md',
      },
      source: 'exam-essay',
      message: '“Many people”: who?',
      relatedInformation: [
        {
          location: { uri, range: { start: { line: 4, character: 28 }, end: { line: 4, character: 39 } } },
          message: 'Name them',
        },
      ],
      data: { ruleId: 'evidence/crowd', index: 1 },
    });
  });

  test('what is not there yet is information while drafting', async () => {
    const client = await LspClient.start();
    await client.open(uri, essay);
    const [unfinished] = await client.diagnostics(uri);
    assert.equal(unfinished?.severity, 3);
  });

  test('a second pull with the result id says unchanged', async () => {
    const client = await LspClient.start();
    await client.open(uri, essay);
    const first = await client.pull(uri);
    assert.equal(first.kind, 'full');
    const second = await client.pull(uri, first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
  });

  test('a pull after an edit that moves a finding gives the full list again', async () => {
    const client = await LspClient.start();
    await client.open(uri, essay);
    const first = await client.pull(uri);
    await client.edit(uri, essay, essay.indexOf('Pakistan is'), 'Now ');
    const second = await client.pull(uri, first.resultId);
    assert.equal(second.kind, 'full');
    assert.notEqual(second.resultId, first.resultId);
  });

  test('a file like a README gets nothing', async () => {
    const client = await LspClient.start();
    await client.open('file:///tool/README.md', readme);
    assert.deepEqual(await client.codes('file:///tool/README.md'), []);
  });

  test('a document with the key essay in its front matter is checked', async () => {
    const client = await LspClient.start();
    const text = '---\nessay:\n---\n\nMany people agree.\n';
    await client.open(uri, text);
    assert.deepEqual(await client.codes(uri), ['evidence/crowd', 'structure/unfinished']);
  });

  test('an untitled document and one of an unknown scheme are checked', async () => {
    const client = await LspClient.start();
    for (const name of ['untitled:Untitled-1', 'vscode-vfs://github/a/b/one.md']) {
      await client.open(name, declared);
      assert.ok((await client.codes(name)).includes('evidence/crowd'), name);
    }
  });

  test('an old version that the editor shows beside the file is not checked', async () => {
    const client = await LspClient.start();
    await client.open('git:/answers/one.md', declared);
    assert.deepEqual(await client.codes('git:/answers/one.md'), []);
  });

  test('a document that is not open gets an empty list', async () => {
    const client = await LspClient.start();
    assert.deepEqual(await client.codes(uri), []);
  });

  test('a text that was an essay stays one while its conclusion is rewritten', async () => {
    const client = await LspClient.start();
    await client.open(uri, essay);
    await client.codes(uri);
    await client.edit(uri, essay, essay.indexOf('## Conclusion'), '', '## Conclusion'.length);
    assert.ok((await client.codes(uri)).includes('evidence/crowd'));
  });

  test('a document whose key essay is taken out is left alone', async () => {
    const client = await LspClient.start();
    const text = '---\nessay:\n---\n\nMany people agree.\n';
    await client.open(uri, text);
    await client.codes(uri);
    await client.edit(uri, text, 4, 'title: x', 'essay:'.length);
    assert.deepEqual(await client.codes(uri), []);
  });

  test('what is wrong in the front matter is shown at its place', async () => {
    const client = await LspClient.start();
    await client.open(uri, declared.replace('css-answer', 'css-anser'));
    const [problem] = await client.diagnostics(uri);
    assert.equal(problem?.code, 'configuration');
    assert.deepEqual(problem?.range, {
      start: { line: 2, character: 11 },
      end: { line: 2, character: 20 },
    });
  });

  test('front matter that cannot be parsed is shown, not taken for another kind of file', async () => {
    const client = await LspClient.start();
    await client.open(uri, '---\nessay:\n  question: "open\n---\n\nMany people agree.\n');
    assert.ok((await client.codes(uri)).includes('configuration'));
  });

  test('the mode exam shows nothing', async () => {
    const client = await LspClient.start({ configuration: () => ({ mode: 'exam' }) });
    await client.open(uri, essay);
    assert.deepEqual(await client.codes(uri), []);
  });

  test('messages come in the language the client gave', async () => {
    const l10n = { '“{phrase}”: who?': '“{phrase}”: wer?' };
    const client = await LspClient.start({ initializationOptions: { l10n } });
    await client.open(uri, essay);
    const messages = (await client.diagnostics(uri)).map(({ message }) => message);
    assert.ok(messages.includes('“Many people”: wer?'));
  });
});
