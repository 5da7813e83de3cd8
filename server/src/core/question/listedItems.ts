import type { Span } from '../span.js';
import { trimmed } from './questionSentences.js';

export interface ListedItems {
  readonly head: Span;
  /** Without their markers; one with no words is left out. */
  readonly items: readonly Span[];
}

/** “(a) … (b) …”, “i) … ii) …”, “1. … 2. …”: two or more items that count from the first. */
export function listedItems(text: string, within: Span): ListedItems | undefined {
  for (const series of markerSeries) {
    const markers = markersOf(text, within, series);
    const [first] = markers;
    if (first === undefined || markers.length < 2) continue;
    const items = markers
      .map(({ end }, index) => itemSpan(text, { start: end, end: markers[index + 1]?.start ?? within.end }))
      .filter(({ start, end }) => start < end);
    if (items.length === 0) continue;
    return { head: trimmed(text, { start: within.start, end: first.start }), items };
  }
  return undefined;
}

function markersOf(text: string, within: Span, series: readonly string[]): Span[] {
  const markers: Span[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(markerPattern)) {
    const label = (match[1] ?? match[2] ?? '').toLowerCase();
    if (label !== series[markers.length]) continue;
    const start = within.start + match.index;
    markers.push({ start, end: start + match[0].length });
  }
  return markers;
}

const markerPattern =
  /(?<![\p{L}\p{N}])(?:\(([a-z]|[ivx]{1,4}|\d{1,2})\)|([a-z]|[ivx]{1,4}|\d{1,2})[).])(?=\s)/giu;

const markerSeries = [
  [...'abcdefgh'],
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'],
  ['1', '2', '3', '4', '5', '6', '7', '8'],
];

function itemSpan(text: string, within: Span): Span {
  const { start, end } = trimmed(text, within);
  const ending =
    /(?:[\s;,]|\b(?:and|or)\b){0,4}$/i.exec(text.slice(Math.max(start, end - 12), end))?.[0] ?? '';
  return { start, end: end - ending.length };
}
