import accuracy from './accuracy.json';

/** How a rule did on texts that two readers had marked before, and that its author had not seen. */
export interface RuleAccuracy {
  /** How many of its findings both readers had marked too. */
  readonly right: number;
  /** Of all its findings on which the readers agree. */
  readonly findings: number;
  /** How many faults both readers had marked. */
  readonly faults: number;
}

/** By `group/id`; `npm run evaluate -- --write` measures it. Rules with few faults in the labelled texts are not there. */
export const ruleAccuracy: Readonly<Record<string, RuleAccuracy>> = accuracy;
