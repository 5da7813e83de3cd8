import { execFileSync } from 'node:child_process';
import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, folder, has, show, untilFindings } from './support/editing.js';
import { until } from './support/until.js';

suite('The server’s process', () => {
  teardown(closeAll);

  test('may be killed: VS Code starts it again, and every finding comes back', async function () {
    if (process.platform === 'win32') this.skip();
    const script = await show(vscode.Uri.joinPath(folder('answers'), 'water.essay.md'));
    const before = await untilFindings(script, 'its findings', has('off-question-heading'));
    const killed = serverProcess();
    let isLost = false;
    const watch = vscode.languages.onDidChangeDiagnostics(() => {
      isLost ||= vscode.languages.getDiagnostics(script.uri).length === 0;
    });
    process.kill(killed, 'SIGKILL');
    await until(
      'the end of the old server',
      [vscode.languages.onDidChangeDiagnostics as never],
      () => isLost,
    );
    watch.dispose();
    const after = await untilFindings(script, 'its findings again', found => found.length === before.length);
    assert.deepEqual(after, before);
    assert.notStrictEqual(serverProcess(), killed);
  });
});

/** The process that the extension host has started for the server. */
function serverProcess(): number {
  const list = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,command='], { encoding: 'utf8' });
  const found = list
    .split('\n')
    .map(line => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter(match => Number(match?.[2]) === process.pid && match?.[3]?.includes('dist/server/server.js'));
  assert.strictEqual(
    found.length,
    1,
    `processes of the server:\n${found.map(match => match?.[0]).join('\n')}`,
  );
  return Number(found[0]?.[1]);
}
