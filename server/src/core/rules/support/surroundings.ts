import type { Section } from '../../essay/essay.js';
import { type EvidenceInText, locate, type Paragraph } from '../../essay/paragraph.js';
import { keptByObject } from '../../memo.js';
import { overlaps, type Span } from '../../span.js';

/** A sentence in its place, with the evidence that begins in it. */
export interface PlacedSentence {
  readonly paragraph: Paragraph;
  /** Absolute. */
  readonly span: Span;
  /** What the reader reads. */
  readonly text: string;
  readonly raw: string;
  readonly evidence: readonly EvidenceInText[];
}

/** The sentence or sentences of some words, and one on each side, across the paragraphs of the section. */
export interface Surroundings {
  readonly before: PlacedSentence | undefined;
  readonly own: readonly PlacedSentence[];
  readonly after: PlacedSentence | undefined;
}

export function surroundingsOf(section: Section, words: Span): Surroundings {
  const sentences = sentencesOf(section);
  const first = sentences.findIndex(({ span }) => overlaps(span, words));
  const last = sentences.findLastIndex(({ span }) => overlaps(span, words));
  if (first === -1) return { before: undefined, own: [], after: undefined };
  return {
    before: sentences[first - 1],
    own: sentences.slice(first, last + 1),
    after: sentences[last + 1],
  };
}

/** All three in order, for rules that do not ask on which side. */
export function allOf({ before, own, after }: Surroundings): readonly PlacedSentence[] {
  return [before, ...own, after].filter(sentence => sentence !== undefined);
}

export const sentencesOf = keptByObject(({ paragraphs }: Section): readonly PlacedSentence[] =>
  paragraphs.flatMap(paragraph => {
    const { sentences, evidence, raw } = paragraph.facts;
    return sentences.map(({ span, text }) => ({
      paragraph,
      span: locate(paragraph, span),
      text,
      raw: raw.slice(span.start, span.end),
      evidence: evidence.filter(found => span.start <= found.span.start && found.span.start < span.end),
    }));
  }),
);
