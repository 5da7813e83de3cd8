// Counts the cells a character takes: two for CJK and emoji, none for the vowel signs of an ayah; 5 kB.
import stringWidth from 'string-width';

/** A character as a reader sees it, and how many cells of the terminal it takes. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** UTF-16 offset in the text it came from. */
  readonly offset: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text as cells, with nothing in it that could move the cursor. */
export function cells(text: string): readonly Cell[] {
  return Array.from(segmenter.segment(text), ({ segment, index }) => {
    const shown = printable(segment);
    return { text: shown, width: stringWidth(shown), offset: index };
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const moving = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** An essay may hold escape sequences and marks that turn the writing round; a terminal would obey them. */
export function printable(text: string): string {
  return text.replace(/\s/g, ' ').replace(moving, '\ufffd');
}

/** At most `width` cells, the last of them “…” where something was left out. */
export function clip(text: string, width: number): string {
  // A cell takes a few units at the most, so the rest of a very long text need not be looked at.
  const all = cells(text.slice(0, width * 8));
  if (text.length <= width * 8 && totalWidth(all) <= width) return printable(text);
  let used = 0;
  let kept = '';
  for (const cell of all) {
    used += cell.width;
    if (width - 1 < used) break;
    kept += cell.text;
  }
  return `${kept.trimEnd()}…`;
}

/** The end of a text, after “…” where something was left out: what tells one path from another. */
export function clipStart(text: string, width: number): string {
  const all = cells(text.slice(-width * 8));
  if (text.length <= width * 8 && totalWidth(all) <= width) return printable(text);
  let from = all.length;
  for (let room = width - 1; 0 < from && (all[from - 1]?.width ?? 0) <= room; from -= 1) {
    room -= all[from - 1]?.width ?? 0;
  }
  return `…${all
    .slice(from)
    .map(cell => cell.text)
    .join('')}`;
}

export function totalWidth(all: readonly Cell[]): number {
  return all.reduce((sum, { width }) => sum + width, 0);
}
