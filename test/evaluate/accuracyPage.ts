import type { ArgRewriteResult } from './argRewrite.js';
import type { Score } from './scores.js';
import type { Task } from './tasks.js';

export interface Measured {
  readonly task: Task;
  readonly development: Score;
  readonly heldOut: Score;
}

/** `server/docs/accuracy.md`. */
export function accuracyPage(measured: readonly Measured[], corpus: ArgRewriteResult | undefined): string {
  return [
    '# Accuracy',
    'Made by `npm run evaluate -- --write`. A finding is right where two readers, who worked blind and apart, both saw the fault; texts on which they differ are left out. Rules were written with the _development_ half in view; the _held-out_ half was put aside before, and is only scored.',
    'One author wrote the texts, 220 paragraphs, 180 sentences and 240 headings, as candidates write them and with many hard cases on purpose, so expect other figures on other scripts. The readers were told the same guide by the same people, which makes them agree more than two tutors would.',
    table(measured),
    ...(corpus === undefined ? [] : corpusSection(corpus)),
    '## Kin tasks, as published',
    '- Whether arguments against are absent: accuracy 75.6 %, 84 % of what people reach.\n- Whether a claim is supported sufficiently: accuracy 84 % (a convolutional network), F1 .885 (a larger neural model, on a par with people). That is the quality of reasoning, where our rules only ask whether evidence is there.',
  ]
    .join('\n\n')
    .concat('\n');
}

function table(measured: readonly Measured[]): string {
  const rows = measured.flatMap(({ task, development, heldOut }) => [
    row([
      `\`${task.rule}\``,
      task.texts,
      task.agreement()?.toFixed(2) ?? '',
      'development',
      ...cells(development),
    ]),
    row(['', '', '', 'held-out', ...cells(heldOut)]),
  ]);
  const head = ['Rule', 'Texts', 'κ of readers', 'Half', 'TP', 'FP', 'FN', 'TN'];
  const columns = [...head, 'Precision', 'Recall', 'F1 (95 %)'];
  return [row(columns), row(columns.map((_, index) => (index < 4 ? '---' : '--:'))), ...rows].join('\n');
}

function cells(score: Score): readonly string[] {
  const { truePositives, falsePositives, falseNegatives, trueNegatives, precision, recall, f1, interval } =
    score;
  const counts = [truePositives, falsePositives, falseNegatives, trueNegatives].map(String);
  const [low, high] = interval;
  return [...counts, two(precision), two(recall), `${two(f1)} (${two(low)}–${two(high)})`];
}

function corpusSection({ drafts, writers, correlations, rises }: ArgRewriteResult): readonly string[] {
  const columns = ['Measure', 'Readers’ score', 'Spearman', 'Words taken out', 'Words alone'];
  const rows = correlations.map(({ measure, readers, rho, partial, wordsRho }) =>
    row([measure, readers, two(rho), two(partial), two(wordsRho)]),
  );
  return [
    '## Whole drafts',
    `ArgRewrite V.2 (Kashefi, Afrin, Dale, Olshefski, Godley, Litman, Hwa: _ArgRewrite V.2: an Annotated Argumentative Revisions Corpus_, 2022, CC BY 4.0): ${drafts} drafts by ${writers} writers on one topic, scored by two raters who agree with each other at κ .42 for evidence and .40 for rebuttal. Simple counts of evidence markers reach .32, counter-markers .05.`,
    [row(columns), row(['---', '---', '--:', '--:', '--:']), ...rows].join('\n'),
    `The readers’ score for evidence rose from one draft to the next ${rises.readers} times; the number of sentences that support rose with it ${rises.measure} times, and stayed the same ${rises.same} times. No weight is fitted to these drafts. That examples count as support, and that a view counts as answered by a contrast within two sentences, was chosen with all of them in view.`,
  ];
}

function row(columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |`;
}

function two(value: number): string {
  return value.toFixed(2);
}
