import { sourceOf } from '../report/html/html.js';
import { direction, reportPage } from '../report/html/page.js';
import { reportBody } from '../report/html/reportBody.js';
import { panelTheme, reportStyles } from '../report/html/styles.js';
import { reportOf } from '../report/reportOf.js';
import type { OpenEssay } from './analyses.js';
import type { Localize } from './localize.js';
import type { ReportView } from './protocol.js';

/** Who reads the report, and how the file is called there. */
export interface Reader {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
}

/** The report as a panel of the editor shows it. */
export function reportView(
  { analysis }: OpenEssay,
  { name, language }: Reader,
  localize: Localize,
): ReportView {
  const options = { medium: 'panel', localize, language, id: 'report' } as const;
  return {
    styles: panelTheme + reportStyles,
    direction: direction(language),
    body: sourceOf(reportBody(reportOf(analysis, name), options)),
  };
}

export function reportFile({ analysis }: OpenEssay, { name, language }: Reader, localize: Localize): string {
  return reportPage([reportOf(analysis, name)], { localize, language });
}
