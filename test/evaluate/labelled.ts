import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(__dirname, '../fixtures/labelled');

/** Which half: rules may be written with the one in view, the other is only scored. */
export type Half = 'development' | 'held-out';

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

export const paragraphs = (half: Half): readonly ParagraphLabel[] => read(`paragraphs.${half}.jsonl`);
export const attributions = (half: Half): readonly AttributionLabel[] => read(`attributions.${half}.jsonl`);
export const headings = (half: Half): readonly HeadingLabel[] => read(`headings.${half}.jsonl`);

function read<T>(name: string): readonly T[] {
  const lines = readFileSync(join(folder, name), 'utf8').trim().split('\n');
  return lines.map(line => JSON.parse(line));
}
