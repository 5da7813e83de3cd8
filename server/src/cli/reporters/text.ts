// Styles that nest, with every terminal's codes right; 7 kB.
import { Chalk, type ChalkInstance } from 'chalk';
import { fileReport } from '../../api/fileReport.js';
import { LineIndex } from '../../api/positions.js';
import { type Diagnostic, formatMessage, type Severity, severities } from '../../core/index.js';
import { printable } from '../terminalText.js';
import { proseFrame } from './proseFrame.js';
import type { CheckedFile, Reporter, Totals } from './reporter.js';
import { counted, sectionTable } from './sectionTable.js';

export interface Terminal {
  readonly hasColour: boolean;
  readonly width: number;
}

/** Findings with the words they speak of, the sections in a table, and one line about the whole. */
export function textReporter({ hasColour, width }: Terminal): Reporter {
  // The detection of the library reads the process; whether to colour was decided from the host before.
  const style = new Chalk({ level: hasColour ? 1 : 0 });
  return {
    begin: () => '',
    file: checked => `${fileText(style, width, checked)}\n`,
    end: totals => (totals.files === 0 ? '' : `${summary(style, totals)}\n`),
  };
}

function fileText(style: ChalkInstance, width: number, { path, analysis, isFixed }: CheckedFile): string {
  const { text, profile, mode, diagnostics } = analysis;
  const lines = new LineIndex(text);
  const about = style.dim(`${profile.name} · ${mode}${isFixed ? ' · fixed' : ''}`);
  const places = diagnostics.map(({ span }) => {
    const { line, column } = lines.position(span.start);
    return `${line}:${column}`;
  });
  const placeWidth = Math.max(0, ...places.map(place => place.length));
  const findings = diagnostics.flatMap((diagnostic, index) => [
    `  ${(places[index] ?? '').padEnd(placeWidth)}  ${headline(style, diagnostic)}`,
    ...proseFrame(lines, text, diagnostic.span, {
      width,
      gutter: style.dim,
      mark: severityStyle(style, diagnostic.severity),
    }),
    ...fixLines(style, diagnostic),
    '',
  ]);
  const table = sectionTable(
    fileReport(analysis, path, () => ({})),
    analysis.config,
    {
      width,
      head: style.dim,
      total: style.bold,
    },
  );
  return [`${style.underline(printable(path))}  ${about}`, '', ...findings, table, ''].join('\n');
}

function headline(style: ChalkInstance, { severity, message, rule }: Diagnostic): string {
  const label = severityStyle(style, severity)(severityLabels[severity].padEnd(labelWidth));
  return `${label}  ${printable(formatMessage(message))}  ${style.dim(rule)}`;
}

function fixLines(style: ChalkInstance, { fixes }: Diagnostic): readonly string[] {
  const applied = fixes.find(({ isSafe }) => isSafe);
  return fixes.map(fix => {
    const how = fix === applied ? style.dim(' (--fix)') : '';
    return `    ${style.green('fix:')} ${printable(formatMessage(fix.title))}${how}`;
  });
}

const severityLabels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'hint',
};
const labelWidth = Math.max(...Object.values(severityLabels).map(label => label.length));

function severityStyle(style: ChalkInstance, severity: Severity): ChalkInstance {
  switch (severity) {
    case 'error':
      return style.red;
    case 'warning':
      return style.yellow;
    case 'information':
      return style.blue;
    case 'hint':
      return style.cyan;
    default:
      return severity satisfies never;
  }
}

function summary(style: ChalkInstance, { files, fixedFiles, findings, fixable }: Totals): string {
  const counts = severities
    .filter(severity => 0 < findings[severity])
    .map(severity => severityStyle(style, severity)(severityCount(severity, findings[severity])));
  const found = counts.length === 0 ? style.green('No findings') : counts.join(', ');
  const where = files === 1 ? '' : ` in ${files} files`;
  const clauses = [
    found + where,
    ...(0 < fixedFiles ? [`${counted(fixedFiles, 'file')} fixed`] : []),
    ...(0 < fixable ? [`${fixable} fixable with --fix`] : []),
  ];
  return clauses.join('; ');
}

/** “Information” has no plural. */
function severityCount(severity: Severity, count: number): string {
  return severity === 'information' ? `${count} information` : counted(count, severity);
}
