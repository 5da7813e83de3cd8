import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { essay, uri } from '../lsp/support/essays.js';
import { modernClient } from '../lsp/support/lspClient.js';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
}

/**
 * The worker bundle in an empty realm that has what a worker has for messages, text, addresses and timers,
 * and nothing of Node.
 */
class Worker {
  readonly #deliver: (message: Message) => void;
  /** What it asked to be fetched. */
  readonly scripts: string[] = [];
  readonly #waiting = new Map<number, (result: unknown) => void>();

  constructor() {
    let deliver: ((event: { data: Message }) => void) | undefined;
    const scope: Record<string, unknown> = {
      postMessage: (message: Message) => this.#receive(message),
      setTimeout,
      clearTimeout,
      TextEncoder,
      TextDecoder,
      URL,
      // They are in every worker, and are no part of the language.
      atob,
      btoa,
      importScripts: (script: string) => {
        this.scripts.push(script);
        runInContext(readFileSync(script, 'utf8'), context);
      },
      addEventListener: () => {},
      // As VS Code starts it: from a blob, whose path is an address by itself.
      location: {
        origin: 'http://127.0.0.1:3000',
        pathname: 'http://127.0.0.1:3000/0b6f7b1e-0d8e-4c9f-8a55-2f0f5d1c1d11',
        search: '',
      },
      set onmessage(handler: (event: { data: Message }) => void) {
        deliver = handler;
      },
    };
    scope.self = scope;
    const context = createContext(scope);
    runInContext(readFileSync('dist/server/serverWorker.js', 'utf8'), context);
    this.#deliver = data => deliver?.({ data });
  }

  request(id: number, method: string, params: object): Promise<unknown> {
    const answered = new Promise(resolve => this.#waiting.set(id, resolve));
    this.#deliver({ jsonrpc: '2.0', id, method, params } as Message);
    return answered;
  }

  notify(method: string, params: object): void {
    this.#deliver({ jsonrpc: '2.0', method, params } as Message);
  }

  #receive({ id, method, result }: Message): void {
    if (id === undefined) return;
    if (method === undefined) this.#waiting.get(id)?.(result);
    else this.#deliver({ jsonrpc: '2.0', id, result: [null] } as Message);
  }
}

test('the worker bundle answers in a realm without Node', async () => {
  const worker = new Worker();
  const { capabilities } = (await worker.request(1, 'initialize', {
    processId: null,
    rootUri: null,
    capabilities: modernClient,
  })) as { capabilities: { hoverProvider?: boolean } };
  assert.equal(capabilities.hoverProvider, true);
  worker.notify('initialized', {});
  const textDocument = {
    uri,
    languageId: 'markdown',
    version: 1,
    text: essay.replace('blame the', 'believe that it is the'),
  };
  worker.notify('textDocument/didOpen', { textDocument });
  const report = (await worker.request(2, 'textDocument/diagnostic', { textDocument: { uri } })) as {
    items: readonly { code: string }[];
  };
  assert.ok(report.items.some(({ code }) => code === 'evidence/vague-attribution'));
});

test('the worker fetches its second bundle when a script is first exported', async () => {
  const worker = new Worker();
  await worker.request(1, 'initialize', { processId: null, rootUri: null, capabilities: modernClient });
  assert.deepEqual(worker.scripts, []);
  const workerScript = 'dist/server/interchangeWorker.js';
  const text = '{==Many==}{>>@A._Tutor 2026-11-24 who?<<}\n';
  const base64 = await worker.request(2, 'exam-essay/export', {
    text,
    format: 'docx',
    title: '',
    language: 'en',
    author: 'Tutor',
    date: '2026-11-24T00:00:00Z',
    workerScript,
  });
  assert.deepEqual(worker.scripts, [workerScript]);
  const imported = await worker.request(3, 'exam-essay/import', { base64, workerScript });
  assert.deepEqual({ ...(imported as object), notes: undefined }, { markdown: text, notes: undefined });
});
