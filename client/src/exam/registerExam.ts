import { commands, Disposable, l10n, window } from 'vscode';
import type { Server } from '../server.js';
import type { ExamControl } from './examControl.js';
import { ExamStatusBar } from './examStatusBar.js';
import { handIn, stopExam } from './handIn.js';
import { showExam } from './showExam.js';
import { startExam } from './startExam.js';

/** The commands of exams, their time in the status bar, and the warnings. */
export function registerExam(control: ExamControl, server: Server): Disposable {
  let shown = 'none';
  const setContext = (): void => {
    const { state } = control;
    const value = state === undefined ? 'none' : state.pausedAt === undefined ? 'running' : 'paused';
    if (value === shown) return;
    shown = value;
    void commands.executeCommand('setContext', 'examEssay.exam', value);
  };
  const subscriptions = Disposable.from(
    new ExamStatusBar(control),
    control.onChange(setContext),
    control.onWarning(minutes => void warn(minutes)),
    commands.registerCommand('examEssay.startExam', () => startExam(control, server)),
    commands.registerCommand('examEssay.pauseExam', () => control.pause()),
    commands.registerCommand('examEssay.resumeExam', () => control.resume()),
    commands.registerCommand('examEssay.handIn', () => handIn(control)),
    commands.registerCommand('examEssay.stopExam', () => stopExam(control)),
    commands.registerCommand('examEssay.showExam', () => showExam(control)),
  );
  control.begin();
  return subscriptions;
}

/** A screen reader reads a message aloud; one without a button closes by itself. */
async function warn(minutes: number): Promise<void> {
  if (0 < minutes) {
    await window.showInformationMessage(
      minutes === 1 ? l10n.t('1 minute left.') : l10n.t('{0} minutes left.', minutes),
    );
    return;
  }
  const now = l10n.t('Hand In…');
  const answer = await window.showInformationMessage(l10n.t('The time is over.'), now);
  if (answer === now) await commands.executeCommand('examEssay.handIn');
}
