import assert from 'node:assert/strict';
import type { InlayHint, SemanticTokens } from 'vscode-languageserver-protocol';
import { essay, readme, uri } from './support/essays.js';
import { LspClient } from './support/lspClient.js';

const supported = essay.replace(
  'Canals lose a third of the water.',
  'The World Bank reported in 2021 that canals lose a third of the water.\n{>>@tutor Say how.<<}',
);

async function opened(text: string, options: object = {}): Promise<LspClient> {
  const client = await LspClient.start(options);
  await client.open(uri, text);
  return client;
}

/** The words of each token with its type. */
function words(text: string, { data }: SemanticTokens): readonly (readonly [string, string])[] {
  const types = ['evidence', 'remark', 'questionTerm'];
  const lines = text.split('\n');
  let [line, character] = [0, 0];
  const found: (readonly [string, string])[] = [];
  for (let index = 0; index < data.length; index += 5) {
    const [deltaLine = 0, deltaStart = 0, length = 0, type = 0] = data.slice(index, index + 5);
    character = deltaLine === 0 ? character + deltaStart : deltaStart;
    line += deltaLine;
    found.push([types[type] as string, (lines[line] ?? '').slice(character, character + length)]);
  }
  return found;
}

suite('semantic tokens', () => {
  const ask = async (text: string, options: object = {}): Promise<readonly (readonly [string, string])[]> => {
    const client = await opened(text, options);
    return words(text, await client.ask<SemanticTokens>('textDocument/semanticTokens/full', uri));
  };

  test('are evidence, remarks, and the terms of the question in headings', async () => {
    const found = await ask(supported);
    assert.deepEqual(
      found.filter(([type]) => type === 'questionTerm').map(([, word]) => word),
      ['Causes', 'water', 'crisis', 'Pakistan'],
    );
    assert.ok(found.some(([type, word]) => type === 'evidence' && word.includes('World Bank')));
    assert.deepEqual(
      found.filter(([type]) => type === 'remark'),
      [['remark', '{>>@tutor Say how.<<}']],
    );
  });

  test('break at the end of a line', async () => {
    const remark = '{>>@tutor Say\nhow.<<}';
    const found = await ask(supported.replace('{>>@tutor Say how.<<}', remark));
    assert.deepEqual(
      found.filter(([type]) => type === 'remark').map(([, word]) => word),
      remark.split('\n'),
    );
  });

  test('are none in a README, nor in an exam', async () => {
    assert.deepEqual(await ask(readme), []);
    assert.deepEqual(await ask(supported, { configuration: () => ({ mode: 'exam' }) }), []);
  });
});

suite('inlay hints', () => {
  const all = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
  const ask = (client: LspClient, range = all): Promise<InlayHint[]> =>
    client.connection.sendRequest('textDocument/inlayHint', { textDocument: { uri }, range });
  const on = { configuration: () => ({ inlayHints: { enabled: true } }) };

  test('are off until the user wants them', async () => {
    assert.deepEqual(await ask(await opened(supported)), []);
  });

  test('say behind an argument’s heading what it rests on', async () => {
    const hints = await ask(await opened(supported, on));
    const heading = '## Causes of the water crisis in Pakistan: waste';
    assert.deepEqual(
      hints.map(({ label, position }) => [label, position.character]),
      [['2 evidence · 2 kinds · tied to: Pakistan, water, crisis', heading.length]],
    );
  });

  test('are those of the lines asked for', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
    assert.deepEqual(await ask(await opened(supported, on), range), []);
  });
});
