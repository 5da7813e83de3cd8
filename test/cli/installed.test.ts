import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type PackedServer, packedServer, userEnvironment } from '../support/packedServer.js';

const run = promisify(execFile);

suite('The packed package in an empty folder', () => {
  let packed: PackedServer;

  suiteSetup(async () => {
    packed = await packedServer();
  });

  test('is all that is installed', async () => {
    const names = await readdir(join(packed.folder, 'node_modules'));
    assert.deepEqual(
      names.filter(name => !name.startsWith('.')),
      ['exam-essay'],
    );
  });

  test('checks a script on the command line', async () => {
    const checked = run(packed.commandLine, ['check', '--format', 'json', '-'], { env: userEnvironment });
    checked.child.stdin?.end('## Introduction\n\nMany people believe that water is life.\n');
    const { code, stdout } = await checked.then(
      result => ({ ...result, code: 0 }),
      (error: { code: number; stdout: string }) => error,
    );
    const { files } = JSON.parse(stdout);
    const rules = files[0].diagnostics.map(({ rule }: { rule: string }) => rule);
    assert.ok(rules.includes('evidence/vague-attribution'), rules.join());
    assert.equal(code, 1);
  });

  test('answers an editor on standard input', async () => {
    const server = run(packed.languageServer, ['--stdio'], { env: userEnvironment });
    const send = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      server.child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    send({ id: 2, method: 'shutdown' });
    send({ method: 'exit' });
    const { stdout } = await server;
    assert.match(stdout, /"serverInfo":\{"name":"Exam Essay"/);
  });

  test('is an engine for programs, in both forms of modules', async () => {
    const text = JSON.stringify('Many people believe that water is life.\n');
    const print = `console.log(analyze(${text}).diagnostics.map(each => each.rule).join())`;
    const programs = [
      ['--input-type=commonjs', '-e', `const { analyze } = require('exam-essay'); ${print}`],
      ['--input-type=module', '-e', `import { analyze } from 'exam-essay'; ${print}`],
    ];
    for (const argv of programs) {
      const { stdout } = await run(process.execPath, argv, { cwd: packed.folder, env: userEnvironment });
      assert.match(stdout, /evidence\/vague-attribution/);
    }
  });
});
