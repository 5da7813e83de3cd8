import type { LineIndex } from '../../api/positions.js';
import type { Span } from '../../core/index.js';
import { type Cell, cells, totalWidth } from '../terminalText.js';

// Not @babel/code-frame: it prints a paragraph of 500 characters whole, so that the terminal wraps it and the
// marks stand under other words; it counts a CJK character as one cell, and brings a JavaScript highlighter.

export interface FrameStyle {
  /** Cells of the terminal. */
  readonly width: number;
  readonly gutter: (text: string) => string;
  readonly mark: (text: string) => string;
}

/** A finding may cover paragraphs; its first lines say where. */
const mostLines = 2;

/** The lines a span touches, cut down to the words around it, with the words underlined. */
export function proseFrame(
  lines: LineIndex,
  text: string,
  span: Span,
  { width, gutter, mark }: FrameStyle,
): readonly string[] {
  const { line: first, endLine } = lines.place(span);
  const last = Math.min(endLine, first + mostLines - 1);
  const digits = String(last).length;
  const margin = (label: string): string => gutter(`${label.padStart(digits + 4)} │ `);
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const line = lines.line(number);
    const marked = { start: Math.max(span.start, line.start), end: Math.min(span.end, line.end) };
    // The blank line between two paragraphs has nothing to underline.
    if (first < number && marked.end <= marked.start) continue;
    const { shown, underline } = window(text, line, marked, width - digits - 7);
    frame.push(margin(String(number)) + shown, margin('') + mark(underline));
  }
  return frame;
}

interface MarkedCell extends Cell {
  readonly isMarked: boolean;
}

function window(
  text: string,
  line: Span,
  marked: Span,
  width: number,
): { readonly shown: string; readonly underline: string } {
  const near = nearby(text, line, marked, width * 4);
  // An empty span marks the character it stands before.
  const markedEnd = Math.max(marked.end, marked.start + 1);
  const all = cells(text.slice(near.start, near.end)).map((cell): MarkedCell => {
    const start = near.start + cell.offset;
    return { ...cell, isMarked: start < markedEnd && marked.start < start + cell.text.length };
  });
  const { from, to } = chosen(all, width);
  const lead = line.start < near.start || 0 < from ? '…' : '';
  const tail = near.end < line.end || to < all.length ? '…' : '';
  const kept = all.slice(from, to);
  const underline = kept.map(cell => (cell.isMarked ? '^' : ' ').repeat(cell.width)).join('');
  const caret = underline.includes('^') ? underline : `${underline}^`;
  return {
    shown: lead + kept.map(cell => cell.text).join('') + tail,
    underline: ' '.repeat(lead.length) + caret.trimEnd(),
  };
}

/** Part of a line that is sure to hold more than is shown: cutting it into cells takes time. */
function nearby(text: string, line: Span, marked: Span, reach: number): Span {
  const start = Math.max(line.start, marked.start - reach);
  const end = Math.min(line.end, marked.start + reach);
  return {
    start: start + (isLowSurrogate(text, start) ? 1 : 0),
    end: end - (isLowSurrogate(text, end) ? 1 : 0),
  };
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return 0xdc00 <= code && code <= 0xdfff;
}

/** As many cells as fit: the marked ones first, then as much on both sides, from the start of a word if near. */
function chosen(all: readonly MarkedCell[], width: number): { readonly from: number; readonly to: number } {
  if (totalWidth(all) <= width) return { from: 0, to: all.length };
  const firstMarked = all.findIndex(({ isMarked }) => isMarked);
  const first = firstMarked < 0 ? all.length : firstMarked;
  const end = all.findLastIndex(({ isMarked }) => isMarked) + 1;
  const budget = width - 2;
  const spare = Math.max(0, budget - totalWidth(all.slice(first, end)));
  const after = Math.min(totalWidth(all.slice(end)), Math.ceil(spare / 2));
  let from = first;
  for (let room = spare - after; 0 < from && (all[from - 1]?.width ?? 0) <= room; from -= 1) {
    room -= all[from - 1]?.width ?? 0;
  }
  if (0 < from) from = wordStart(all, from, first);
  let to = from;
  for (let room = budget; to < all.length && (all[to]?.width ?? 0) <= room; to += 1) {
    room -= all[to]?.width ?? 0;
  }
  return { from, to };
}

function wordStart(all: readonly MarkedCell[], from: number, first: number): number {
  const longestWordDropped = 15;
  for (let at = from; at < Math.min(first, from + longestWordDropped); at += 1) {
    if (all[at - 1]?.text === ' ') return at;
  }
  return from;
}
