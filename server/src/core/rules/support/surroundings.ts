import type { Essay, Section } from '../../essay/essay.js';
import { type EvidenceInText, locate, type Paragraph } from '../../essay/paragraph.js';
import { keptByObject } from '../../memo.js';
import type { Span } from '../../span.js';

/** A sentence in its place, with the evidence that begins in it. */
export interface PlacedSentence {
  readonly section: Section;
  readonly paragraph: Paragraph;
  /** Absolute. */
  readonly span: Span;
  /** What the reader reads. */
  readonly text: string;
  readonly raw: string;
  readonly evidence: readonly EvidenceInText[];
}

/** The sentence or sentences of some words, and one on each side that no heading parts from them. */
export interface Surroundings {
  readonly before: PlacedSentence | undefined;
  readonly own: readonly PlacedSentence[];
  readonly after: PlacedSentence | undefined;
}

export function surroundingsOf(essay: Essay, words: Span): Surroundings {
  const sentences = sentencesOf(essay);
  const first = firstEndingAfter(sentences, words.start);
  let next = first;
  while (next < sentences.length && (sentences[next] as PlacedSentence).span.start < words.end) next += 1;
  const own = sentences.slice(first, next);
  const [opening] = own;
  const closing = own.at(-1);
  if (opening === undefined || closing === undefined) return { before: undefined, own, after: undefined };
  return {
    before: adjoining(sentences[first - 1], opening.section, opening.section),
    own,
    after: adjoining(sentences[next], closing.section, sentences[next]?.section),
  };
}

/** All three in order, for rules that do not ask on which side. */
export function allOf({ before, own, after }: Surroundings): readonly PlacedSentence[] {
  return [before, ...own, after].filter(sentence => sentence !== undefined);
}

/** The sentences of the answer in order. */
export const sentencesOf = keptByObject(({ sections }: Essay): readonly PlacedSentence[] =>
  sections.flatMap(section =>
    section.paragraphs.flatMap(paragraph => {
      const { sentences, evidence, raw } = paragraph.facts;
      let next = 0;
      return sentences.map(({ span, text }) => {
        const first = next;
        while (next < evidence.length && (evidence[next]?.span.start ?? 0) < span.end) next += 1;
        return {
          section,
          paragraph,
          span: locate(paragraph, span),
          text,
          raw: raw.slice(span.start, span.end),
          evidence: evidence.slice(first, next),
        };
      });
    }),
  ),
);

/** Without headings each paragraph is a section, and one goes on with the other. */
function adjoining(
  sentence: PlacedSentence | undefined,
  section: Section,
  later: Section | undefined,
): PlacedSentence | undefined {
  return sentence?.section === section || later?.heading === undefined ? sentence : undefined;
}

function firstEndingAfter(sentences: readonly PlacedSentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as PlacedSentence).span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
