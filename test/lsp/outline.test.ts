import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/index.js';
import type { EssayOutline, OutlineSection } from '../../server/src/lsp/protocol.js';
import { essay, readme, uri } from './support/essays.js';
import { LspClient } from './support/lspClient.js';

const script = `# Sana Tariq

Batch - 34

Q. Critically examine the causes of the water crisis in Pakistan and suggest a way forward. (20)

## Outline

- Introduction
- Causes
  - Waste
- Conclusion

## Introduction

Pakistan is short of water, and it is running out of what it has.

## Causes of the water crisis in Pakistan

### Waste of water by farmers

According to the 2023 census, 241 million people need water. **The National Water Policy 2018** says so.

### India factor

The neighbour is building dams on the rivers. {>>@tutor 2026-11-24 [relevance] tie it to the question<<}

## Conclusion

The crisis is one of management. {>>[done] better<<}
`;

async function followed(text: string, options: object = {}): Promise<[LspClient, EssayOutline]> {
  const client = await LspClient.start({ rules, ...options });
  await client.open(uri, text);
  await client.connection.sendNotification('exam-essay/followOutline', { uri });
  return [client, await client.nextOutline()];
}

async function outlined(text: string, options: object = {}): Promise<NonNullable<EssayOutline['essay']>> {
  const [, { essay: model }] = await followed(text, options);
  assert.ok(model);
  return model;
}

function flat(sections: readonly OutlineSection[]): readonly OutlineSection[] {
  return sections.flatMap(section => [section, ...flat(section.children)]);
}

/** Lets the server read what was typed, then the time pass. */
async function rest(client: LspClient): Promise<void> {
  await client.diagnostics(uri);
  client.clock.pass();
}

suite('the outline', () => {
  test('has header, question, outline and sections in the order of the text', async () => {
    const { header, question, outline, sections } = await outlined(script);
    assert.equal(header?.title, 'Sana Tariq · 34');
    assert.deepEqual(question?.directives, ['critically examine', 'suggest']);
    assert.deepEqual(
      outline?.points.map(({ title, children }) => [title, children.length]),
      [
        ['Introduction', 0],
        ['Causes', 1],
        ['Conclusion', 0],
      ],
    );
    assert.deepEqual(
      flat(sections).map(({ role, title }) => [role, title]),
      [
        ['introduction', 'Introduction'],
        ['argument', 'Causes of the water crisis in Pakistan'],
        ['argument', 'Waste of water by farmers'],
        ['argument', 'India factor'],
        ['conclusion', 'Conclusion'],
      ],
    );
  });

  test('says which parts of the question are answered', async () => {
    const parts = async (text: string): Promise<readonly unknown[]> =>
      (await outlined(text)).question?.parts.map(({ isAnswered }) => isAnswered) ?? [];
    assert.deepEqual(await parts(script), [true, false]);
    const whole = script.replace('## Conclusion', '## Way forward\n\nDams should be built.\n\n## Conclusion');
    assert.deepEqual(await parts(whole), [true, true]);
    assert.deepEqual(await parts(`---\nessay: {}\n---\n\n${script.slice(0, script.indexOf('## Causes'))}`), [
      undefined,
      undefined,
    ]);
  });

  test('counts words, targets, evidence and findings of each section with those below it', async () => {
    const sections = flat((await outlined(script)).sections);
    const [introduction, causes, waste, india] = sections;
    assert.equal(introduction?.target, 130);
    assert.equal(waste?.target, 80);
    assert.equal(causes?.target, undefined);
    assert.equal(causes?.words, (waste?.words ?? 0) + (india?.words ?? 0));
    assert.equal(causes?.evidenceCount, waste?.evidenceCount);
    assert.equal(india?.isUnsupported, true);
    assert.equal(waste?.isUnsupported, false);
    assert.ok(india?.findings?.messages.some(text => text.startsWith('Nothing supports “India factor”')));
    assert.ok((india?.findings?.count ?? 0) <= (causes?.findings?.count ?? 0));
  });

  test('tells evidence that is highlighted from what is not', async () => {
    const sections = flat((await outlined(script)).sections);
    const pieces = sections.flatMap(({ evidence }) => evidence);
    assert.ok(pieces.some(({ text, isHighlighted }) => text.includes('2023') && !isHighlighted));
    assert.ok(pieces.some(({ text, isHighlighted }) => text.includes('Water Policy') && isHighlighted));
  });

  test('lists what the paper still wants and what can be added', async () => {
    const { wanted } = await outlined(script);
    assert.deepEqual(
      wanted.map(({ role, detail }) => [role, detail]),
      [
        ['argument', '2 of 6'],
        ['counterargument', undefined],
        ['criticalAnalysis', undefined],
        ['wayForward', undefined],
      ],
    );
  });

  test('has remarks with what they say of themselves', async () => {
    const { remarks } = await outlined(script);
    assert.deepEqual(
      remarks.map(({ text, state, author, date, criterion }) => ({ text, state, author, date, criterion })),
      [
        {
          text: 'tie it to the question',
          state: 'open',
          author: 'tutor',
          date: '2026-11-24',
          criterion: 'relevance',
        },
        { text: 'better', state: 'done', author: undefined, date: undefined, criterion: undefined },
      ],
    );
  });

  test('names a paragraph without heading by its first words', async () => {
    const text =
      '---\nessay:\n  profile: css-essay\n---\n\nWater is life. It is so.\n\nDams are few and old.\n';
    assert.deepEqual(
      (await outlined(text)).sections.map(({ title }) => title),
      ['Water is life.', 'Dams are few and old.'],
    );
  });

  test('judges nothing in the examination', async () => {
    const { question, sections, wanted } = await outlined(script, {
      configuration: () => ({ mode: 'exam' }),
    });
    assert.deepEqual(wanted, []);
    assert.ok(question?.parts.every(({ isAnswered }) => isAnswered === undefined));
    assert.ok(
      flat(sections).every(
        ({ findings, evidence, isUnsupported }) =>
          findings === undefined && evidence.length === 0 && !isUnsupported,
      ),
    );
  });

  test('of what is no essay is empty', async () => {
    const [, outline] = await followed(readme);
    assert.equal(outline.essay, undefined);
  });
});

