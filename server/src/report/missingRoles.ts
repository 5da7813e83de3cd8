import type { Analysis, SectionRole } from '../core/index.js';

/** Parts of the answer that are wanted and not there, as the findings say it: so both always agree. */
export function missingRoles({ diagnostics }: Analysis): readonly SectionRole[] {
  const rules = new Set(diagnostics.map(({ rule }) => rule));
  return absences.filter(({ rule }) => rules.has(rule)).map(({ role }) => role);
}

/** In the order in which an answer has them. */
const absences: readonly { readonly rule: string; readonly role: SectionRole }[] = [
  { rule: 'structure/missing-introduction', role: 'introduction' },
  { rule: 'relevance/missing-critical-analysis', role: 'criticalAnalysis' },
  { rule: 'relevance/missing-way-forward', role: 'wayForward' },
  { rule: 'structure/missing-conclusion', role: 'conclusion' },
];
