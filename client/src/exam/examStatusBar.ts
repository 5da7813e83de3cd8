import {
  Disposable,
  env,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  window,
} from 'vscode';
import { escapeMarkdown } from '../escapeMarkdown.js';
import type { ExamControl } from './examControl.js';
import { phaseAt, plannedPhases } from './examPhases.js';
import { type ExamState, minuteMs, remainingMs, wordsPerMinute } from './examState.js';
import { phaseName, planned } from './phaseNames.js';
import { countdown } from './times.js';

/** Left of the words of the essay. */
const priority = 110;

/** Under so many minutes the time is shown as pressing. */
const pressingMinutes = 5;

/** The time left, and beside it what can be done about it; nothing where no exam runs. */
export class ExamStatusBar implements Disposable {
  readonly #control: ExamControl;
  readonly #time = window.createStatusBarItem('examEssay.exam', StatusBarAlignment.Right, priority);
  readonly #pause = window.createStatusBarItem('examEssay.pause', StatusBarAlignment.Right, priority - 1);
  readonly #handIn = window.createStatusBarItem('examEssay.handIn', StatusBarAlignment.Right, priority - 2);
  readonly #subscription: Disposable;
  /** What tooltip and label were made of: made anew each second, they would flicker under the mouse. */
  #shown = '';

  constructor(control: ExamControl) {
    this.#control = control;
    this.#time.name = l10n.t('Exam Essay: Time');
    this.#time.command = 'examEssay.showExam';
    this.#pause.name = l10n.t('Exam Essay: Pause');
    this.#handIn.name = l10n.t('Exam Essay: Hand In');
    this.#handIn.command = 'examEssay.handIn';
    setButton(this.#handIn, 'pass', l10n.t('Hand in the exam'));
    this.#subscription = control.onChange(() => this.#show());
    this.#show();
  }

  dispose(): void {
    Disposable.from(this.#subscription, this.#time, this.#pause, this.#handIn).dispose();
  }

  #show(): void {
    const { state } = this.#control;
    const items = [this.#time, this.#pause, this.#handIn];
    if (state === undefined) {
      for (const item of items) item.hide();
      return;
    }
    this.#showTime(state);
    const isPaused = state.pausedAt !== undefined;
    this.#pause.command = isPaused ? 'examEssay.resumeExam' : 'examEssay.pauseExam';
    setButton(
      this.#pause,
      isPaused ? 'debug-continue' : 'debug-pause',
      isPaused ? l10n.t('Go on with the exam') : l10n.t('Pause the exam'),
    );
    for (const item of items) item.show();
  }

  #showTime(state: ExamState): void {
    const { now, words } = this.#control;
    const remaining = remainingMs(state, now);
    const isPaused = state.pausedAt !== undefined;
    const phase = phaseAt(state, now);
    const perMinute = wordsPerMinute(state, words, now);
    const doing = isPaused ? l10n.t('Paused') : phase === undefined ? undefined : phaseName(phase);
    const speed = perMinute === undefined ? undefined : l10n.t('{0} words/min', whole(perMinute));
    const parts = [countdown(remaining), doing, speed].filter(part => part !== undefined);
    this.#time.text = `$(${isPaused ? 'debug-pause' : 'watch'}) ${parts.join(' · ')}`;
    this.#time.backgroundColor = background(remaining);
    const minutes = Math.ceil(remaining / minuteMs);
    const key = JSON.stringify([minutes, doing, speed, words, state.documents, state.startedAt]);
    if (key === this.#shown) return;
    this.#shown = key;
    this.#time.tooltip = tooltip(state, words);
    this.#time.accessibilityInformation = { label: label(minutes, doing, speed), role: 'timer' };
  }
}

function setButton(item: StatusBarItem, icon: string, title: string): void {
  item.text = `$(${icon})`;
  item.tooltip = title;
  item.accessibilityInformation = { label: title, role: 'button' };
}

function background(remaining: number): ThemeColor | undefined {
  if (remaining <= 0) return new ThemeColor('statusBarItem.errorBackground');
  return remaining <= pressingMinutes * minuteMs
    ? new ThemeColor('statusBarItem.warningBackground')
    : undefined;
}

function label(minutes: number, ...others: readonly (string | undefined)[]): string {
  const time =
    0 < minutes
      ? l10n.t('Exam: {0} minutes left', whole(minutes))
      : l10n.t('Exam: {0} minutes over the time', whole(-minutes));
  return [time, ...others].filter(part => part !== undefined).join(', ');
}

function tooltip({ questions, startedAt, minutes, phases }: ExamState, words: number): MarkdownString {
  const markdown = new MarkdownString();
  // Spaces of `appendText` do not break, and a question has more than one line.
  for (const question of questions) markdown.appendMarkdown(`${escapeMarkdown(question)}\n\n`);
  const begun = new Date(startedAt).toLocaleTimeString(env.language, { timeStyle: 'short' });
  markdown.appendText(l10n.t('Begun at {0} for {1} minutes; {2} words', begun, whole(minutes), whole(words)));
  const plan = plannedPhases(phases, minutes);
  if (0 < plan.length) {
    markdown.appendMarkdown('\n\n');
    markdown.appendText(planned(plan));
  }
  return markdown;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString(env.language);
}
