import type { Analysis, Severity } from '../../core/index.js';

/** One script after its check. */
export interface CheckedFile {
  readonly path: string;
  readonly analysis: Analysis;
  /** Whether `--fix` changed it. */
  readonly isFixed: boolean;
}

export interface Totals {
  readonly files: number;
  readonly fixedFiles: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings that `--fix` would repair. */
  readonly fixable: number;
}

/** Writes a run as it goes, so that a batch need not be held in memory. */
export interface Reporter {
  begin(): string;
  file(checked: CheckedFile): string;
  end(totals: Totals): string;
}
