import assert from 'node:assert/strict';
import type { CompletionItem, Hover, MarkupContent, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rules } from '../../server/src/core/index.js';
import { declared, essay, uri } from './support/essays.js';
import { LspClient, modernClient, positionOf } from './support/lspClient.js';

async function opened(text: string, options: object = {}): Promise<LspClient> {
  const client = await LspClient.start(options);
  await client.open(uri, text);
  return client;
}

suite('hover', () => {
  const at = async (client: LspClient, text: string, words: string): Promise<Hover | null> =>
    client.ask('textDocument/hover', uri, { position: positionOf(text, text.indexOf(words) + 1) });

  const markdownOf = (hover: Hover | null): MarkupContent => {
    assert.ok(hover);
    return hover.contents as MarkupContent;
  };

  test('on the words of a finding says why it matters and links its page', async () => {
    const hover = await at(await opened(essay), essay, 'Many people');
    const { kind, value } = markdownOf(hover);
    assert.equal(kind, 'markdown');
    assert.match(value, /A crowd with no name\./);
    assert.match(value, /Nobody can credit a crowd\./);
    assert.match(value, /\[evidence\/crowd\]\(https:\/\/github\.com\/.*\/crowd\.md\)/);
    assert.deepEqual(hover?.range?.start, positionOf(essay, essay.indexOf('Many people')));
  });

  test('elsewhere says nothing', async () => {
    assert.equal(await at(await opened(essay), essay, 'Canals'), null);
  });

  test('shows the example of the rule’s page', async () => {
    const text = essay.replace('Many people', 'The [source, year]');
    const client = await opened(text, { rules });
    const { value } = markdownOf(await at(client, text, '[source, year]'));
    assert.match(value, /Weak:\n\n```+markdown\n/);
  });
});

suite('completion', () => {
  const complete = async (text: string, options: object = {}): Promise<readonly CompletionItem[]> => {
    const offset = text.indexOf('|');
    const client = await opened(text.replace('|', ''), options);
    return client.ask('textDocument/completion', uri, { position: positionOf(text, offset) });
  };
  const inserted = (text: string, item: CompletionItem | undefined): string => {
    const document = TextDocument.create(uri, 'markdown', 1, text.replace('|', ''));
    return TextDocument.applyEdits(document, [item?.textEdit as TextEdit]);
  };
  const fresh = '---\nessay:\n  question: Discuss the causes of the water crisis in Pakistan.\n---\n\n|\n';
  const plain = { capabilities: { textDocument: { diagnostic: {} } } };

  test('at a fresh line offers the headings that profile and question still want', async () => {
    const labels = (await complete(fresh)).map(({ label }) => label);
    assert.deepEqual(labels.slice(0, 3), [
      '## Introduction',
      '## Conclusion',
      '## [your point]: causes of the water crisis in Pakistan',
    ]);
  });

  test('what the script has is not offered again', async () => {
    const labels = (await complete(declared.replace('## Conclusion', '|\n\n## Conclusion'))).map(
      ({ label }) => label,
    );
    assert.ok(!labels.includes('## Introduction'));
    assert.ok(!labels.includes('## Conclusion'));
    assert.ok(labels.includes('## [your point]: causes of the water crisis in Pakistan'));
  });

  test('the words of the question are places to fill, where the client knows snippets', async () => {
    const items = await complete(fresh);
    const argument = items.find(({ label }) => label.startsWith('## [your point]'));
    assert.match(
      inserted(fresh, argument),
      /^## \$\{1:\[your point\]\}: \$\{2:causes of the water crisis in Pakistan\}$/m,
    );
    const plainly = (await complete(fresh, plain)).find(({ label }) => label.startsWith('## [your point]'));
    assert.match(inserted(fresh, plainly), /^## \[your point\]: causes of the water crisis in Pakistan$/m);
  });

  test('the marks already typed are kept, not doubled', async () => {
    const text = fresh.replace('|', '### Con|');
    const conclusion = (await complete(text, plain)).find(({ label }) => label.includes('Conclusion'));
    assert.match(inserted(text, conclusion), /^### Conclusion$/m);
    assert.equal(conclusion?.filterText, '### Conclusion');
  });

  const places = {
    'in the middle of a line': 'Canals lose |water.',
    'at a line that goes on a paragraph': 'Canals lose\n|water.',
    'after a hash inside a line': 'Number # |',
    'in a block of code': '```\n|\n```',
  };
  for (const [name, place] of Object.entries(places)) {
    test(`${name} offers nothing`, async () => {
      assert.deepEqual(await complete(fresh.replace('|', place)), []);
    });
  }

  test('a title typed half is completed, after its marks and a space', async () => {
    const text = fresh.replace('|', '## Critical an|');
    const items = await complete(text, plain);
    const conclusion = items.find(({ label }) => label === '## Conclusion');
    assert.match(inserted(text, conclusion), /^## Conclusion$/m);
  });

  test('a heading with words behind the cursor stays as it is', async () => {
    assert.deepEqual(await complete(fresh.replace('|', '## Causes| of the crisis')), []);
  });

  test('a letter with marks of Urdu or Arabic is a letter', async () => {
    const text = fresh.replace('|', 'مُقدَّمہ|');
    const conclusion = (await complete(text, plain)).find(({ label }) => label === '## Conclusion');
    assert.match(inserted(text, conclusion), /^## Conclusion$/m);
  });

  test('every item says what it is for, in an order of its own', async () => {
    const items = await complete(fresh);
    assert.ok(
      items.every(({ detail, documentation }) => detail !== undefined && documentation !== undefined),
    );
    const order = items.map(({ sortText }) => sortText);
    assert.deepEqual(order, [...order].sort());
    assert.equal(new Set(order).size, order.length);
  });

  test('a section that the question asks for comes with the words that ask', async () => {
    const text = fresh.replace('Pakistan.', 'Pakistan and suggest measures.');
    const wayForward = (await complete(text)).find(({ label }) => label.startsWith('## Way forward'));
    assert.equal(wayForward?.detail, 'Way forward: the question asks for it, “suggest”');
  });

  test('a comparison is offered with both of its sides', async () => {
    const text = fresh.replace(
      /Discuss.*/,
      'Compare the judiciary of Britain with the judiciary of America.',
    );
    const labels = (await complete(text)).map(({ label }) => label);
    assert.ok(
      labels.some(label => label.startsWith('## [point of comparison]: ')),
      labels.join('; '),
    );
  });

  test('a topic that no heading has yet is offered once there are headings', async () => {
    const text = declared
      .replace('causes of the water crisis in Pakistan', 'water crisis in Pakistan and the role of farmers')
      .replace('## Conclusion', '|\n\n## Conclusion');
    const items = await complete(text);
    const topic = items.find(({ detail = '' }) => detail.includes('“farmers”'));
    assert.equal(topic?.label, '## [your point]: farmers');
  });

  test('is triggered where a heading, a value or a remark begins', async () => {
    const { initializeResult } = await LspClient.start({ capabilities: modernClient });
    assert.deepEqual(initializeResult.capabilities.completionProvider, {
      triggerCharacters: ['#', ':', '>'],
    });
  });
});
