import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { interchange } from '../../server/src/interchange/index.js';
import { errorOf, runOver } from './fakeHost.js';

const script = '# Water\n\n{==Many==}{>>@A._Tutor 2026-11-24 who?<<} {++now++} agree.\n';

function toDocx(markdown: string): Promise<Uint8Array> {
  return interchange.toDocx(markdown, { author: 'Tutor', date: '2026-11-24T00:00:00Z' });
}

suite('cli: export', () => {
  test('writes a page beside the script', async () => {
    const { exitCode, out, err, files } = await runOver({ 'a.essay.md': script }, [
      'export',
      '--format',
      'html',
      'a.essay.md',
    ]);
    assert.deepEqual([exitCode, out, err], [0, 'Wrote a.html.\n', '']);
    assert.match(files['a.html'] as string, /^<!DOCTYPE html>\n<html lang="en">[\s\S]*<title>a<\/title>/);
    assert.equal(files['a.essay.md'], script);
  });

  test('writes a Word file with the date of its changes where it is told to', async () => {
    const argv = ['export', '--format', 'docx', '-o', 'out/b.docx', 'a.md'];
    const { exitCode, bytes } = await runOver({ 'a.md': script }, argv);
    assert.equal(exitCode, 0);
    const document = strFromU8(
      unzipSync(bytes['out/b.docx'] as Uint8Array)['word/document.xml'] as Uint8Array,
    );
    assert.match(document, /<w:ins w:id="\d+" w:author="Tutor" w:date="2026-11-24T12:00:00Z">/);
  });

  test('replaces nothing unless it is forced to', async () => {
    const contents = { 'a.md': script, 'a.html': 'mine' };
    const kept = await runOver(contents, ['export', '--format', 'html', 'a.md']);
    assert.deepEqual(
      [kept.exitCode, kept.err, kept.files['a.html']],
      [2, 'error: a.html is there already and stays as it is; --force replaces it.\n', 'mine'],
    );
    const forced = await runOver(contents, ['export', '--format', 'html', '--force', 'a.md']);
    assert.equal(forced.exitCode, 0);
    assert.notEqual(forced.files['a.html'], 'mine');
    const itself = await runOver(contents, ['export', '--format', 'html', '--force', '-o', './a.md', 'a.md']);
    assert.deepEqual([itself.exitCode, itself.files['a.md']], [2, script]);
  });

  test('writes what a program printed, and says what to do where there is none', async () => {
    const argv = ['export', '--format', 'pdf', 'a.md'];
    const printed = { kind: 'pdf', bytes: new TextEncoder().encode('%PDF') } as const;
    assert.equal((await runOver({ 'a.md': script }, argv, { printed })).files['a.pdf'], '%PDF');
    const none = await runOver({ 'a.md': script }, argv);
    assert.deepEqual(
      [none.exitCode, none.err],
      [
        2,
        'error: a PDF needs Chromium, Chrome, Edge or LibreOffice, and none was found. ' +
          'Export as html, and print that from a browser.\n',
      ],
    );
    const failed = await runOver({ 'a.md': script }, argv, {
      printed: { kind: 'failed', program: '/bin/x' },
    });
    assert.match(failed.err, /^error: \/bin\/x made no PDF\./);
  });

  test('says what cannot be read or written', async () => {
    const argv = ['export', '--format', 'html', 'a.md'];
    assert.equal((await runOver({}, argv)).err, 'error: a.md: no such file or folder.\n');
    assert.match((await runOver({ 'a.md': Uint8Array.of(0xff, 0xfe) }, argv)).err, /a\.md: is UTF-16/);
    const replaceError = errorOf('ENOSPC');
    const forced = await runOver({ 'a.md': script }, [...argv, '--force'], { replaceError });
    assert.equal(forced.err, 'error: a.html: not written: the disk is full.\n');
    assert.match((await runOver({ 'a.md': script }, ['export', 'a.md'])).err, /--format/);
  });
});

suite('cli: import', () => {
  test('writes Markdown beside the Word file', async () => {
    const { exitCode, out, files } = await runOver({ 'a.docx': await toDocx(script) }, ['import', 'a.docx']);
    assert.deepEqual([exitCode, out, files['a.md']], [0, 'Wrote a.md.\n', script]);
  });

  test('replaces no script unless it is forced to', async () => {
    const contents = { 'a.docx': await toDocx(script), 'a.md': 'mine' };
    const kept = await runOver(contents, ['import', 'a.docx']);
    assert.deepEqual([kept.exitCode, kept.files['a.md']], [2, 'mine']);
    const forced = await runOver(contents, ['import', '--force', 'a.docx']);
    assert.deepEqual([forced.exitCode, forced.files['a.md']], [0, script]);
  });

  test('says what is no Word document', async () => {
    const { exitCode, err, files } = await runOver({ 'a.docx': '# Markdown' }, ['import', 'a.docx']);
    assert.deepEqual(
      [exitCode, err, files['a.md']],
      [
        2,
        'error: a.docx: This is no Word document (.docx), or it is damaged: it cannot be unpacked.\n',
        undefined,
      ],
    );
  });
});
