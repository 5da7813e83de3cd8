import { commands, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { ExamControl } from './examControl.js';
import { remainingMs } from './examState.js';
import { countdown } from './times.js';

interface Action extends QuickPickItem {
  run(): Thenable<unknown>;
}

/** What can be done with the exam that runs: go to an answer, pause, hand in, stop. */
export async function showExam({ state, now }: ExamControl): Promise<void> {
  if (state === undefined) return;
  const action = (icon: string, title: string, command: string): Action => ({
    label: `$(${icon}) ${title}`,
    run: () => commands.executeCommand(command),
  });
  const answers = state.documents.map(
    (uri, index): Action => ({
      label: `$(go-to-file) ${l10n.t('Go to the answer')}`,
      detail: state.questions[index] ?? '',
      run: () => goTo(Uri.parse(uri)),
    }),
  );
  const items = [
    ...answers,
    state.pausedAt === undefined
      ? action('debug-pause', l10n.t('Pause'), 'examEssay.pauseExam')
      : action('debug-continue', l10n.t('Go on'), 'examEssay.resumeExam'),
    action('pass', l10n.t('Hand in…'), 'examEssay.handIn'),
    action('debug-stop', l10n.t('Stop without handing in…'), 'examEssay.stopExam'),
  ];
  const title = l10n.t('Exam: {0}', countdown(remainingMs(state, now)));
  const picked = await window.showQuickPick(items, { title, placeHolder: l10n.t('What next?') });
  await picked?.run();
}

async function goTo(uri: Uri): Promise<void> {
  const isOpen = workspace.textDocuments.some(each => each.uri.toString() === uri.toString());
  // Opening an untitled file that was closed would make an empty one.
  if (isOpen || uri.scheme !== 'untitled') await window.showTextDocument(uri, { preview: false });
}
