import { type Severity, severities } from '../core/index.js';
import type { CheckedFile, Totals } from './reporters/reporter.js';

/** 0 clean, 1 findings that count, 2 a wrong command line, or input that was not checked as it should be. */
export type ExitCode = 0 | 1 | 2;

export interface Limits {
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
}

/** Counts a run, and says how it ends. */
export class Tally {
  readonly #limits: Limits;
  readonly #findings: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  readonly #problems = new Set<string>();
  #files = 0;
  #fixedFiles = 0;
  #fixable = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  add({ analysis, isFixed }: CheckedFile): void {
    this.#files += 1;
    if (isFixed) this.#fixedFiles += 1;
    for (const { severity, fixes } of analysis.diagnostics) {
      this.#findings[severity] += 1;
      if (fixes.some(({ isSafe }) => isSafe)) this.#fixable += 1;
    }
  }

  /** Notes a problem; false where the same one is noted already. */
  isNewProblem(line: string): boolean {
    const isNew = !this.#problems.has(line);
    this.#problems.add(line);
    return isNew;
  }

  get totals(): Totals {
    const findings = { ...this.#findings };
    return { files: this.#files, fixedFiles: this.#fixedFiles, findings, fixable: this.#fixable };
  }

  /** Whether something could not be read or followed. */
  get hasProblems(): boolean {
    return 0 < this.#problems.size;
  }

  get exitCode(): ExitCode {
    if (this.hasProblems) return 2;
    return severities.some(severity => this.#fails(severity)) ? 1 : 0;
  }

  /** Where a number of warnings is allowed, it alone judges them, and `failOn` is `error` unless it is set. */
  #fails(severity: Severity): boolean {
    const { failOn, maxWarnings } = this.#limits;
    const count = this.#findings[severity];
    if (severity === 'warning' && maxWarnings !== undefined) return maxWarnings < count;
    const weakest = failOn ?? (maxWarnings === undefined ? 'warning' : 'error');
    return 0 < count && severities.indexOf(severity) <= severities.indexOf(weakest);
  }
}
