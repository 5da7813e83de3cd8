import assert from 'node:assert/strict';
import type {
  CodeLens,
  DocumentSymbol,
  FoldingRange,
  SymbolInformation,
} from 'vscode-languageserver-protocol';
import { declared, essay, readme, uri } from './support/essays.js';
import { LspClient, modernClient } from './support/lspClient.js';

const bold = essay.replace(
  '## Causes of the water crisis in Pakistan: waste',
  '**Causes of the water crisis: waste**',
);
const outlined = declared.replace(
  '## Introduction',
  '## Outline\n\n- Introduction\n- Causes\n  - Waste\n  - Climate\n- Conclusion\n\n## Introduction',
);

async function opened(text: string, options: object = {}): Promise<LspClient> {
  const client = await LspClient.start(options);
  await client.open(uri, text);
  return client;
}

function tree(symbols: readonly DocumentSymbol[]): readonly unknown[] {
  return symbols.map(({ name, children = [] }) => (children.length === 0 ? name : [name, ...tree(children)]));
}

suite('document symbols', () => {
  const ask = async (client: LspClient): Promise<DocumentSymbol[]> =>
    client.ask('textDocument/documentSymbol', uri);

  test('question, sections and their roles are listed', async () => {
    const symbols = await ask(await opened(essay));
    assert.deepEqual(
      symbols.map(({ name, detail }) => [name, detail]),
      [
        ['Discuss the causes of the water crisis in Pakistan.', 'Question'],
        ['Introduction', 'Introduction'],
        ['Causes of the water crisis in Pakistan: waste', 'Argument'],
        ['Conclusion', 'Conclusion'],
      ],
    );
  });

  test('each name stands inside its range', async () => {
    const within = ({ range, selectionRange }: DocumentSymbol): boolean =>
      range.start.line <= selectionRange.start.line && selectionRange.end.line <= range.end.line;
    assert.ok((await ask(await opened(outlined))).every(within));
  });

  test('the points of an outline are a tree below it', async () => {
    const symbols = await ask(await opened(outlined));
    assert.deepEqual(tree(symbols.filter(({ detail }) => detail === 'Outline')), [
      ['Outline', 'Introduction', ['Causes', 'Waste', 'Climate'], 'Conclusion'],
    ]);
  });

  test('a subsection stands below its section', async () => {
    const text = essay.replace('Farmers pay', '\n\n### Prices of water\n\nFarmers pay');
    const symbols = await ask(await opened(text));
    assert.deepEqual(tree(symbols)[2], ['Causes of the water crisis in Pakistan: waste', 'Prices of water']);
  });

  test('an editor that lists Markdown headings is not told them twice', async () => {
    const initializationOptions = { listsHeadings: true };
    assert.deepEqual(await ask(await opened(essay, { initializationOptions })), []);
    const names = (await ask(await opened(bold, { initializationOptions }))).map(({ name }) => name);
    assert.deepEqual(names, [
      'Discuss the causes of the water crisis in Pakistan.',
      'Causes of the water crisis: waste',
    ]);
  });

  test('a client that knows no trees gets a list', async () => {
    const capabilities = { textDocument: { diagnostic: {} } };
    const client = await opened(essay, { capabilities });
    const symbols = await client.ask<SymbolInformation[]>('textDocument/documentSymbol', uri);
    assert.equal(symbols[1]?.name, 'Introduction');
    assert.equal(symbols[1]?.location.uri, uri);
  });

  test('a README has none', async () => {
    assert.deepEqual(await ask(await opened(readme)), []);
  });
});

suite('folding ranges', () => {
  const ask = async (client: LspClient): Promise<readonly (readonly [number, number, string?])[]> => {
    const ranges = await client.ask<FoldingRange[]>('textDocument/foldingRange', uri);
    return ranges.map(({ startLine, endLine, kind }) =>
      kind === undefined ? [startLine, endLine] : [startLine, endLine, kind],
    );
  };

  test('sections fold to their last line with words', async () => {
    assert.deepEqual(await ask(await opened(essay)), [
      [2, 4],
      [6, 8],
      [10, 12],
    ]);
  });

  test('front matter and outline fold', async () => {
    const ranges = await ask(await opened(outlined));
    assert.deepEqual(ranges.slice(0, 2), [
      [0, 4, 'region'],
      [6, 12],
    ]);
  });

  test('no more are given than the client can take', async () => {
    const textDocument = { ...modernClient.textDocument, foldingRange: { rangeLimit: 2 } };
    const client = await opened(essay, { capabilities: { ...modernClient, textDocument } });
    assert.equal((await ask(client)).length, 2);
  });
});

suite('code lenses', () => {
  const titles = async (client: LspClient): Promise<readonly unknown[]> =>
    (await client.ask<CodeLens[]>('textDocument/codeLens', uri)).map(({ command }) => command?.title);

  test('each heading has the words of its section, and a target where the profile has one', async () => {
    assert.deepEqual(await titles(await opened(declared)), [
      '10 words · target ~130',
      '12 words · 0 evidence · tied to: Pakistan, water, crisis',
      '6 words · target ~120',
    ]);
  });

  test('a tie may be another word for the same subject', async () => {
    const text =
      'Q. Discuss corruption as the first problem of Pakistan.\n\n## Introduction\n\nIt is.\n\n## Bribes rule the courts\n\nThey do.\n\n## Conclusion\n\nIt is so.\n';
    assert.match(String((await titles(await opened(text)))[1]), /tied to: corruption$/);
  });

  test('a goal of the writer’s own changes the targets', async () => {
    const client = await opened(declared, { configuration: () => ({ words: { target: 500 } }) });
    assert.deepEqual((await titles(client))[0], '10 words · target ~60');
  });

  test('they can be switched off, live', async () => {
    const client = await opened(declared);
    client.configuration = () => ({ codeLens: { enabled: false } });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.nextRefresh();
    assert.deepEqual(await titles(client), []);
  });
});
