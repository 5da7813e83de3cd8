import assert from 'node:assert/strict';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  Hover,
  InlayHint,
  SemanticTokens,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Analyzer } from '../../server/src/core/index.js';
import type {
  Counts,
  ProfileSummary,
  QuestionsOfDocument,
  VersionedEdits,
} from '../../server/src/lsp/protocol.js';
import { declared, essay, readme, uri } from './support/essays.js';
import { LspClient, positionOf } from './support/lspClient.js';

const other = 'file:///answers/two.md';
const underExam = { initializationOptions: { inExam: [uri] } };
const reviewing = declared.replace('profile:', 'mode: review\n  profile:');

async function opened(text: string, options: object = underExam): Promise<LspClient> {
  const client = await LspClient.start(options);
  await client.open(uri, text);
  return client;
}

suite('under exam conditions', () => {
  test('a document has no findings, even where its front matter asks for them', async () => {
    assert.deepEqual(await (await opened(reviewing)).codes(uri), []);
  });

  test('another document has its own', async () => {
    const client = await opened(essay);
    await client.open(other, essay);
    assert.notDeepEqual(await client.codes(other), []);
  });

  test('nothing helps: no lens, hint, hover, completion, action or colour', async () => {
    const text = reviewing.replace('## Conclusion', '\n\n## Conclusion');
    const at = positionOf(text, text.indexOf('Many people'));
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const client = await opened(text, {
      ...underExam,
      configuration: () => ({ inlayHints: { enabled: true } }),
    });
    const ask = <T>(method: string, params: object = {}): Promise<T> =>
      client.ask<T>(`textDocument/${method}`, uri, params);
    assert.deepEqual(await ask<CodeLens[]>('codeLens'), []);
    assert.deepEqual(await ask<InlayHint[]>('inlayHint', { range: whole }), []);
    assert.equal(await ask<Hover | null>('hover', { position: at }), null);
    const position = positionOf(text, text.indexOf('\n\n## Conclusion'));
    assert.deepEqual(await ask<CompletionItem[]>('completion', { position }), []);
    const context = { diagnostics: [] };
    assert.deepEqual(await ask<CodeAction[]>('codeAction', { range: whole, context }), []);
    assert.deepEqual((await ask<SemanticTokens>('semanticTokens/full')).data, []);
  });

  test('the words are still counted, whatever stands in the document', async () => {
    const client = await LspClient.start({ initializationOptions: { inExam: [uri], wantsCounts: true } });
    await client.open(uri, 'Water is life.\n');
    const { essay: counts } = await client.nextCounts();
    assert.equal(counts?.words, 3);
    assert.equal(counts?.mode, 'exam');
  });

  test('begin and end with a word of the client', async () => {
    const client = await opened(essay, {});
    const found = await client.codes(uri);
    assert.notDeepEqual(found, []);
    await client.connection.sendNotification('exam-essay/inExam', { uris: [uri] });
    await client.nextRefresh();
    assert.deepEqual(await client.codes(uri), []);
    await client.connection.sendNotification('exam-essay/inExam', { uris: [] });
    await client.nextRefresh();
    assert.deepEqual(await client.codes(uri), found);
  });
});

