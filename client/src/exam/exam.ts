import type { Clock } from './clock.js';
import { dueWarning, type ExamPlan, type ExamState, paused, resumed, startedExam } from './examState.js';

/** Where the exam is kept beyond the window's life. */
export interface ExamMemory {
  get(): ExamState | undefined;
  set(state: ExamState | undefined): void;
}

export interface ExamListener {
  /** The exam began, ended, or went on; every second while it runs. */
  changed(): void;
  /** So many minutes are left; 0 when the time is over. */
  warned(minutes: number): void;
}

const secondMs = 1000;

/** At most one exam. It ticks only while one runs that is not paused. */
export class Exam {
  readonly #memory: ExamMemory;
  readonly #thresholds: () => readonly number[];
  #clock: Clock;
  #listener: ExamListener | undefined;
  #state: ExamState | undefined;
  #stopTicking: (() => void) | undefined;

  /** @param thresholds When to warn, in minutes left. */
  constructor(memory: ExamMemory, clock: Clock, thresholds: () => readonly number[]) {
    this.#memory = memory;
    this.#clock = clock;
    this.#thresholds = thresholds;
    this.#state = memory.get();
  }

  get state(): ExamState | undefined {
    return this.#state;
  }

  get now(): number {
    return this.#clock.now();
  }

  /** From now on time passes for an exam; one that was kept goes on. */
  listen(listener: ExamListener): void {
    this.#listener = listener;
    this.#change(this.#state);
  }

  /** In place of the present clock; the exam goes on by the new one. */
  useClock(clock: Clock): void {
    this.dispose();
    this.#clock = clock;
    this.#change(this.#state);
  }

  /** Whether it began: a second exam does not. */
  start(plan: ExamPlan): boolean {
    if (this.#state !== undefined) return false;
    this.#keep(startedExam(plan, this.now));
    return true;
  }

  pause(): void {
    if (this.#state !== undefined) this.#keep(paused(this.#state, this.now));
  }

  resume(): void {
    if (this.#state !== undefined) this.#keep(resumed(this.#state, this.now));
  }

  end(): void {
    if (this.#state !== undefined) this.#keep(undefined);
  }

  /** An answer got another name. Whether it was one. */
  move(from: string, to: string): boolean {
    if (this.#state?.documents.includes(from) !== true) return false;
    const documents = this.#state.documents.map(uri => (uri === from ? to : uri));
    this.#keep({ ...this.#state, documents });
    return true;
  }

  dispose(): void {
    this.#stopTicking?.();
    this.#stopTicking = undefined;
  }

  #keep(state: ExamState | undefined): void {
    this.#memory.set(state);
    this.#change(state);
  }

  #change(state: ExamState | undefined): void {
    this.#state = state;
    const isRunning = state !== undefined && state.pausedAt === undefined;
    if (!isRunning || this.#listener === undefined) this.dispose();
    else this.#stopTicking ??= this.#clock.every(secondMs, () => this.#tick());
    if (isRunning) this.#warn(state);
    this.#listener?.changed();
  }

  #tick(): void {
    if (this.#state !== undefined) this.#warn(this.#state);
    this.#listener?.changed();
  }

  #warn(state: ExamState): void {
    if (this.#listener === undefined) return;
    const due = dueWarning(state, this.#thresholds(), this.now);
    if (due === undefined) return;
    this.#state = due.state;
    this.#memory.set(due.state);
    this.#listener.warned(due.minutes);
  }
}
