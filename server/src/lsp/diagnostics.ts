import {
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type Diagnostic as LspDiagnostic,
} from 'vscode-languageserver';
import type { Diagnostic } from '../core/index.js';
import type { OpenEssay } from './analyses.js';
import type { Localize } from './localize.js';
import { toLspDiagnostic, toProblemDiagnostic } from './toProtocol.js';

/** `visible` are findings of the essay's analysis; what is wrong in its own settings is added. */
export function lspDiagnostics(
  { document, analysis }: OpenEssay,
  visible: readonly Diagnostic[],
  localize: Localize,
): readonly LspDiagnostic[] {
  if (analysis.mode === 'exam') return [];
  const problems = analysis.problems.flatMap(problem =>
    problem.span === undefined ? [] : [toProblemDiagnostic(document, problem, problem.span, localize)],
  );
  const findings = visible.map(diagnostic =>
    toLspDiagnostic(document, diagnostic, analysis.diagnostics.indexOf(diagnostic), localize),
  );
  return [...problems, ...findings];
}

interface Report {
  readonly resultId: string;
  readonly content: string;
}

/** Remembers what a client was told last, so that it is told only what is new. */
export class Reports {
  readonly #reports = new Map<string, Report>();
  #count = 0;

  /** The answer to a pull. */
  pulled(
    uri: string,
    items: readonly LspDiagnostic[],
    previousResultId: string | undefined,
  ): DocumentDiagnosticReport {
    const { resultId } = this.#remember(uri, items);
    return resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
  }

  /** Whether these differ from what was last told. */
  isNews(uri: string, items: readonly LspDiagnostic[]): boolean {
    const before = this.#reports.get(uri);
    if (before === undefined && items.length === 0) return false;
    return this.#remember(uri, items) !== before;
  }

  /** Whether anything stands in the client's list that has to be taken back. */
  close(uri: string): boolean {
    const before = this.#reports.get(uri);
    this.#reports.delete(uri);
    return before !== undefined && before.content !== '[]';
  }

  #remember(uri: string, items: readonly LspDiagnostic[]): Report {
    const content = JSON.stringify(items);
    const before = this.#reports.get(uri);
    if (before?.content === content) return before;
    this.#count += 1;
    const report = { resultId: String(this.#count), content };
    this.#reports.set(uri, report);
    return report;
  }
}