suite('for an exam', () => {
  test('the profiles say their examination, minutes and phases', async () => {
    const client = await LspClient.start();
    const list = await client.connection.sendRequest<ProfileSummary[]>('exam-essay/profiles', { uri });
    const answer = list.find(({ id }) => id === 'pms-answer');
    assert.equal(answer?.exam, 'PMS Punjab');
    assert.equal(answer?.minutes, 40);
    assert.deepEqual(answer?.phases, { planning: 5, writing: 32, revising: 3 });
    assert.equal(list.find(({ id }) => id === 'general')?.exam, undefined);
  });

  test('a document offers its own question, or those that it lists', async () => {
    const client = await opened(declared, {});
    const paper = [
      '# CSS 2022',
      'Attempt four.',
      '1. Discuss the causes of the water crisis in Pakistan. (20)',
      '2. What is the role of the IMF in the economy of Pakistan?',
      '',
      '- Explain the Simla Agreement of 1972.',
      '- Buy milk',
    ];
    await client.open(other, paper.join('\n'));
    const ask = (of: string): Promise<QuestionsOfDocument> =>
      client.connection.sendRequest('exam-essay/questions', { uri: of });
    assert.deepEqual(await ask(uri), {
      own: 'Discuss the causes of the water crisis in Pakistan.',
      profile: 'css-answer',
      listed: [],
    });
    assert.deepEqual(await ask(other), {
      listed: [
        'Discuss the causes of the water crisis in Pakistan.',
        'What is the role of the IMF in the economy of Pakistan?',
        'Explain the Simla Agreement of 1972.',
      ],
    });
    assert.deepEqual(await ask('file:///closed.md'), { listed: [] });
  });

  test('an answer begins with its question and nothing else', async () => {
    const client = await LspClient.start();
    const params = { uri, profile: 'css-essay', question: 'Discuss the $5 “budget”:\n{of} Pakistan.' };
    const text = await client.connection.sendRequest<string>('exam-essay/newExamAnswer', params);
    const { essay: read, problems, profile } = new Analyzer().analyze(text);
    assert.equal(read.question?.contract.text, 'Discuss the $5 “budget”: {of} Pakistan.');
    assert.equal(profile.id, 'css-essay');
    assert.equal(read.counts.words, 0);
    assert.deepEqual(problems, []);
    const unknown = { ...params, profile: 'none' };
    assert.equal(await client.connection.sendRequest('exam-essay/newExamAnswer', unknown), '');
  });

  test('the counts are those of the text as it stands', async () => {
    const client = await opened(essay, {});
    const ask = (of: string): Promise<Counts['essay'] | null> =>
      client.connection.sendRequest('exam-essay/countsNow', { uri: of });
    await client.edit(uri, essay, essay.indexOf('management'), 'good ');
    assert.equal((await ask(uri))?.words, 29);
    await client.open(other, readme);
    assert.equal(await ask(other), null);
  });
});

suite('the stamp of an exam', () => {
  const exam = { started: '2026-11-24T18:00:00+05:00', finished: '2026-11-24T18:38:00+05:00', minutes: 38 };

  async function stamped(text: string, params: object = {}): Promise<string> {
    const client = await opened(text);
    const write = { uri, values: { exam }, ...params };
    const result = await client.connection.sendRequest<VersionedEdits | null>(
      'exam-essay/writeFrontMatter',
      write,
    );
    assert.ok(result);
    assert.equal(result.version, 1);
    return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), [...result.edits]);
  }

  test('goes below the other keys, and is known there', async () => {
    const text = declared.replace('profile: css-answer', 'profile: css-answer # the paper');
    const after = await stamped(text);
    assert.match(after, /\n {2}exam:\n {4}started: 2026-11-24T18:00:00\+05:00\n/);
    assert.match(after, /# the paper/);
    assert.deepEqual(new Analyzer().analyze(after).problems, []);
  });

  test('makes front matter in a text with Urdu and Windows line ends', async () => {
    const text = 'پانی زندگی ہے 🇵🇰\r\n\r\nWater is life.\r\n';
    const after = await stamped(text);
    assert.ok(after.startsWith('---\r\nessay:\r\n  exam:\r\n'));
    assert.ok(after.endsWith(`\r\n---\r\n\r\n${text}`));
  });

  test('is refused where the front matter cannot be read', async () => {
    const client = await opened('---\nessay: [a\n---\n\nWater.\n');
    const params = { uri, values: { exam } };
    assert.equal(await client.connection.sendRequest('exam-essay/writeFrontMatter', params), null);
  });

  test('other keys are written too, only over old ones where that is asked', async () => {
    const target = { values: { words: { target: 900 } } };
    assert.match(await stamped(declared, target), /\n {2}words:\n {4}target: 900\n/);
    const client = await opened(declared);
    const mode = { uri, values: { mode: 'review' }, onlyReplace: true };
    assert.equal(await client.connection.sendRequest('exam-essay/writeFrontMatter', mode), null);
    assert.match(await stamped(reviewing, { ...mode, values: { mode: 'draft' } }), /\n {2}mode: draft\n/);
  });
});
