import { execFile } from 'node:child_process';
import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, folder } from './support/editing.js';

suite('The tasks', () => {
  teardown(closeAll);

  const fetchTasks = (): Thenable<vscode.Task[]> => vscode.tasks.fetchTasks({ type: 'exam-essay' });

  test('are one for each folder and one for the open file, with the matcher', async () => {
    const tasks = await fetchTasks();
    assert.strictEqual(tasks.length, 4);
    assert.ok(tasks.every(({ problemMatchers }) => problemMatchers[0] === '$exam-essay'));
    const openFile = tasks.filter(({ definition }) => definition.paths[0].startsWith('$'));
    assert.strictEqual(openFile.length, 2);
  });

  test('check a folder with what the extension brings, and print what the matcher reads', async () => {
    const tasks = await fetchTasks();
    const checkAll = tasks.find(
      ({ scope, definition }) =>
        typeof scope === 'object' && scope.name === 'answers' && definition.paths[0] === '.',
    );
    // The VS Code from npm has no terminals, so the process is started as VS Code would start it.
    assert.ok(checkAll?.execution instanceof vscode.ProcessExecution);
    const { process: program, args, options } = checkAll.execution;
    const { code, output } = await run(program, args, options);
    assert.strictEqual(code, 1, output);
    const extension = vscode.extensions.getExtension('exam-essay.exam-essay');
    const pattern = new RegExp(extension?.packageJSON.contributes.problemPatterns[0].regexp);
    const matches = output
      .trimEnd()
      .split('\n')
      .map(line => pattern.exec(line));
    assert.ok(
      matches.every(match => match !== null),
      output,
    );
    const found = matches.filter(match => match?.[1] === 'water.essay.md').map(match => match?.[6]);
    assert.include(found, 'relevance/off-question-heading');
    assert.strictEqual(options?.cwd, folder('answers').fsPath);
  });
});

function run(
  program: string,
  args: readonly string[],
  options: vscode.ProcessExecutionOptions | undefined,
): Promise<{ code: unknown; output: string }> {
  return new Promise(resolve => {
    const env = { ...process.env, ...options?.env };
    execFile(
      program,
      args,
      { env, ...(options?.cwd === undefined ? {} : { cwd: options.cwd }) },
      (error, output) => resolve({ code: error?.code ?? 0, output }),
    );
  });
}
