import type { QuestionContract } from '../question/questionContract.js';
import { ownEvidence } from './coverage.js';
import type { PlacedEvidence, Visual } from './essay.js';
import { locate, type Paragraph } from './paragraph.js';

/** A block quotation shorter than this is a motto. In words. */
const fewestQuotedWords = 4;

/** What stands in a section's own paragraphs and visuals, without the question's own names, in order. */
export function sectionEvidence(
  paragraphs: readonly Paragraph[],
  visuals: readonly Visual[],
  contract: QuestionContract | undefined,
): readonly PlacedEvidence[] {
  const evidence = [
    ...paragraphs.flatMap(paragraph => paragraphEvidence(paragraph, contract)),
    ...visuals.map(
      ({ kind, span }): PlacedEvidence => ({
        kind: 'visual',
        span,
        text: kind,
        confidence: 'high',
        isHighlighted: true,
      }),
    ),
  ];
  return evidence.sort((a, b) => a.span.start - b.span.start);
}

function paragraphEvidence(
  paragraph: Paragraph,
  contract: QuestionContract | undefined,
): readonly PlacedEvidence[] {
  const { facts, container, span } = paragraph;
  const found = ownEvidence(facts, contract).map(
    (evidence): PlacedEvidence => ({ ...evidence, span: locate(paragraph, evidence.span), paragraph }),
  );
  const isBlockQuotation =
    container === 'quote' &&
    fewestQuotedWords <= facts.words &&
    !found.some(({ kind }) => kind === 'quotation' || kind === 'scripture');
  if (!isBlockQuotation) return found;
  const quotation: PlacedEvidence = {
    kind: 'quotation',
    span,
    text: facts.text,
    confidence: 'high',
    isHighlighted: true,
    paragraph,
  };
  return [quotation, ...found];
}
