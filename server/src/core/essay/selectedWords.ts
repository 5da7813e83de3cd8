import { countWords } from '../prose/words.js';
import type { Span } from '../span.js';
import type { Essay } from './essay.js';
import { locate, type Paragraph } from './paragraph.js';

/**
 * The candidate's own words in stretches of the text (absolute, disjoint), counted as `counts.words` counts: no
 * headings, remarks, struck-out words or code. A word cut by an end counts as one, as Word has it.
 */
export function selectedWords({ paragraphs }: Essay, spans: readonly Span[]): number {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let count = 0;
  let first = 0;
  for (const paragraph of paragraphs) {
    // Both are in order, so what ends before this paragraph lies before all that follow.
    while ((ordered[first]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.span.start) first += 1;
    for (let at = first; at < ordered.length; at += 1) {
      const span = ordered[at] as Span;
      if (paragraph.span.end <= span.start) break;
      count += countWords(visibleWithin(paragraph, span));
    }
  }
  return count;
}

/** What a reader sees of a paragraph between two places. */
function visibleWithin(paragraph: Paragraph, { start, end }: Span): string {
  const { segments, text } = paragraph.facts.prose;
  let from = text.length;
  let to = 0;
  for (const { plain, raw, length } of segments) {
    const place = locate(paragraph, { start: raw, end: raw + length });
    if (end <= place.start) break;
    if (place.end <= start) continue;
    from = Math.min(from, plain + Math.max(0, start - place.start));
    to = Math.max(to, plain + Math.min(length, end - place.start));
  }
  return from < to ? text.slice(from, to) : '';
}
