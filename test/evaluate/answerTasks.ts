import { Analyzer, type Diagnostic, locate, type Span } from '../../server/src/core/index.js';
import { cover, overlaps } from '../../server/src/core/span.js';
import { isMeant } from './isMeant.js';
import { type AnswerLabel, type AnswerReading, answers, type Half, halves } from './labelled.js';
import { kappa } from './scores.js';
import type { Task } from './tasks.js';

/** What of the answers is judged one by one. */
export type Unit = 'answer' | 'section' | 'paragraph' | 'sentence' | 'place';

type Key = Exclude<keyof AnswerReading, 'sure'>;

type Asked = readonly [rule: string, key: Key, unit: Unit];

/** Each rule with what the readers were asked. */
const asked: readonly Asked[] = [
  ['structure/missing-thesis', 'missingThesis', 'answer'],
  ['structure/conclusion-ignores-question', 'conclusionIgnores', 'answer'],
  ['relevance/unanswered-part', 'unansweredParts', 'place'],
  ['relevance/neglected-term', 'neglectedTerms', 'place'],
  ['relevance/off-question-section', 'offQuestionSections', 'section'],
  ['relevance/one-sided-answer', 'oneSided', 'answer'],
  ['relevance/missing-judgement', 'missingJudgement', 'answer'],
  ['relevance/missing-comparison', 'missingComparison', 'answer'],
  ['relevance/missing-critical-analysis', 'missingCriticalAnalysis', 'answer'],
  ['relevance/missing-way-forward', 'missingWayForward', 'answer'],
  ['evidence/unsupported-argument', 'unsupported', 'section'],
  ['evidence/single-kind-of-evidence', 'singleKind', 'section'],
  ['evidence/unexplained-evidence', 'unexplained', 'paragraph'],
  ['evidence/narration', 'narration', 'paragraph'],
  ['evidence/overgeneralisation', 'overgeneralisation', 'sentence'],
  ['evidence/unsourced-figure', 'unsourcedFigures', 'sentence'],
  ['evidence/unattributed-quotation', 'unattributedQuotations', 'sentence'],
  ['evidence/ayah-without-reference', 'bareAyah', 'sentence'],
  ['evidence/hadith-without-collection', 'bareHadith', 'sentence'],
  ['evidence/repeated-evidence', 'repeatedEvidence', 'sentence'],
  ['evidence/vague-time', 'vagueTime', 'sentence'],
  ['evidence/stale-evidence', 'stale', 'sentence'],
  ['evidence/vague-attribution', 'vague', 'sentence'],
];

/** How the page calls the units, and when one has a fault. */
export const answerUnits: Readonly<Record<Unit, { readonly name: string; readonly rule: string }>> = {
  answer: { name: 'whole answers', rule: 'with the fault or without' },
  section: { name: 'headed sections', rule: 'named by the reader, flagged at the heading' },
  paragraph: { name: 'paragraphs', rule: 'where a reader quotes from it or a finding stands in it' },
  sentence: { name: 'sentences', rule: 'likewise' },
  place: {
    name: 'words of the question',
    rule: 'those that readers quote and findings name, joined where they overlap, so that there is neither a TN nor a κ',
  },
};

export const answerTasks: readonly Task[] = asked.map(each => {
  const judge = (half: Half): readonly Verdict[] => readAll(half).flatMap(read => verdicts(read, each));
  const [rule, , unit] = each;
  return {
    rule,
    texts: answerUnits[unit].name,
    unit,
    // Places that nobody marked are no list, and κ needs them.
    agreement: () =>
      unit === 'place'
        ? undefined
        : kappa(halves.flatMap(judge).map(({ marks: [a, b] }) => [String(a), String(b)])),
    judge: half =>
      judge(half)
        .filter(({ marks: [first, second] }) => first === second)
        .map(({ id, marks: [isFault], isFlagged }) => ({ id, isFault, isFlagged })),
  };
});

interface Verdict {
  readonly id: string;
  /** Of each of the two readers: the fault is here. */
  readonly marks: readonly [boolean, boolean];
  readonly isFlagged: boolean;
}

/** An answer as rules and readers see it; all spans are of `text`. */
interface ReadAnswer {
  readonly label: AnswerLabel;
  readonly text: string;
  readonly questionStart: number;
  readonly bodyStart: number;
  readonly units: Readonly<Record<Exclude<Unit, 'place'>, readonly Span[]>>;
  readonly findings: readonly Diagnostic[];
}

/** The year in which the readers read. */
const year = 2026;

const kept = new Map<Half, readonly ReadAnswer[]>();

function readAll(half: Half): readonly ReadAnswer[] {
  const read = kept.get(half) ?? answers(half).map(readAnswer);
  kept.set(half, read);
  return read;
}

/** As a script that names its subject and its marks, from which the profile is told. */
function readAnswer(label: AnswerLabel): ReadAnswer {
  const head = `---\nessay:\n  subject: ${label.subject}\n  marks: 20\n---\n\nQ. `;
  const start = `${head}${label.question}\n\n`;
  const text = `${start}${label.markdown}`;
  const layers = [{ source: 'evaluation', config: { mode: 'review' as const, year } }];
  const { essay, diagnostics: findings } = new Analyzer().analyze(text, layers);
  return {
    label,
    text,
    questionStart: head.length,
    bodyStart: start.length,
    units: {
      answer: [{ start: 0, end: text.length }],
      section: essay.sections.flatMap(({ heading, role }) =>
        heading === undefined || role === 'introduction' || role === 'conclusion' ? [] : [heading.span],
      ),
      paragraph: essay.paragraphs.map(({ span }) => span),
      sentence: essay.paragraphs.flatMap(paragraph =>
        paragraph.facts.sentences.map(({ span }) => locate(paragraph, span)),
      ),
    },
    findings,
  };
}

function verdicts(read: ReadAnswer, [rule, key, unit]: Asked): readonly Verdict[] {
  const [first = [], second = []] = read.label.readers.map(reader => placesOf(read, reader[key], unit));
  const found = read.findings
    .filter(finding => finding.rule === rule && isMeant(finding))
    .map(({ span }) => (unit === 'answer' ? whole(read) : span));
  const units = unit === 'place' ? joined([...first, ...second, ...found]) : read.units[unit];
  return units.map((one, index) => {
    const isIn = (spans: readonly Span[]): boolean => spans.some(span => overlaps(one, span));
    return {
      one,
      id: `${read.label.id}/${index}`,
      marks: [isIn(first), isIn(second)],
      isFlagged: isIn(found),
    };
  });
}

function placesOf(read: ReadAnswer, mark: boolean | readonly string[], unit: Unit): readonly Span[] {
  if (unit === 'answer') return mark === true || (mark !== false && 0 < mark.length) ? [whole(read)] : [];
  if (typeof mark === 'boolean') return [];
  const from = unit === 'place' ? read.questionStart : read.bodyStart;
  return mark.flatMap(words => {
    // A heading's words may stand in the text before it.
    const start = read.text.indexOf(unit === 'section' ? `# ${words}\n` : words, from);
    return start === -1 ? [] : [{ start, end: start + words.length }];
  });
}

function whole({ text }: ReadAnswer): Span {
  return { start: 0, end: text.length };
}

/** Those that overlap become one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && overlaps(last, span)) result[result.length - 1] = cover(last, span);
    else result.push(span);
  }
  return result;
}
