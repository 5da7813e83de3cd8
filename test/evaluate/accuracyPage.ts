import { answerUnits } from './answerTasks.js';
import type { ArgRewriteResult } from './argRewrite.js';
import type { KindScore } from './evidenceKinds.js';
import { fewestFaults, type Measured } from './measure.js';
import type { Score } from './scores.js';

/** How much was labelled, over both halves. */
export interface Labelled {
  readonly paragraphs: number;
  readonly sentences: number;
  readonly headings: number;
  readonly answers: number;
}

export interface AccuracyFigures {
  readonly labelled: Labelled;
  readonly measured: readonly Measured[];
  readonly kinds: readonly KindScore[];
  /** Absent where the corpus is not at hand. */
  readonly corpus: ArgRewriteResult | undefined;
}

/** `server/docs/accuracy.md`. */
export function accuracyPage({ labelled, measured, kinds, corpus }: AccuracyFigures): string {
  const { paragraphs, sentences, headings, answers } = labelled;
  const isOfAnswers = ({ task }: Measured): boolean => task.unit !== undefined;
  return [
    '# Accuracy',
    'Made by `npm run evaluate -- --write`. A finding is right where two readers, who worked blind and apart, both saw the fault; where they differ, nothing is counted. κ is their agreement, over both halves and with what they differ on. Rules were written with the _development_ half in view; the _held-out_ half was put aside before, and is only scored. It is by writers of its own: of paragraphs and sentences the hardest set, of answers every second one by number of question.',
    `Six writers wrote the texts, ${paragraphs} paragraphs, ${sentences} sentences, ${headings} headings and ${answers} whole answers, the paragraphs, sentences and headings four of them, the answers two, as candidates write them and with many hard cases on purpose, so expect other figures on other scripts. The readers followed one guide, \`test/fixtures/labelled/GUIDE.md\`, which makes them agree more than two tutors would.`,
    '## Paragraphs, sentences and headings by themselves',
    table(measured.filter(each => !isOfAnswers(each))),
    '## In whole answers',
    `Each answer is read with its question, as of 2026, under the profile of its subject. Readers and rules are held against each other thing by thing: ${list(Object.values(answerUnits).map(({ name, rule }) => `**${name}**, ${rule}`))}. Where both halves together have fewer than ${fewestFaults} faults that both readers saw, nothing can be judged; the row counts them together.`,
    table(measured.filter(isOfAnswers)),
    '## Kinds of evidence',
    `One reader named the kinds in ${paragraphsOf(kinds)} other paragraphs, which the finders were written with in view: the table shows what is kept, not what to expect. Counted are paragraphs that hold the kind.`,
    kindTable(kinds),
    ...(corpus === undefined ? [] : corpusSection(corpus)),
    '## Kin tasks, as published',
    '- Whether arguments against are absent: accuracy 75.6 %, 84 % of what people reach.\n- Whether a claim is supported sufficiently: accuracy 84 % (a convolutional network), F1 .885 (a larger neural model, on a par with people). That is the quality of reasoning, where our rules only ask whether evidence is there.',
  ]
    .join('\n\n')
    .concat('\n');
}

function table(measured: readonly Measured[]): string {
  const rows = measured.flatMap(({ task, agreement, development, heldOut, both, isEnough }) => {
    const first = [`\`${task.rule}\``, task.texts, agreement === undefined ? '' : two(agreement)];
    return isEnough
      ? [
          row([...first, 'development', ...cells(development)]),
          row(['', '', '', 'held-out', ...cells(heldOut)]),
        ]
      : [row([...first, 'too few to judge', ...counts(both), '', '', ''])];
  });
  const head = ['Rule', 'Texts', 'κ of readers', 'Half', 'TP', 'FP', 'FN', 'TN'];
  const columns = [...head, 'Precision', 'Recall', 'F1 (95 %)'];
  return [row(columns), row(columns.map((_, index) => (index < 4 ? '---' : '--:'))), ...rows].join('\n');
}

/** Of no finding there is no precision. */
function cells(score: Score): readonly string[] {
  const { truePositives, falsePositives, falseNegatives, precision, recall, f1, interval } = score;
  const [low, high] = interval;
  const hasFindings = 0 < truePositives + falsePositives;
  const hasFaults = 0 < truePositives + falseNegatives;
  return [
    ...counts(score),
    hasFindings ? two(precision) : '–',
    hasFaults ? two(recall) : '–',
    hasFindings && hasFaults ? `${two(f1)} (${two(low)}–${two(high)})` : '–',
  ];
}

function counts({ truePositives, falsePositives, falseNegatives, trueNegatives }: Score): readonly string[] {
  return [truePositives, falsePositives, falseNegatives, trueNegatives].map(String);
}

function kindTable(kinds: readonly KindScore[]): string {
  const columns = ['Kind', 'TP', 'FP', 'FN', 'Precision', 'Recall'];
  const rows = kinds.map(
    ({ kind, score: { truePositives, falsePositives, falseNegatives, precision, recall } }) => {
      const numbers = [truePositives, falsePositives, falseNegatives].map(String);
      return row([kind, ...numbers, two(precision), two(recall)]);
    },
  );
  return [row(columns), row(columns.map((_, index) => (index < 1 ? '---' : '--:'))), ...rows].join('\n');
}

function paragraphsOf([first]: readonly KindScore[]): number {
  if (first === undefined) return 0;
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = first.score;
  return truePositives + falsePositives + falseNegatives + trueNegatives;
}

function list(items: readonly string[]): string {
  return items.join('; ');
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
  return Number.isNaN(value) ? '–' : value.toFixed(2);
}
