import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { decodeBase64, encodeBase64 } from '../../server/src/lsp/base64.js';
import type { Requests } from '../../server/src/lsp/protocol.js';
import { LspClient } from './support/lspClient.js';

const text = '{==پانی==}{>>@A._Tutor 2026-11-24 [done] حوالہ دیں 🇵🇰<<}\n';
const workerScript = 'file:///dist/server/interchangeWorker.js';
const common = {
  text,
  title: 'Water',
  language: 'en',
  author: 'Tutor',
  date: '2026-11-24T00:00:00Z',
  workerScript,
};

type Exported = Requests['exam-essay/export']['result'];
type Imported = Requests['exam-essay/import']['result'];

suite('export and import', () => {
  test('a Word file is made of a text, and read again', async () => {
    const client = await LspClient.start();
    const base64 = await client.connection.sendRequest<Exported>('exam-essay/export', {
      ...common,
      format: 'docx',
    });
    assert.deepEqual(
      await client.connection.sendRequest<Imported>('exam-essay/import', { base64, workerScript }),
      { markdown: text, notes: [] },
    );
  });

  test('a page is made in the language of the reader', async () => {
    const client = await LspClient.start({ initializationOptions: { l10n: { done: 'erledigt' } } });
    const base64 = await client.connection.sendRequest<Exported>('exam-essay/export', {
      ...common,
      language: 'de',
      format: 'html',
    });
    const page = new TextDecoder().decode(decodeBase64(base64 as string));
    assert.match(page, /<html lang="de">/);
    assert.match(page, /erledigt/);
  });

  test('what is no Word file is said in words', async () => {
    const client = await LspClient.start();
    const base64 = encodeBase64(strToU8('# Markdown'));
    assert.deepEqual(
      await client.connection.sendRequest<Imported>('exam-essay/import', { base64, workerScript }),
      {
        problem: 'This is no Word document (.docx), or it is damaged: it cannot be unpacked.',
      },
    );
  });

  test('what is no base64 is a bug of the client: it is logged, and the answer empty', async () => {
    const client = await LspClient.start();
    assert.equal(
      await client.connection.sendRequest<Imported>('exam-essay/import', { base64: '<', workerScript }),
      null,
    );
    assert.match(client.log.join('\n'), /exam-essay\/import failed/);
  });

  test('bytes are the same after their way as text', () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7) % 256);
    assert.deepEqual(decodeBase64(encodeBase64(bytes)), bytes);
  });
});
