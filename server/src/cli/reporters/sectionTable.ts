// Aligns columns by the cells their characters take, colours apart; 33 kB, in the CLI only.
import Table from 'cli-table3';
import type { FileReport, SectionReport } from '../../api/report.js';
import type { Range, ResolvedConfig } from '../../core/index.js';
import { clip } from '../terminalText.js';
import { ruled } from './ruledTable.js';

export interface TableStyle {
  readonly width: number;
  readonly head: (text: string) => string;
  readonly total: (text: string) => string;
}

/** What each section holds, and the whole beside what the profile, or the writer's own target, wants. */
export function sectionTable(
  report: FileReport,
  { profile, wordTarget }: ResolvedConfig,
  { width, head, total }: TableStyle,
): string {
  const sections = report.sections.filter(({ role }) => role !== 'header' && role !== 'question');
  const { words, arguments: points, evidence } = report.counts;
  const totals = [
    `${counted(words, 'word')}${wanted(wordTarget === undefined ? profile.words : { target: wordTarget })}`,
    `${counted(points, 'argument')}${wanted(profile.arguments)}`,
    `evidence: ${evidence}`,
  ].join(' · ');
  const table = new Table({
    head: ['Section', 'Title', 'Words', 'Evidence'].map(label => head(label)),
    colAligns: ['left', 'left', 'right', 'right'],
    ...ruled,
  });
  const titleWidth = Math.min(60, Math.max(20, width - 46));
  for (const section of sections) table.push(row(section, titleWidth));
  return [...table.toString().split('\n'), total(totals)].map(line => `  ${line.trimEnd()}`).join('\n');
}

function row({ role, title, words, evidence }: SectionReport, titleWidth: number): string[] {
  const shown = title === '' ? '(no heading)' : clip(title, titleWidth);
  return [role, shown, String(words), evidence.length === 0 ? '–' : String(evidence.length)];
}

function wanted({ minimum, target, maximum }: Range): string {
  if (target !== undefined) return ` of ${target}`;
  if (minimum !== undefined) return ` of ${minimum} or more`;
  return maximum === undefined ? '' : ` of ${maximum} or fewer`;
}

/** “1 word”, “2 words”. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
