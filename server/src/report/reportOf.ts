import { LineIndex } from '../api/positions.js';
import type { Analysis, Range, Severity } from '../core/index.js';
import { ruleGroups } from '../core/index.js';
import { balanceOf } from './balance.js';
import type { EssayReport, FindingGroup, RemarkReview, Review } from './essayReport.js';
import { evidenceReview } from './evidenceReview.js';
import { partReviews } from './partReviews.js';

/** What a person is shown of an analysis. `name` is the file's, as its reader knows it. */
export function reportOf(analysis: Analysis, name: string): EssayReport {
  const { essay, profile, config, mode } = analysis;
  const { candidate, batch } = essay.header;
  const lines = new LineIndex(analysis.text);
  return {
    name,
    ...(candidate === undefined ? {} : { candidate: candidate.text }),
    ...(batch === undefined ? {} : { batch: batch.text }),
    profile: profile.name,
    mode,
    ...(essay.question === undefined ? {} : { question: oneLine(essay.question.contract.text) }),
    words: { count: essay.counts.words, ...wordsWanted(profile.words, config.wordTarget) },
    arguments: { count: essay.counts.arguments, ...profile.arguments },
    balance: balanceOf(analysis, lines),
    ...(mode === 'exam' ? {} : { review: reviewOf(analysis, lines) }),
  };
}

/** The writer's own goal stands in place of the paper's limits, which are around another number. */
function wordsWanted(words: Range, target: number | undefined): Range {
  return target === undefined || target === words.target ? words : { target };
}

function reviewOf(analysis: Analysis, lines: LineIndex): Review {
  return {
    evidence: evidenceReview(analysis, lines),
    parts: partReviews(analysis, lines),
    findings: findingGroups(analysis, lines),
    findingCounts: findingCounts(analysis),
    remarks: analysis.essay.remarks.map(
      ({ text, author, criterion, state, span }): RemarkReview => ({
        text: oneLine(text),
        ...(author === undefined ? {} : { author }),
        ...(criterion === undefined ? {} : { criterion }),
        state,
        place: lines.place(span),
      }),
    ),
  };
}

function findingGroups({ diagnostics }: Analysis, lines: LineIndex): readonly FindingGroup[] {
  return ruleGroups
    .map(group => ({
      group,
      findings: diagnostics
        .filter(({ rule }) => rule.startsWith(`${group}/`))
        .map(({ rule, severity, message, span }) => ({ rule, severity, message, place: lines.place(span) })),
    }))
    .filter(({ findings }) => 0 < findings.length);
}

export function findingCounts({ diagnostics }: Analysis): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
