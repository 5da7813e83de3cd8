import { l10n } from 'vscode';
import type { PhaseKind, PlannedPhase } from './examPhases.js';

export function phaseName(kind: PhaseKind): string {
  switch (kind) {
    case 'planning':
      return l10n.t('Planning');
    case 'writing':
      return l10n.t('Writing');
    case 'revising':
      return l10n.t('Revising');
    default:
      return kind satisfies never;
  }
}

/** A plan in one line: “Planning 5 min · Writing 32 min · Revising 3 min”. */
export function planned(phases: readonly PlannedPhase[]): string {
  return phases
    .map(({ kind, minutes }) => l10n.t('{0} {1} min', phaseName(kind), Math.round(minutes)))
    .join(' · ');
}
