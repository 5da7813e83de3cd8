import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Analyzer, ProfileSet } from '../../server/src/core/index.js';
import { parseQuestion } from '../../server/src/core/question/parseQuestion.js';
import { plainSlot } from '../../server/src/lsp/headingTitles.js';
import { newAnswer } from '../../server/src/lsp/newAnswer.js';
import type {
  ProfileSummary,
  QuestionReading,
  ReportView,
  RuleList,
  SectionPlace,
} from '../../server/src/lsp/protocol.js';
import { essay, readme, uri } from './support/essays.js';
import { LspClient, positionOf } from './support/lspClient.js';

const wantsCounts = { initializationOptions: { wantsCounts: true } };
const question = 'Critically analyse the causes of the water crisis in Pakistan. Suggest a way forward.';

suite('our own messages', () => {
  test('counts of an essay come with its profile, mode and sections', async () => {
    const client = await LspClient.start(wantsCounts);
    await client.open(uri, essay);
    const counts = await client.nextCounts();
    assert.equal(counts.uri, uri);
    assert.equal(counts.essay?.words, 28);
    assert.equal(counts.essay?.target, 1000);
    assert.equal(counts.essay?.mode, 'draft');
    assert.deepEqual(counts.essay?.sections[0], {
      role: 'introduction',
      title: 'Introduction',
      words: 10,
      target: 130,
    });
  });

  test('counts follow an edit, and say so when a file is no essay', async () => {
    const client = await LspClient.start(wantsCounts);
    await client.open(uri, essay);
    await client.nextCounts();
    await client.edit(uri, essay, essay.indexOf('management'), 'good ');
    await client.pull(uri);
    client.clock.pass();
    assert.equal((await client.nextCounts()).essay?.words, 29);
    await client.open('file:///README.md', readme);
    assert.deepEqual(await client.nextCounts(), { uri: 'file:///README.md' });
  });

  test('counts wait until the typing pauses, and come once', async () => {
    const client = await LspClient.start(wantsCounts);
    await client.open(uri, essay);
    await client.nextCounts();
    let text = essay;
    for (const word of ['very ', 'good ', 'big ']) {
      text = await client.edit(uri, text, text.indexOf('management'), word);
      await client.pull(uri);
    }
    client.clock.pass();
    assert.equal((await client.nextCounts()).essay?.words, 31);
    assert.equal(client.waitingCounts, 0);
  });

  test('a changed setting is counted at once', async () => {
    const client = await LspClient.start(wantsCounts);
    await client.open(uri, essay);
    await client.nextCounts();
    client.configuration = () => ({ words: { target: 400 } });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.equal((await client.nextCounts()).essay?.target, 400);
  });

  test('counts come with what the profile says of length and of handwriting', async () => {
    const client = await LspClient.start(wantsCounts);
    await client.open(uri, essay);
    const { essay: counted } = await client.nextCounts();
    assert.equal(counted?.maximum, 1600);
    assert.deepEqual(counted?.wordsPerSide, { minimum: 110, maximum: 150 });
  });

  test('sections are listed with their places, subsections too', async () => {
    const text = essay.replace('Farmers pay', '\n\n### Prices of water\n\nFarmers pay');
    const client = await LspClient.start();
    await client.open(uri, text);
    const sections = await client.connection.sendRequest<SectionPlace[]>('exam-essay/sections', { uri });
    assert.deepEqual(
      sections.map(({ title, roleName, depth, words }) => [title, roleName, depth, words]),
      [
        ['Introduction', 'Introduction', 1, 10],
        ['Causes of the water crisis in Pakistan: waste', 'Argument', 1, 12],
        ['Prices of water', 'Argument', 2, 5],
        ['Conclusion', 'Conclusion', 1, 6],
      ],
    );
    assert.deepEqual(sections[2]?.range.start, positionOf(text, text.indexOf('### Prices')));
  });

  test('a file that is no essay has no sections', async () => {
    const client = await LspClient.start();
    await client.open('file:///README.md', readme);
    const params = { uri: 'file:///README.md' };
    assert.deepEqual(await client.connection.sendRequest('exam-essay/sections', params), []);
  });

  const selection = async (text: string, version: number, ...words: readonly string[]): Promise<unknown> => {
    const client = await LspClient.start();
    await client.open(uri, text);
    const ranges = words.map(each => {
      const start = text.indexOf(each);
      return { start: positionOf(text, start), end: positionOf(text, start + each.length) };
    });
    return client.connection.sendRequest('exam-essay/selectedWords', { uri, version, ranges });
  };

  test('the words of several selections are added', async () => {
    assert.equal(await selection(essay, 1, 'short of water', 'Farmers pay'), 5);
  });

  test('nothing is said of a version that is gone, nor of a file that is no essay', async () => {
    assert.equal(await selection(essay, 7, 'Farmers pay'), null);
    assert.equal(await selection(readme, 1, 'Many people'), null);
  });

  test('the profiles of a place are listed, those of its settings too', async () => {
    const profiles = [{ id: 'academy', extends: 'css-answer', name: 'Academy' }];
    const client = await LspClient.start({ configuration: () => ({ profiles }) });
    const list = await client.connection.sendRequest<ProfileSummary[]>('exam-essay/profiles', { uri });
    assert.ok(list.some(({ id }) => id === 'css-answer'));
    assert.equal(list.find(({ id }) => id === 'academy')?.name, 'Academy');
  });

  test('a question is read back, and an empty one is told apart', async () => {
    const client = await LspClient.start();
    const read = (text: string): Promise<QuestionReading> =>
      client.connection.sendRequest('exam-essay/readQuestion', { question: text });
    const reading = await read('Discuss the causes of the water crisis in Pakistan.');
    assert.deepEqual(reading.directives, ['discuss']);
    assert.ok(reading.terms.includes('Pakistan'));
    assert.equal(reading.problem, undefined);
    assert.equal((await read('?')).problem, 'No topic was found in this question.');
  });

  test('the rules are listed, with those that have a finding at the cursor', async () => {
    const client = await LspClient.start();
    await client.open(uri, essay);
    const position = positionOf(essay, essay.indexOf('people'));
    const list = await client.connection.sendRequest<RuleList>('exam-essay/rules', { uri, position });
    assert.deepEqual(list.here, ['crowd']);
    assert.deepEqual(list.rules[0], {
      id: 'crowd',
      name: 'evidence/crowd',
      summary: 'A crowd with no name.',
    });
  });

  test('a new answer is a snippet; of an unknown profile it is empty', async () => {
    const client = await LspClient.start();
    const make = (profile: string): Promise<string> =>
      client.connection.sendRequest('exam-essay/newAnswer', { uri, profile, question });
    assert.match(await make('css-answer'), /^---\nessay:\n {2}profile: css-answer\n/);
    assert.match(await make('css-answer'), /\$\{1:/);
    assert.equal(await make('none'), '');
  });

  test('dollars and braces of a question do not become slots', async () => {
    const client = await LspClient.start();
    const params = { uri, profile: 'css-answer', question: 'Discuss the $5 {budget} of Pakistan.' };
    const snippet = await client.connection.sendRequest<string>('exam-essay/newAnswer', params);
    assert.match(snippet, /The|Discuss the \\\$5 \{budget\\\} of Pakistan/);
  });
});

suite('the report', () => {
  const reader = { uri, name: 'one.md', language: 'en' };
  const ask = <Result>(client: LspClient, method: string, params: object = reader): Promise<Result> =>
    client.connection.sendRequest<Result>(method, params);

  test('comes as styles of the editor’s theme and a body without scripts', async () => {
    const client = await LspClient.start();
    await client.open(uri, essay);
    const { styles, body } = await ask<ReportView>(client, 'exam-essay/report');
    assert.match(styles, /--paper: var\(--vscode-editor-background\)/);
    assert.match(body, /<h1 id="report" dir="auto">one\.md<\/h1>/);
    assert.match(body, /<a href="#3" data-place="3:1:3:16">/);
    assert.doesNotMatch(body, /<script|<style| style=/);
  });

  test('follows an edit', async () => {
    const client = await LspClient.start();
    await client.open(uri, essay);
    await client.edit(uri, essay, essay.indexOf('## Conclusion'), '## Effects of it\n\nCrops fail.\n\n');
    const { body } = await ask<ReportView>(client, 'exam-essay/report');
    assert.match(body, /Effects of it/);
  });

  test('is there as one file too, for a light and a dark page', async () => {
    const client = await LspClient.start();
    await client.open(uri, essay);
    const page = await ask<string>(client, 'exam-essay/reportFile');
    assert.match(page, /^<!DOCTYPE html>/);
    assert.match(page, /prefers-color-scheme: dark/);
    assert.doesNotMatch(page, /--vscode-/);
  });

  test('is in the language of the editor', async () => {
    const l10n = { Findings: 'نتائج' };
    const client = await LspClient.start({ initializationOptions: { l10n } });
    await client.open(uri, essay);
    const page = await ask<string>(client, 'exam-essay/reportFile', { ...reader, language: 'ur' });
    assert.match(page, /<html lang="ur" dir="rtl">/);
    const view = await ask<ReportView>(client, 'exam-essay/report', { ...reader, language: 'ur' });
    assert.equal(view.direction, 'rtl');
    assert.match(page, /<h2 id="report-1-findings">نتائج<\/h2>/);
  });

  test('there is none of a file that is closed or no essay', async () => {
    const client = await LspClient.start();
    await client.open('file:///README.md', readme);
    for (const one of ['file:///README.md', 'file:///closed.md']) {
      for (const method of ['exam-essay/report', 'exam-essay/reportFile']) {
        assert.equal(await ask(client, method, { ...reader, uri: one }), null);
      }
    }
  });
});

suite('a new answer', () => {
  const write = (profileId: string, asked: string): string => {
    const profile = new ProfileSet().get(profileId);
    assert.ok(profile);
    return newAnswer(profile, asked, plainSlot, plainSlot);
  };

  test('has every section that its profile and its question want', () => {
    const { essay: read, problems } = new Analyzer().analyze(write('css-answer', question));
    const roles = read.sections.map(({ role }) => role);
    assert.equal(roles[0], 'introduction');
    assert.equal(roles.at(-1), 'conclusion');
    for (const role of ['criticalAnalysis', 'wayForward'] as const) assert.ok(roles.includes(role), role);
    assert.equal(
      roles.filter(role => role === 'argument').length,
      new ProfileSet().get('css-answer')?.arguments.minimum,
    );
    assert.deepEqual(problems, []);
  });

  test('begins without a warning', () => {
    const { diagnostics } = new Analyzer().analyze(write('css-answer', question), [
      { source: 'test', config: { mode: 'draft' } },
    ]);
    const warnings = diagnostics.filter(({ severity }) => severity === 'warning' || severity === 'error');
    assert.deepEqual(warnings, []);
  });

  test('of an essay has an outline and no headings in its body', () => {
    const { essay: read, problems } = new Analyzer().analyze(write('css-essay', 'Water is the new oil'));
    assert.ok(read.outline);
    assert.ok(read.sections.every(({ heading }) => heading === undefined));
    assert.deepEqual(problems, []);
  });

  test('reads back the question it was given, whatever stands in it', () => {
    const questions = [
      question,
      'He said: "Power corrupts." Discuss: #1 & {x}',
      'What\nis\tit? [2020]',
      readQuestions(),
    ].flat();
    for (const asked of questions) {
      const { essay: read } = new Analyzer().analyze(write('css-answer', asked));
      const expected = parseQuestion(asked.trim().replace(/\s+/g, ' '));
      assert.deepEqual(read.question?.contract.text, expected.text);
    }
  });
});

function readQuestions(): readonly string[] {
  return readFileSync('test/fixtures/questions/gold.jsonl', 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => String((JSON.parse(line) as { question: unknown }).question));
}
