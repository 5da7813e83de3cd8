import type { Phases } from '../../../server/src/lsp/protocol.js';

/**
 * An exam that goes on. Plain data with absolute times, in milliseconds since 1970, so that a window which was
 * closed meanwhile finds the time that is really left.
 */
export interface ExamState {
  /** URIs of the answers. */
  readonly documents: readonly string[];
  readonly questions: readonly string[];
  /** Allowed. */
  readonly minutes: number;
  readonly phases: Phases;
  readonly startedAt: number;
  /** All pauses that have ended, in milliseconds. */
  readonly pausedMs: number;
  /** When the present pause began. */
  readonly pausedAt?: number;
  /** Words of the answers before the exam began. */
  readonly wordsAtStart: number;
  /** The warnings that were given, in minutes left. */
  readonly warned: readonly number[];
}

export type ExamPlan = Pick<ExamState, 'documents' | 'questions' | 'minutes' | 'phases' | 'wordsAtStart'>;

export const minuteMs = 60_000;

export function startedExam(plan: ExamPlan, now: number): ExamState {
  return { ...plan, startedAt: now, pausedMs: 0, warned: [] };
}

export function paused(state: ExamState, now: number): ExamState {
  return state.pausedAt === undefined ? { ...state, pausedAt: now } : state;
}

export function resumed({ pausedAt, ...state }: ExamState, now: number): ExamState {
  return pausedAt === undefined
    ? state
    : { ...state, pausedMs: state.pausedMs + Math.max(0, now - pausedAt) };
}

/** Time spent, pauses left out, in milliseconds. */
export function usedMs({ startedAt, pausedAt, pausedMs }: ExamState, now: number): number {
  return Math.max(0, (pausedAt ?? now) - startedAt - pausedMs);
}

/** Negative when the time is over. */
export function remainingMs(state: ExamState, now: number): number {
  return state.minutes * minuteMs - usedMs(state, now);
}

/** Over all the time used; `undefined` in the first minute, when it would say nothing. */
export function wordsPerMinute(state: ExamState, words: number, now: number): number | undefined {
  const used = usedMs(state, now);
  return used < minuteMs ? undefined : Math.max(0, words - state.wordsAtStart) / (used / minuteMs);
}

/**
 * The warning that is due, in minutes left, and the state that remembers it. Of several that came due while
 * the window was closed, only the last still says something true. When the time is over, 0 is due.
 *
 * @param thresholds In minutes left; those beyond the whole time are never due.
 */
export function dueWarning(
  state: ExamState,
  thresholds: readonly number[],
  now: number,
): { readonly minutes: number; readonly state: ExamState } | undefined {
  const remaining = remainingMs(state, now);
  const due = [...new Set([...thresholds, 0])].filter(
    minutes => 0 <= minutes && minutes < state.minutes && remaining <= minutes * minuteMs,
  );
  const minutes = Math.min(...due);
  if (due.length === 0 || state.warned.includes(minutes)) return undefined;
  return { minutes, state: { ...state, warned: due } };
}
