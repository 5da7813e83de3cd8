import { severities } from '../../core/index.js';
import { csvRecord } from '../csv.js';
import { batchRow } from './batchRow.js';
import type { Reporter } from './reporter.js';

const columns = [
  'path',
  'candidate',
  'batch',
  'question',
  'profile',
  'words',
  'arguments',
  'evidence',
  'highlighted',
  'openRemarks',
  'doneRemarks',
] as const;

/** One record a script, for spreadsheets: RFC 4180, with a header. */
export const batchCsv: Reporter = {
  begin: () => csvRecord([...columns, ...severities]),
  file: checked => {
    const row = batchRow(checked);
    return csvRecord([
      ...columns.map(column => row[column] ?? ''),
      ...severities.map(severity => row.findings[severity]),
    ]);
  },
  end: () => '',
};
