import type { Phases } from '../../../server/src/lsp/protocol.js';
import { type ExamState, minuteMs, usedMs } from './examState.js';

export type PhaseKind = keyof Phases;

export interface PlannedPhase {
  readonly kind: PhaseKind;
  /** Minutes from the beginning at which it ends. */
  readonly end: number;
  readonly minutes: number;
}

const order: readonly PhaseKind[] = ['planning', 'writing', 'revising'];

/** The phases of an exam, their minutes shared out over the time allowed; none where the profile has none. */
export function plannedPhases(phases: Phases, minutes: number): readonly PlannedPhase[] {
  const sum = order.reduce((total, kind) => total + (phases[kind] ?? 0), 0);
  let end = 0;
  return order.flatMap(kind => {
    const share = sum === 0 ? 0 : ((phases[kind] ?? 0) / sum) * minutes;
    if (share === 0) return [];
    end += share;
    return [{ kind, end, minutes: share }];
  });
}

/** The phase that the plan has now; the last one goes on when the time is over. */
export function phaseAt(state: ExamState, now: number): PhaseKind | undefined {
  const planned = plannedPhases(state.phases, state.minutes);
  const used = usedMs(state, now) / minuteMs;
  return (planned.find(({ end }) => used < end) ?? planned.at(-1))?.kind;
}
