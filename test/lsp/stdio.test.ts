import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  type DocumentDiagnosticReport,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { essay, uri } from './support/essays.js';
import { modernClient } from './support/lspClient.js';

interface Running {
  readonly process: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  readonly exited: Promise<unknown[]>;
}

/** Processes that a failed test left behind. */
const children = new Set<ChildProcessWithoutNullStreams>();

async function run(capabilities: object = modernClient): Promise<Running> {
  const child = spawn(process.execPath, ['dist/server/server.js', '--stdio']);
  children.add(child);
  const exited = once(child, 'exit');
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  return { process: child, connection, exited };
}

async function open({ connection }: Running): Promise<void> {
  const textDocument = {
    uri,
    languageId: 'markdown',
    version: 1,
    text: essay.replace('blame the', 'believe that it is the'),
  };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
}

suite('the built server over stdio', () => {
  teardown(() => {
    for (const child of children) child.kill();
    children.clear();
  });

  test('checks a document, shuts down and exits with 0', async () => {
    const server = await run();
    await open(server);
    const params = { textDocument: { uri } };
    const report = await server.connection.sendRequest<DocumentDiagnosticReport>(
      'textDocument/diagnostic',
      params,
    );
    assert.equal(report.kind, 'full');
    assert.ok(report.items.some(({ code }) => code === 'evidence/vague-attribution'));
    await server.connection.sendRequest('shutdown');
    await server.connection.sendNotification('exit');
    assert.deepEqual(await server.exited, [0, null]);
  });

  test('publishes to a client that cannot pull', async () => {
    const server = await run({});
    const published = new Promise<{ uri: string }>(resolve => {
      server.connection.onNotification('textDocument/publishDiagnostics', resolve);
    });
    await open(server);
    assert.equal((await published).uri, uri);
    server.process.stdin.end();
    await server.exited;
  });

  test('exits when its input ends without a word', async () => {
    const server = await run();
    server.process.stdin.end();
    assert.deepEqual(await server.exited, [1, null]);
  });

  test('writes nothing but messages to its output', async () => {
    const server = await run();
    const errors: unknown[] = [];
    server.connection.onError(([error]) => errors.push(error));
    await open(server);
    await server.connection.sendRequest('shutdown');
    await server.connection.sendNotification('exit');
    await server.exited;
    assert.deepEqual(errors, []);
  });

  test('without a transport says how to start it', async () => {
    const child = spawn(process.execPath, ['dist/server/server.js']);
    let output = '';
    child.stderr.on('data', chunk => {
      output += String(chunk);
    });
    const [code] = await once(child, 'close');
    assert.notEqual(code, 0);
    assert.match(output, /--stdio/);
    assert.doesNotMatch(output, /^\s+at /m);
  });
});
