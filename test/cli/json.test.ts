import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FileReport } from '../../server/src/api/report.js';
import { type Contents, runOver } from './fakeHost.js';
import { projectRoot, sample } from './samples.js';

const schema = JSON.parse(readFileSync(join(projectRoot, 'server', 'schemas', 'report.schema.json'), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

async function reportOf(contents: Contents, ...argv: readonly string[]): Promise<readonly FileReport[]> {
  const { out } = await runOver(contents, ['check', '--format', 'json', ...argv]);
  const report = JSON.parse(out);
  validate(report);
  assert.deepEqual(validate.errors, null);
  return report.files;
}

async function reportOfText(text: string, ...argv: readonly string[]): Promise<FileReport> {
  const [file] = await reportOf({ 'a.md': text }, ...argv, 'a.md');
  assert.ok(file !== undefined);
  return file;
}

suite('cli: --format json', () => {
  test('has the keys of the format, in its order, and no other', async () => {
    const { sections, diagnostics, remarks, question, ...rest } = await reportOfText(sample);
    assert.deepEqual(Object.keys(rest), ['path', 'profile', 'mode', 'header', 'counts']);
    assert.deepEqual(Object.keys(question ?? {}), [
      'text',
      'line',
      'directives',
      'parts',
      'terms',
      'twist',
      'demands',
    ]);
    assert.deepEqual(Object.keys(rest.counts), ['words', 'sentences', 'paragraphs', 'arguments', 'evidence']);
    const [evidence] = sections.flatMap(section => section.evidence);
    assert.deepEqual(Object.keys(sections[0] ?? {}), [
      'role',
      'title',
      'level',
      'line',
      'endLine',
      'words',
      'evidence',
    ]);
    const place = ['line', 'column', 'endLine', 'endColumn'];
    assert.deepEqual(Object.keys(evidence ?? {}), ['kind', 'text', ...place, 'highlighted']);
    assert.deepEqual(Object.keys(remarks[0] ?? {}), ['text', 'line', 'marked', 'state']);
    assert.deepEqual(Object.keys(diagnostics[0] ?? {}), ['rule', 'severity', ...place, 'message', 'fixes']);
  });

  test('header and question are sections without words', async () => {
    const { sections, header } = await reportOfText(sample);
    assert.deepEqual(header, { candidate: 'SANA TARIQ', batch: '34' });
    const front = sections
      .slice(0, 2)
      .map(({ role, line, endLine, words }) => ({ role, line, endLine, words }));
    assert.deepEqual(front, [
      { role: 'header', line: 1, endLine: 3, words: 0 },
      { role: 'question', line: 5, endLine: 5, words: 0 },
    ]);
  });

  test('sections are in document order and end before their subsections', async () => {
    const { sections } = await reportOfText(sample);
    const lines = sections.map(({ line }) => line);
    assert.deepEqual(
      lines,
      lines.toSorted((a, b) => a - b),
    );
    const parent = sections.find(({ title }) => title === 'Causes of water scarcity in Pakistan');
    assert.deepEqual([parent?.line, parent?.endLine, parent?.words], [11, 11, 0]);
  });

  test('the sections hold the counted words and evidence', async () => {
    const { sections, counts } = await reportOfText(sample);
    assert.equal(
      sections.reduce((sum, { words }) => sum + words, 0),
      counts.words,
    );
    assert.equal(sections.flatMap(({ evidence }) => evidence).length, counts.evidence);
    assert.equal(sections.filter(({ role }) => role === 'argument').length, counts.arguments);
  });

  test('evidence stands where its words are', async () => {
    const { sections } = await reportOfText(sample);
    const lines = sample.split('\n');
    for (const { text, line, column, endColumn } of sections.flatMap(({ evidence }) => evidence)) {
      assert.equal(lines[line - 1]?.slice(column - 1, endColumn - 1), text);
    }
  });

  test('a question of the front matter has the line of its value', async () => {
    const text = '---\nessay:\n  question: Discuss water scarcity in Pakistan.\n---\n\nSo it is.\n';
    const { question, sections } = await reportOfText(text);
    assert.deepEqual([question?.text, question?.line], ['Discuss water scarcity in Pakistan.', 3]);
    assert.deepEqual(sections.map(({ role, line }) => [role, line])[0], ['question', 3]);
  });

  test('a question of the command line has no line', async () => {
    const { question } = await reportOfText(
      'So it is.\n',
      '--question',
      'Discuss water scarcity in Pakistan.',
    );
    assert.equal(question?.text, 'Discuss water scarcity in Pakistan.');
    assert.ok(question !== undefined && !('line' in question));
  });

  test('what is not there has no key', async () => {
    const report = await reportOfText('So it is.\n');
    assert.deepEqual(report.header, {});
    assert.ok(!('question' in report));
  });

  test('CRLF and CR lines are counted as LF lines are', async () => {
    const lines = async (text: string) => {
      const { sections, diagnostics } = await reportOfText(text);
      return [...sections, ...diagnostics].map(({ line, endLine }) => [line, endLine]);
    };
    assert.deepEqual(await lines(sample.replaceAll('\n', '\r\n')), await lines(sample));
  });

  test('profile and mode of the command line are followed', async () => {
    const { profile, mode } = await reportOfText(sample, '--profile', 'css-essay', '--mode', 'tutor');
    assert.deepEqual([profile, mode], ['css-essay', 'tutor']);
  });
});

suite('cli: which files', () => {
  const pathsOf = async (contents: Contents, ...argv: readonly string[]) =>
    (await reportOf(contents, ...argv)).map(({ path }) => path);

  test('a folder is its Markdown files, without dependencies and hidden folders', async () => {
    const contents = {
      'batch/b.md': sample,
      'batch/a.md': sample,
      'batch/notes.txt': sample,
      'batch/second/c.MD': sample,
      'batch/node_modules/x.md': sample,
      'batch/.trash/x.md': sample,
    };
    assert.deepEqual(await pathsOf(contents, 'batch'), ['batch/a.md', 'batch/b.md', 'batch/second/c.MD']);
  });

  test('the working folder itself gives plain names', async () => {
    assert.deepEqual(await pathsOf({ 'a.md': sample }, '.'), ['a.md']);
  });

  test('a file named twice is checked once', async () => {
    assert.deepEqual(await pathsOf({ 'a.md': sample }, 'a.md', './a.md', '.'), ['a.md']);
  });

  test('a file that is named need not end in .md', async () => {
    assert.deepEqual(await pathsOf({ 'a.txt': sample }, 'a.txt'), ['a.txt']);
  });

  test('- reads standard input, under the name given for it', async () => {
    const options = { stdin: sample };
    const { out } = await runOver({}, ['check', '--format', 'json', '-'], options);
    const named = await runOver({}, ['check', '--format', 'json', '--stdin-filename', 'b.md', '-'], options);
    assert.deepEqual(
      [JSON.parse(out).files[0].path, JSON.parse(named.out).files[0].path],
      ['<stdin>', 'b.md'],
    );
  });
});
