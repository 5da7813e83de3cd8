import { LineIndex } from '../../api/positions.js';
import { formatMessage, type Severity } from '../../core/index.js';
import { printable } from '../terminalText.js';
import type { CheckedFile, Reporter } from './reporter.js';

/** One finding a line, as compilers print theirs, so that editors and `grep` find them: VS Code's tasks do. */
export const conciseReporter: Reporter = {
  begin: () => '',
  file: findingLines,
  end: () => '',
};

/** `path:line:column: severity: message [group/rule]`; line and column from 1. */
function findingLines({ path, analysis }: CheckedFile): string {
  const lines = new LineIndex(analysis.text);
  return analysis.diagnostics
    .map(({ span, severity, message, rule }) => {
      const { line, column } = lines.position(span.start);
      const said = `${severityLabels[severity]}: ${printable(formatMessage(message))}`;
      return `${printable(path)}:${line}:${column}: ${said} [${rule}]\n`;
    })
    .join('');
}

const severityLabels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'hint',
};
