import type { RuleAccuracy } from '../../server/src/core/rules/ruleAccuracy.js';
import { type Score, score } from './scores.js';
import type { Task } from './tasks.js';

/** Of fewer faults, over both halves, a share says nothing. */
export const fewestFaults = 8;

export interface Measured {
  readonly task: Task;
  /** κ; absent where what nobody marked cannot be counted. */
  readonly agreement: number | undefined;
  readonly development: Score;
  readonly heldOut: Score;
  readonly both: Score;
  readonly isEnough: boolean;
}

export function measure(task: Task): Measured {
  const [development, heldOut] = [task.judge('development'), task.judge('held-out')];
  const both = score([...development, ...heldOut]);
  return {
    task,
    agreement: task.agreement(),
    development: score(development),
    heldOut: score(heldOut),
    both,
    isEnough: fewestFaults <= both.truePositives + both.falseNegatives,
  };
}

/** What pages and hovers say of a rule: the held-out half of all the texts on which it can be judged. */
export function accuracyByRule(measured: readonly Measured[]): Readonly<Record<string, RuleAccuracy>> {
  const enough = measured.filter(({ isEnough }) => isEnough);
  const rules = [...new Set(enough.map(({ task }) => task.rule))];
  return Object.fromEntries(
    rules.map(rule => {
      const own = enough.filter(({ task }) => task.rule === rule).map(({ heldOut }) => heldOut);
      const sum = (count: (score: Score) => number): number =>
        own.reduce((total, each) => total + count(each), 0);
      return [
        rule,
        {
          right: sum(({ truePositives }) => truePositives),
          findings: sum(({ truePositives, falsePositives }) => truePositives + falsePositives),
          faults: sum(({ truePositives, falseNegatives }) => truePositives + falseNegatives),
        },
      ];
    }),
  );
}
