/** What Mocha counted. */
export interface Totals {
  readonly passes: number;
  readonly failures: number;
  readonly pending: number;
}

/** What came of one host, or of one layer of tests. */
export interface Outcome extends Totals {
  readonly name: string;
  /** Why it did not run. */
  readonly unavailable?: string;
}

/** One line that cannot be read as a pass where nothing ran. */
export function summary({ name, passes, failures, pending, unavailable }: Outcome): string {
  if (unavailable !== undefined) return `NOT RUN  ${name}: ${unavailable.split('\n')[0]}`;
  const verdict = failures === 0 ? 'passed' : 'FAILED';
  return `${verdict}   ${name}: ${passes} passed, ${failures} failed, ${pending} skipped`;
}

/** Whether something ran, and all that ran passed. */
export function isGood(outcomes: readonly Outcome[]): boolean {
  const ran = outcomes.filter(({ passes, failures }) => 0 < passes + failures);
  return 0 < ran.length && ran.every(({ failures }) => failures === 0);
}
