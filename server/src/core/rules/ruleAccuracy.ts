import accuracy from './accuracy.json';

/** How a rule did on texts that two readers had marked before, and that its author had not seen. */
export interface RuleAccuracy {
  /** Of its findings, the share that the readers had marked too, 0 to 1. */
  readonly precision: number;
  /** Of the faults that the readers had marked, the share that it found, 0 to 1. */
  readonly recall: number;
  readonly texts: number;
}

/** By `group/id`; `npm run evaluate -- --write` measures it. Most rules have no labelled texts yet. */
export const ruleAccuracy: Readonly<Record<string, RuleAccuracy>> = accuracy;
