import { type Severity, severities } from '../../core/index.js';
import { findingCounts } from '../../report/reportOf.js';
import type { CheckedFile } from './reporter.js';

/** What a tutor wants to see of each script of a batch, as the JSON and the CSV name it. */
export interface BatchRow {
  readonly path: string;
  readonly candidate?: string;
  readonly batch?: string;
  /** The question's own words. */
  readonly question?: string;
  readonly profile: string;
  readonly words: number;
  readonly arguments: number;
  /** Pieces of evidence, and how many of them are highlighted. */
  readonly evidence: number;
  readonly highlighted: number;
  readonly openRemarks: number;
  readonly doneRemarks: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

export function batchRow({ path, analysis }: CheckedFile): BatchRow {
  const { essay, profile } = analysis;
  const { words, arguments: points, evidence } = essay.counts;
  const { candidate, batch } = essay.header;
  const open = essay.remarks.filter(({ state }) => state === 'open').length;
  const seen = essay.sections.flatMap(section => section.evidence.filter(isSeen)).length;
  const question = essay.question?.contract.text.replace(/\s+/g, ' ').trim();
  return {
    path,
    ...(candidate === undefined ? {} : { candidate: candidate.text }),
    ...(batch === undefined ? {} : { batch: batch.text }),
    ...(question === undefined ? {} : { question }),
    profile: profile.id,
    words,
    arguments: points,
    evidence,
    highlighted: seen,
    openRemarks: open,
    doneRemarks: essay.remarks.length - open,
    findings: findingCounts(analysis),
  };
}

function isSeen({ confidence, isHighlighted }: { confidence: string; isHighlighted: boolean }): boolean {
  return confidence === 'high' && isHighlighted;
}

/** The worst first, those that occur. */
export function findingList({ findings }: BatchRow): readonly { severity: Severity; count: number }[] {
  return severities
    .map(severity => ({ severity, count: findings[severity] }))
    .filter(({ count }) => 0 < count);
}
