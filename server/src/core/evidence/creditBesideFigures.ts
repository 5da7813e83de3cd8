import type { Sentence } from '../prose/sentence.js';
import type { Evidence } from './evidence.js';

/**
 * A body or a paper that shares its sentence with a date, a figure or a report is its source, so it counts.
 */
export function creditBesideFigures(
  evidence: readonly Evidence[],
  sentences: readonly Sentence[],
): Evidence[] {
  const credited: Evidence[] = [];
  let from = 0;
  for (const { span } of sentences) {
    let to = from;
    while (to < evidence.length && (evidence[to]?.span.start ?? 0) < span.end) to += 1;
    const inSentence = evidence.slice(from, to);
    const hasFigure = inSentence.some(item => item.confidence === 'high' && figureKinds.has(item.kind));
    for (const item of inSentence) {
      const isSource = item.kind === 'institution' || item.kind === 'press';
      credited.push(hasFigure && isSource ? { ...item, confidence: 'high' } : item);
    }
    from = to;
  }
  return credited;
}

const figureKinds: ReadonlySet<Evidence['kind']> = new Set(['date', 'statistic', 'report']);
