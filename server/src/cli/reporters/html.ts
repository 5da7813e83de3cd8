import { formatMessage } from '../../core/index.js';
import type { EssayReport } from '../../report/essayReport.js';
import { reportPage } from '../../report/html/page.js';
import { reportOf } from '../../report/reportOf.js';
import type { CheckedFile, Reporter } from './reporter.js';

/** The report of the editor's panel as one file; of several scripts, below a table of all of them. */
export class HtmlReporter implements Reporter {
  readonly #reports: EssayReport[] = [];

  begin(): string {
    return '';
  }

  file({ analysis, path }: CheckedFile): string {
    this.#reports.push(reportOf(analysis, path));
    return '';
  }

  end(): string {
    return reportPage(this.#reports, { localize: formatMessage, language: 'en' });
  }
}
