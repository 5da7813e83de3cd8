import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { answeredViews } from '../../server/src/core/essay/answeredViews.js';
import type { ParagraphFacts } from '../../server/src/core/essay/paragraph.js';
import { supportingSentences } from '../../server/src/core/essay/supportingSentences.js';
import { type Analysis, Analyzer } from '../../server/src/core/index.js';
import { partialSpearman, spearman } from './correlation.js';

const file = resolve(__dirname, '../../../shared/corpora/argrewrite.jsonl');

/** The scores of a draft by readers, 1 to 4, the mean of two. */
interface Draft {
  readonly group: string;
  readonly draft: number;
  readonly prompt: string;
  readonly paragraphs: readonly string[];
  readonly labels: Readonly<Record<'evi' | 'thesis' | 'prompt' | 'reb', number>>;
}

export interface Correlation {
  readonly measure: string;
  /** The readers' score it is held against. */
  readonly readers: string;
  readonly rho: number;
  /** With the number of words taken out. */
  readonly partial: number;
  /** Of the number of words by itself. */
  readonly wordsRho: number;
}

export interface ArgRewriteResult {
  readonly drafts: number;
  readonly writers: number;
  readonly correlations: readonly Correlation[];
  /** Of the pairs of drafts where the readers' evidence score rose. */
  readonly rises: { readonly readers: number; readonly measure: number; readonly same: number };
}

/**
 * ArgRewrite V.2 (Kashefi et al. 2022, CC BY 4.0), where it is present. No weight was fitted to it, so there is
 * nothing to validate across writers.
 */
export function argRewrite(): ArgRewriteResult | undefined {
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const drafts = lines.map((line): Draft => JSON.parse(line));
  const analyses = drafts.map(analyze);
  const words = analyses.map(({ essay }) => essay.counts.words);
  const support = analyses.map(analysis => total(analysis, supportingSentences));
  const correlate = (
    measure: string,
    readers: keyof Draft['labels'],
    values: readonly number[],
  ): Correlation => {
    const scores = drafts.map(({ labels }) => labels[readers]);
    return {
      measure,
      readers,
      rho: spearman(values, scores),
      partial: partialSpearman(values, scores, words),
      wordsRho: spearman(words, scores),
    };
  };
  const lacks = (rule: string): readonly number[] =>
    analyses.map(({ diagnostics }) => (diagnostics.some(each => each.rule === rule) ? 0 : 1));
  return {
    drafts: drafts.length,
    writers: new Set(drafts.map(({ group }) => group)).size,
    correlations: [
      correlate('sentences that support', 'evi', support),
      correlate(
        'pieces of evidence',
        'evi',
        analyses.map(({ essay }) => essay.counts.evidence),
      ),
      correlate(
        'views answered',
        'reb',
        analyses.map(analysis => total(analysis, answeredViews)),
      ),
      correlate('no missing-thesis', 'thesis', lacks('structure/missing-thesis')),
      correlate('no conclusion-ignores-question', 'prompt', lacks('structure/conclusion-ignores-question')),
    ],
    rises: rises(drafts, support),
  };
}

function analyze({ paragraphs, prompt: question }: Draft): Analysis {
  const config = { profile: 'general', question, mode: 'review' as const };
  return new Analyzer().analyze(paragraphs.join('\n\n'), [{ source: 'evaluation', config }]);
}

function total({ essay }: Analysis, find: (facts: ParagraphFacts) => readonly unknown[]): number {
  const paragraphs = essay.sections.flatMap(section => section.paragraphs);
  return paragraphs.reduce((sum, { facts }) => sum + find(facts).length, 0);
}

function rises(drafts: readonly Draft[], support: readonly number[]): ArgRewriteResult['rises'] {
  const steps = drafts.flatMap((draft, index) => {
    const next = drafts.findIndex(
      ({ group, draft: nth }) => group === draft.group && nth === draft.draft + 1,
    );
    if (next === -1) return [];
    const readers = (drafts[next] as Draft).labels.evi - draft.labels.evi;
    return [{ readers, measure: (support[next] as number) - (support[index] as number) }];
  });
  const risen = steps.filter(({ readers }) => 0 < readers);
  return {
    readers: risen.length,
    measure: risen.filter(({ measure }) => 0 < measure).length,
    same: risen.filter(({ measure }) => measure === 0).length,
  };
}
