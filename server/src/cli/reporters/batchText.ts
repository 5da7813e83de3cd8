import { Chalk } from 'chalk';
// Aligns columns by the cells their characters take; see sectionTable.ts.
import Table from 'cli-table3';
import { clip, clipStart } from '../terminalText.js';
import { type BatchRow, batchRow, findingList } from './batchRow.js';
import type { CheckedFile, Reporter } from './reporter.js';
import { ruled } from './ruledTable.js';
import { counted } from './sectionTable.js';
import type { Terminal } from './text.js';

/** One row a script, and the sum. Columns are as wide as all rows need, so it is written at the end. */
export class BatchText implements Reporter {
  readonly #terminal: Terminal;
  readonly #rows: BatchRow[] = [];

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  begin(): string {
    return '';
  }

  file(checked: CheckedFile): string {
    this.#rows.push(batchRow(checked));
    return '';
  }

  end(): string {
    if (this.#rows.length === 0) return '';
    const { hasColour, width } = this.#terminal;
    const style = new Chalk({ level: hasColour ? 1 : 0 });
    const head = ['Script', 'Candidate', 'Words', 'Arguments', 'Evidence', 'Remarks', 'Findings'];
    const table = new Table({
      ...ruled,
      head: head.map(label => style.dim(label)),
      colAligns: [...alignments],
    });
    const nameWidth = Math.max(24, width - 84);
    for (const row of this.#rows) table.push(cellsOf(row, nameWidth));
    const lines = table.toString().split('\n');
    return `${[...lines, style.bold(this.#sum())].map(line => line.trimEnd()).join('\n')}\n`;
  }

  #sum(): string {
    const total = (count: (row: BatchRow) => number): number =>
      this.#rows.reduce((sum, row) => sum + count(row), 0);
    return [
      counted(this.#rows.length, 'script'),
      `${Math.round(total(({ words }) => words) / this.#rows.length)} words each`,
      `evidence: ${total(({ evidence }) => evidence)}`,
      `open remarks: ${total(({ openRemarks }) => openRemarks)}`,
      `findings: ${total(({ findings }) => Object.values(findings).reduce((sum, count) => sum + count, 0))}`,
    ].join(' · ');
  }
}

const alignments = ['left', 'left', 'right', 'right', 'right', 'right', 'left'] as const;

function cellsOf(row: BatchRow, nameWidth: number): string[] {
  const { path, candidate, words, openRemarks, doneRemarks, evidence } = row;
  const findings = findingList(row).map(({ severity, count }) => `${count} ${shortLabels[severity]}`);
  return [
    clipStart(path, nameWidth),
    candidate === undefined ? '–' : clip(candidate, 24),
    String(words),
    String(row.arguments),
    String(evidence),
    openRemarks + doneRemarks === 0 ? '–' : `${openRemarks} open`,
    findings.length === 0 ? '–' : findings.join(', '),
  ];
}

const shortLabels = { error: 'error', warning: 'warn', information: 'info', hint: 'hint' } as const;
