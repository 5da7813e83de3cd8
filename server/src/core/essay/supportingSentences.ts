import { contains, type Span } from '../span.js';
import type { ParagraphFacts } from './paragraph.js';

const example = /\b(?:for (?:example|instance)|such as|e\.g\.)/iu;

/**
 * Sentences that support a claim: those with a strong piece of evidence, and those that give an example of it.
 * Spans are relative to the paragraph. For comparing drafts; an example without a name is no evidence to an
 * examiner, and `unsupported-argument` does not count it. A sentence that does both counts twice.
 */
export function supportingSentences({ raw, sentences, evidence }: ParagraphFacts): readonly Span[] {
  const strong = evidence.filter(({ confidence }) => confidence === 'high');
  return sentences.flatMap(({ span }) => {
    const holds = strong.some(piece => contains(span, piece.span));
    const shows = example.test(raw.slice(span.start, span.end));
    return [...(holds ? [span] : []), ...(shows ? [span] : [])];
  });
}
