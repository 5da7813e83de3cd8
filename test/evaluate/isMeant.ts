import { type Diagnostic, rules } from '../../server/src/core/index.js';

/** A finding that a rule lowers to a hint says less than the rule does elsewhere; where all are hints, they count. */
export function isMeant({ rule, severity }: Diagnostic): boolean {
  return severity !== 'hint' || rules.some(({ name, severity: own }) => name === rule && own === 'hint');
}
