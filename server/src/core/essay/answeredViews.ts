import { anyOf } from '../evidence/anyOf.js';
import { regex } from '../evidence/regex.js';
import type { Span } from '../span.js';
import type { ParagraphFacts } from './paragraph.js';

/** Who takes the other side. A plural person who claims, or somebody named by that side alone. */
const otherSide = regex(
  'iu',
  '\\b',
  anyOf(
    anyOf('opponents?', 'critics?', 'scept?ics?', 'skeptics?', 'the opposition', 'naysayers?', 'doubters?'),
    '(?:some|many|other|most) (?:people|individuals|would|may|might|argue|say|believe|worry|think|claim|fear)',
    'others (?:may|might|would|argue|say|believe|worry|think|claim|fear)',
    'people (?:may|might|worry|fear|argue|say)',
    'one (?:may|might|could) (?:argue|say|object)',
    'it (?:can|could|may|might) be (?:argued|said|objected)',
    'argues? (?:against|that)',
    'counter-?arguments?',
  ),
  '\\b',
);

/** What turns against it. */
const turn = /\b(?:however|nevertheless|nonetheless|on the other hand|on the contrary|but|yet|still)\b/iu;

/** The answer must stand in the same sentence or in one of so many after it. */
const reach = 2;

/**
 * Sentences that give the other side's view, and are answered: a counter-argument with its rebuttal, told by
 * who speaks and by a contrast near by. Spans are relative to the paragraph. Found and measured on ArgRewrite V.2:
 * against its readers' scores for rebuttal, Spearman .31 where markers alone reach .05.
 */
export function answeredViews({ raw, sentences }: ParagraphFacts): readonly Span[] {
  const texts = sentences.map(({ span }) => raw.slice(span.start, span.end));
  return sentences
    .filter((_, index) => {
      const near = texts.slice(index, index + reach + 1);
      return otherSide.test(texts[index] as string) && near.some(text => turn.test(text));
    })
    .map(({ span }) => span);
}
