import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(__dirname, '../fixtures/labelled');

/** Which half: rules may be written with the one in view, the other is only scored. */
export const halves = ['development', 'held-out'] as const;
export type Half = (typeof halves)[number];

interface Reading {
  /** 3 certain, 2 leaning, 1 a toss-up. */
  readonly sure: number;
}

export interface ParagraphLabel {
  readonly id: string;
  readonly question: string;
  readonly heading: string;
  readonly text: string;
  readonly readers: readonly (Reading & { readonly supported: boolean; readonly vague: readonly string[] })[];
}

export interface AttributionLabel {
  readonly id: string;
  readonly text: string;
  readonly readers: readonly (Reading & { readonly vague: readonly string[] })[];
}

export interface HeadingLabel {
  readonly id: string;
  readonly question: string;
  readonly heading: string;
  readonly opening: string;
  readonly readers: readonly (Reading & { readonly tied: 'yes' | 'partly' | 'no' })[];
}

/** A fault of the whole answer, or the exact words of each place that has it; the guide says what each means. */
export interface AnswerReading extends Reading {
  readonly missingThesis: boolean;
  readonly conclusionIgnores: boolean;
  readonly oneSided: boolean;
  readonly missingJudgement: boolean;
  readonly missingComparison: boolean;
  readonly missingCriticalAnalysis: boolean;
  readonly missingWayForward: boolean;
  /** Words of the question, as are the neglected terms. */
  readonly unansweredParts: readonly string[];
  readonly neglectedTerms: readonly string[];
  /** Whole headings, as are the next two. */
  readonly offQuestionSections: readonly string[];
  readonly unsupported: readonly string[];
  readonly singleKind: readonly string[];
  readonly unexplained: readonly string[];
  readonly narration: readonly string[];
  readonly overgeneralisation: readonly string[];
  readonly unsourcedFigures: readonly string[];
  readonly unattributedQuotations: readonly string[];
  readonly bareAyah: readonly string[];
  readonly bareHadith: readonly string[];
  readonly repeatedEvidence: readonly string[];
  readonly vagueTime: readonly string[];
  readonly vague: readonly string[];
  readonly stale: readonly string[];
}

export interface AnswerLabel {
  readonly id: string;
  readonly subject: string;
  readonly question: string;
  readonly markdown: string;
  readonly readers: readonly AnswerReading[];
}

export const paragraphs = (half: Half): readonly ParagraphLabel[] => read(`paragraphs.${half}.jsonl`);
export const attributions = (half: Half): readonly AttributionLabel[] => read(`attributions.${half}.jsonl`);
export const headings = (half: Half): readonly HeadingLabel[] => read(`headings.${half}.jsonl`);
export const answers = (half: Half): readonly AnswerLabel[] => read(`answers.${half}.jsonl`);

function read<T>(name: string): readonly T[] {
  const lines = readFileSync(join(folder, name), 'utf8').trim().split('\n');
  return lines.map(line => JSON.parse(line));
}