suite('an outline that is followed', () => {
  test('comes again when the writer rests, and once for all that was typed', async () => {
    const [client] = await followed(essay);
    let text = essay;
    for (const word of ['a ', 'b ', 'c ']) text = await client.edit(uri, text, text.indexOf('Canals'), word);
    await client.diagnostics(uri);
    assert.equal(client.outlineCount, 1);
    client.clock.pass();
    const { version, essay: model } = await client.nextOutline();
    assert.equal(version, 4);
    assert.equal(model?.words, 31);
  });

  test('keeps its ids when headings are renamed and moved', async () => {
    const [client, before] = await followed(script);
    const id = (outline: EssayOutline, title: string): string | undefined =>
      flat(outline.essay?.sections ?? []).find(section => section.title === title)?.id;
    const renamed = await client.edit(uri, script, script.indexOf('India factor'), 'The ');
    await rest(client);
    const after = await client.nextOutline();
    assert.equal(id(after, 'The India factor'), id(before, 'India factor'));
    const added = await client.edit(uri, renamed, renamed.indexOf('### Waste'), '### New\n\nIt is new.\n\n');
    await rest(client);
    const last = await client.nextOutline();
    assert.ok(added.includes('### New'));
    assert.equal(id(last, 'Conclusion'), id(before, 'Conclusion'));
    assert.equal(id(last, 'Waste of water by farmers'), id(before, 'Waste of water by farmers'));
  });

  test('is no longer sent when another is', async () => {
    const [client] = await followed(essay);
    await client.connection.sendNotification('exam-essay/followOutline', {});
    await client.edit(uri, essay, essay.indexOf('Canals'), 'Old ');
    await rest(client);
    await client.diagnostics(uri);
    assert.equal(client.outlineCount, 1);
  });

  test('follows a change of settings', async () => {
    const [client] = await followed(script);
    client.configuration = () => ({ mode: 'exam' });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.nextRefresh();
    await rest(client);
    assert.deepEqual((await client.nextOutline()).essay?.wanted, []);
  });

  test('can be asked for at once', async () => {
    const [client] = await followed(essay);
    await client.edit(uri, essay, essay.indexOf('Canals'), 'Old ');
    const now = await client.connection.sendRequest<EssayOutline>('exam-essay/outline', { uri });
    assert.deepEqual([now.version, now.essay?.words], [2, 29]);
    const none = await client.connection.sendRequest<EssayOutline>('exam-essay/outline', {
      uri: 'file:///x',
    });
    assert.deepEqual(none, { uri: 'file:///x', version: 0 });
  });
});
