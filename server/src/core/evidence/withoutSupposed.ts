import type { Sentence } from '../prose/sentence.js';
import type { Evidence } from './evidence.js';

/** “Suppose a man earns 1,000 rupees”: a figure that the writer makes up proves nothing. */
export function withoutSupposed(
  text: string,
  evidence: readonly Evidence[],
  sentences: readonly Sentence[],
): readonly Evidence[] {
  const supposed = sentences.filter(({ span }) => supposing.test(text.slice(span.start, span.end)));
  if (supposed.length === 0) return evidence;
  return evidence.map(item => {
    const isSupposed = supposed.some(
      ({ span }) => span.start <= item.span.start && item.span.end <= span.end,
    );
    return isSupposed && item.kind === 'statistic' ? { ...item, confidence: 'low' } : item;
  });
}

const supposing =
  /^[\s\p{P}]*(?:(?:for (?:example|instance)|now|so|thus),? )?(?:suppose|imagine|assume|let us (?:suppose|assume|imagine|say)|take a (?:man|woman|child|family|farmer) who|say,)(?!\p{L})/iu;
