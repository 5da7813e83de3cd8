import { commands, env, l10n, window } from 'vscode';
import type { ExamControl, ExamResult } from './examControl.js';
import { minuteMs, remainingMs } from './examState.js';
import { countdown } from './times.js';

/** Asks once more, hands the exam in, and says what it came to. */
export async function handIn(control: ExamControl): Promise<void> {
  const { state, now } = control;
  if (state === undefined) return;
  const confirm = l10n.t('Hand In');
  const remaining = remainingMs(state, now);
  const detail =
    0 < remaining
      ? l10n.t('{0} are left. Findings and suggestions come back.', countdown(remaining))
      : l10n.t('The time is over. Findings and suggestions come back.');
  const options = { modal: true, detail };
  if ((await window.showWarningMessage(l10n.t('Hand in the exam?'), options, confirm)) !== confirm) return;
  const result = await control.handIn();
  if (result !== undefined) await showSummary(result);
}

/** Asks once more, and ends the exam without a stamp. */
export async function stopExam(control: ExamControl): Promise<void> {
  const confirm = l10n.t('Stop');
  const detail = l10n.t('What is written stays, without a stamp. Findings and suggestions come back.');
  const text = l10n.t('Stop the exam without handing in?');
  const answer = await window.showWarningMessage(text, { modal: true, detail }, confirm);
  if (answer === confirm) await control.stop();
}

async function showSummary(result: ExamResult): Promise<void> {
  const open = l10n.t('Show Findings');
  const text = l10n.t('Handed in: {0} words', number(result.words));
  const answer = await window.showInformationMessage(text, { modal: true, detail: details(result) }, open);
  if (answer === open) await commands.executeCommand('workbench.actions.view.problems');
}

function details({ state, wordsPerMinute, words, usedMs, answers }: ExamResult): string {
  const lines = [l10n.t('Time: {0} of {1}', countdown(usedMs), countdown(state.minutes * minuteMs))];
  lines.push(
    wordsPerMinute === undefined
      ? l10n.t('Words: {0}', number(words))
      : l10n.t('Words: {0}, {1} a minute', number(words), number(Math.round(wordsPerMinute))),
  );
  for (const { uri, counts, isStamped } of answers) {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    lines.push('', ...(1 < answers.length ? [name] : []));
    const sections = counts?.sections ?? [];
    lines.push(...sections.map(({ title, words }) => l10n.t('{0}: {1} words', title, number(words))));
    if (counts === undefined) lines.push(l10n.t('“{0}” is no longer open.', name));
    else if (!isStamped) lines.push(l10n.t('The front matter of “{0}” cannot be read: no stamp.', name));
  }
  return lines.join('\n').trim();
}

function number(value: number): string {
  return value.toLocaleString(env.language);
}
