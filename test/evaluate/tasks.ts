import { Analyzer, type Diagnostic } from '../../server/src/core/index.js';
import { answerTasks, type Unit } from './answerTasks.js';
import { isMeant } from './isMeant.js';
import {
  attributions,
  type Half,
  type HeadingLabel,
  halves,
  headings,
  type ParagraphLabel,
  paragraphs,
} from './labelled.js';
import { type Judged, kappa } from './scores.js';

/** What a rule is measured by: texts on which two readers agreed. */
export interface Task {
  readonly rule: string;
  readonly texts: string;
  /** Of tasks on whole answers: what of them is judged one by one. */
  readonly unit?: Unit;
  /** κ of the two readers, over both halves, those on which they differ included. */
  agreement(): number | undefined;
  judge(half: Half): readonly Judged[];
}

export const tasks: readonly Task[] = [
  {
    rule: 'evidence/unsupported-argument',
    texts: 'paragraphs under their heading and question',
    agreement: () => kappa(both(paragraphs).map(({ readers }) => pair(readers, each => each.supported))),
    judge: half =>
      agreed<{ readonly supported: boolean }, ParagraphLabel>(
        paragraphs(half),
        ({ supported }) => supported,
      ).map(({ id, question, heading, text, readers }) => ({
        id,
        isFault: readers[0]?.supported === false,
        isFlagged: flags('evidence/unsupported-argument', answer(question, heading, text)),
      })),
  },
  {
    rule: 'evidence/vague-attribution',
    texts: 'the same paragraphs, and sentences by themselves',
    agreement: () =>
      kappa(
        [...both(paragraphs), ...both(attributions)].map(({ readers }) =>
          pair<{ readonly vague: readonly string[] }>(readers, each => 0 < each.vague.length),
        ),
      ),
    judge: half =>
      agreed<{ readonly vague: readonly string[] }, Vague>(
        [...paragraphs(half), ...attributions(half)],
        ({ vague }) => 0 < vague.length,
      ).map(({ id, text, readers }) => ({
        id,
        isFault: 0 < (readers[0]?.vague.length ?? 0),
        isFlagged: flags('evidence/vague-attribution', text),
      })),
  },
  {
    rule: 'relevance/off-question-section',
    texts: 'headings with their first sentence as all their text; “partly tied” counts as tied',
    agreement: () => kappa(both(headings).map(({ readers }) => pair(readers, ({ tied }) => tied === 'no'))),
    judge: half =>
      agreed<{ readonly tied: string }, HeadingLabel>(headings(half), ({ tied }) => tied === 'no').map(
        ({ id, question, heading, opening, readers }) => ({
          id,
          isFault: readers[0]?.tied === 'no',
          isFlagged: flags('relevance/off-question-section', answer(question, heading, opening)),
        }),
      ),
  },
  ...answerTasks,
];

interface Vague {
  readonly id: string;
  readonly text: string;
  readonly readers: readonly { readonly vague: readonly string[] }[];
}

function both<T>(read: (half: Half) => readonly T[]): readonly T[] {
  return halves.flatMap(read);
}

function pair<Reading>(
  readers: readonly Reading[],
  answerOf: (reading: Reading) => unknown,
): readonly [string, string] {
  const [first = '', second = ''] = readers.map(reader => String(answerOf(reader)));
  return [first, second];
}

/** Texts of which both readers say the same. */
function agreed<Reading, Label extends { readonly readers: readonly Reading[] }>(
  labels: readonly Label[],
  answerOf: (reading: Reading) => unknown,
): readonly Label[] {
  return labels.filter(({ readers }) => {
    const [first, second] = pair(readers, answerOf);
    return first === second;
  });
}

/** One argument of an answer, between an introduction and a conclusion. */
function answer(question: string, heading: string, text: string): string {
  return `---\nessay:\n  profile: css-answer\n---\n\nQ. ${question}\n\n## Introduction\n\nThe matter has many sides.\n\n## ${heading}\n\n${text}\n\n## Conclusion\n\nIt can be solved.\n`;
}

function flags(rule: string, text: string): boolean {
  return analyze(text).some(each => each.rule === rule && isMeant(each));
}

function analyze(text: string): readonly Diagnostic[] {
  const layers = [{ source: 'evaluation', config: { mode: 'review' as const } }];
  return new Analyzer().analyze(text, layers).diagnostics;
}
