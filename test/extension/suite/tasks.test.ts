import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, codeOf, folder } from './support/editing.js';
import { until } from './support/until.js';

suite('The tasks', () => {
  teardown(closeAll);

  const checkAll = async (): Promise<vscode.Task> => {
    const tasks = await vscode.tasks.fetchTasks({ type: 'exam-essay' });
    const found = tasks.find(
      ({ scope, definition }) =>
        typeof scope === 'object' && scope.name === 'answers' && definition.paths?.[0] === '.',
    );
    assert.ok(found, `tasks are ${tasks.map(({ name }) => name).join('; ')}`);
    return found;
  };

  test('are one for each folder and one for the open file', async () => {
    const tasks = await vscode.tasks.fetchTasks({ type: 'exam-essay' });
    assert.strictEqual(tasks.length, 4);
    assert.ok(tasks.every(({ problemMatchers }) => problemMatchers[0] === '$exam-essay'));
  });

  test('check a folder, and what they find stands among the problems of closed files', async () => {
    const script = vscode.Uri.joinPath(folder('answers'), 'water.essay.md');
    let exitCode: number | undefined;
    const ends = vscode.tasks.onDidEndTaskProcess(event => {
      if (event.execution.task.definition.type === 'exam-essay') exitCode = event.exitCode;
    });
    await vscode.tasks.executeTask(await checkAll());
    await until(
      'the end of the task',
      [vscode.tasks.onDidEndTaskProcess as never],
      () => exitCode !== undefined,
    );
    ends.dispose();
    assert.strictEqual(exitCode, 1);
    const rules = await until('problems', [vscode.languages.onDidChangeDiagnostics as never], () => {
      const found = vscode.languages.getDiagnostics(script).map(({ code }) => codeOf(code));
      return found.some(rule => rule === 'evidence/vague-attribution') && found;
    });
    assert.include(rules, 'relevance/off-question-heading');
  });
});
