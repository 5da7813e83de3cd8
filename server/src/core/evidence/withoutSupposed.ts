import type { Sentence } from '../prose/sentence.js';
import type { Span } from '../span.js';
import type { Evidence } from './evidence.js';

/**
 * “Suppose a man earns 1,000 rupees”: a figure that the writer makes up proves nothing; nor does a year to come, as in
 * “by 2030 they will give jobs”.
 */
export function withoutSupposed(
  text: string,
  evidence: readonly Evidence[],
  sentences: readonly Sentence[],
): readonly Evidence[] {
  const unproved: ReadonlyMap<Evidence['kind'], RegExp> = new Map([
    ['statistic', supposing],
    ['date', planning],
  ]);
  return evidence.map(item => {
    const tells = unproved.get(item.kind);
    if (tells === undefined || (item.kind === 'date' && !isYearToCome(text, item.span))) return item;
    const sentence = sentences.find(({ span }) => span.start <= item.span.start && item.span.end <= span.end);
    const isUnproved =
      sentence !== undefined && tells.test(text.slice(sentence.span.start, sentence.span.end));
    return isUnproved ? { ...item, confidence: 'low' } : item;
  });
}

/** “by 2030”, “Vision 2030”. */
function isYearToCome(text: string, { start, end }: Span): boolean {
  return /^20[2-9]\d$/.test(text.slice(start, end)) && aim.test(text.slice(Math.max(0, start - 16), start));
}

const aim = /\b(?:[Bb]y|[Tt]ill|[Uu]ntil|[Uu]p ?to|Vision|Agenda|Goals?|[Tt]he year) $/;
const planning =
  /\b(?:will|shall|would|may|can|could|should|must|aims?|plans?|targets?|hopes?|under Vision)\b/;

const supposing =
  /^[\s\p{P}]*(?:(?:for (?:example|instance)|now|so|thus|and|but),? )?(?:if (?:suppose|an?|any|one|some(?:one|body)|we|you|every)(?=\s)(?!.{0,80}\b(?:was|were|had|in (?:1[5-9]|20)\d\d)\b)|suppose|imagine|assume|let us (?:suppose|assume|imagine|say)|take a (?:man|woman|child|family|farmer) who|say,)(?!\p{L})/iu;
