import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Testing } from '../../../client/src/activate.js';
import type { ExamControl } from '../../../client/src/exam/examControl.js';
import { minuteMs, remainingMs } from '../../../client/src/exam/examState.js';
import { FakeClock } from '../../client/support/fakeClock.js';
import {
  closeAll,
  findings,
  folder,
  has,
  replaceAll,
  show,
  showFile,
  showUntitled,
  untilFindings,
} from './support/editing.js';
import { until } from './support/until.js';

const essay = `---
essay:
  # of the academy
  profile: css-answer
---

Discuss the causes of the water crisis in Pakistan.

## Introduction

Many people believe that it is so.
`;

suite('An exam', () => {
  const clock = new FakeClock();
  let exam: ExamControl;
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    const extension = vscode.extensions.getExtension<{ testing: Testing }>('exam-essay.exam-essay');
    exam = (await extension?.activate())?.testing.exam as ExamControl;
    exam.useClock(clock);
  });

  setup(async () => {
    document = await showUntitled(essay);
    await untilFindings(document, 'a vague attribution', has('vague-attribution'));
  });

  teardown(async () => {
    await exam.stop();
    await closeAll();
  });

  const start = (minutes = 40): Promise<boolean> =>
    exam.start({
      documents: [document.uri.toString()],
      questions: ['Discuss the causes of the water crisis in Pakistan.'],
      minutes,
      phases: { planning: 5, writing: 32, revising: 3 },
      wordsAtStart: 0,
    });
  const hidden = (): Promise<unknown> => untilFindings(document, 'no findings', found => found.length === 0);

  test('hides all findings until it is handed in, and stamps the answer in one step of undo', async () => {
    assert.ok(await start());
    await hidden();
    await replaceAll(document, `${essay}\nMany experts believe it too.\n`);
    const before = document.getText();
    clock.pass(12 * minuteMs);
    const result = await exam.handIn();
    assert.ok(result);
    assert.strictEqual(result.usedMs, 12 * minuteMs);
    assert.strictEqual(result.words, 12);
    assert.strictEqual(result.wordsPerMinute, 1);
    assert.strictEqual(result.answers[0]?.isStamped, true);
    assert.match(
      document.getText(),
      /\n {2}# of the academy\n {2}profile: css-answer\n {2}exam:\n {4}started: .+\n {4}finished: .+\n {4}minutes: 12\n {4}words: 12\n---\n/,
    );
    await untilFindings(document, 'its findings again', has('vague-attribution'));
    await vscode.commands.executeCommand('undo');
    assert.strictEqual(document.getText(), before);
  });

  test('leaves other files alone', async () => {
    assert.ok(await start());
    await hidden();
    const other = await showUntitled(essay);
    await untilFindings(other, 'a vague attribution', has('vague-attribution'));
  });

  test('goes on under its conditions when the server starts anew', async () => {
    assert.ok(await start());
    await hidden();
    await vscode.commands.executeCommand('examEssay.restartServer');
    const other = await showUntitled(essay);
    await untilFindings(other, 'a vague attribution in another file', has('vague-attribution'));
    assert.deepEqual(findings(document), []);
  });

  test('does not begin beside another', async () => {
    assert.ok(await start());
    assert.isFalse(await start(7));
    assert.strictEqual(exam.state?.minutes, 40);
  });

  test('stands still in a pause, and nothing ticks then or after its end', async () => {
    assert.strictEqual(clock.ticking, 0);
    assert.ok(await start());
    clock.pass(minuteMs);
    await vscode.commands.executeCommand('examEssay.pauseExam');
    assert.strictEqual(clock.ticking, 0);
    clock.pass(9 * minuteMs);
    await vscode.commands.executeCommand('examEssay.resumeExam');
    clock.pass(minuteMs);
    assert.ok(exam.state);
    assert.strictEqual(remainingMs(exam.state, exam.now), 38 * minuteMs);
    await exam.stop();
    assert.strictEqual(clock.ticking, 0);
  });

  test('warns when the settings say so, once each', async () => {
    const warnings: number[] = [];
    const subscription = exam.onWarning(minutes => warnings.push(minutes));
    assert.ok(await start());
    clock.pass(39 * minuteMs);
    subscription.dispose();
    assert.deepEqual(warnings, [10, 5, 1]);
  });

  test('follows a file to its new name', async () => {
    document = await showFile('answers', 'exam-before.md', essay);
    assert.ok(await start());
    const renamed = vscode.Uri.joinPath(folder('answers'), 'exam-after.md');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, renamed, { overwrite: true });
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('the new name', [exam.onChange as never], () =>
      exam.state?.documents.includes(renamed.toString()),
    );
    const result = await exam.handIn();
    assert.strictEqual(result?.answers[0]?.isStamped, true);
    await closeAll();
    await vscode.workspace.fs.delete(renamed);
  });

  test('follows an untitled file when it is saved', async () => {
    const target = vscode.Uri.joinPath(folder('answers'), 'exam-saved.md');
    document = await show(target.with({ scheme: 'untitled' }));
    await replaceAll(document, essay);
    assert.ok(await start());
    assert.ok(await document.save());
    await until('the name of the file', [exam.onChange as never], () =>
      exam.state?.documents.includes(target.toString()),
    );
    await closeAll();
    await vscode.workspace.fs.delete(target);
  });

  test('can be handed in when its untitled file is gone', async () => {
    assert.ok(await start());
    await closeAll();
    const result = await exam.handIn();
    assert.deepEqual(
      result?.answers.map(({ isStamped }) => isStamped),
      [false],
    );
    assert.strictEqual(exam.state, undefined);
  });
});

suite('For newcomers', () => {
  teardown(closeAll);

  test('the sample opens as an untitled file, with its findings', async () => {
    await vscode.commands.executeCommand('examEssay.openSample');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.strictEqual(document.uri.scheme, 'untitled');
    await untilFindings(document, 'its findings', has('off-question-heading'));
  });
});
