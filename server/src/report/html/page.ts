import type { Localize } from '../../core/index.js';
import type { EssayReport } from '../essayReport.js';
import { batchIndex } from './batchIndex.js';
import { type Html, html, sourceOf, trusted } from './html.js';
import { reportBody } from './reportBody.js';
import { fileTheme, reportStyles } from './styles.js';
import { textsFor } from './texts.js';

export interface PageOptions {
  readonly localize: Localize;
  /** BCP 47, of the reader. */
  readonly language: string;
}

/** One file that needs nothing else: a report, or an index with the reports below it. No script. */
export function reportPage(reports: readonly EssayReport[], options: PageOptions): string {
  const { language, localize } = options;
  const texts = textsFor(localize, language);
  const [first] = reports;
  const title =
    reports.length === 1 && first !== undefined
      ? first.name
      : texts.say('Report on {count} scripts', { count: texts.number(reports.length) });
  const bodies = reports.map((report, index) =>
    reportBody(report, { ...options, medium: 'file', id: reportId(index) }),
  );
  const page: Html = html`<!DOCTYPE html>
<html lang="${language}" dir="${direction(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Exam Essay">
<title>${title}</title>
<style>${trusted(fileTheme + reportStyles)}</style>
</head>
<body>
<main>
${reports.length === 1 ? undefined : batchIndex(reports, title, texts, reportId)}
${bodies}
</main>
</body>
</html>
`;
  return sourceOf(page);
}

function reportId(index: number): string {
  return `report-${index + 1}`;
}

/** Languages of our readers that are written from right to left. */
export function direction(language: string): 'ltr' | 'rtl' {
  return /^(?:ur|ar|fa|he|ps|sd|pa-arab)(?:-|$)/i.test(language) ? 'rtl' : 'ltr';
}
