import type { Content, Inline } from '../script.js';

/** Words, or a place where `start` is `end`, with the threads on it in their order. Offsets as in `PlacedInline`. */
export interface AnchoredPiece {
  readonly start: number;
  readonly end: number;
  readonly threads: readonly number[];
}

/** A piece of content and where it stands, in UTF-16 units of its text; a break counts as one. */
export interface PlacedInline {
  readonly inline: Exclude<Inline, { readonly kind: 'anchor' }>;
  readonly start: number;
  readonly end: number;
}

export interface SeparatedContent {
  readonly inlines: readonly PlacedInline[];
  readonly length: number;
  /** Ordered and disjoint; no two are the same. */
  readonly words: readonly AnchoredPiece[];
  /** Ordered; some stand inside of words. */
  readonly places: readonly AnchoredPiece[];
}

/**
 * CriticMarkup cannot nest or cross its highlights, and Word's ranges do both. Where two overlap, the shorter keeps
 * its words and the longer has the first that are left to it; on the same words, both stay.
 */
export function separateAnchors(content: Content): SeparatedContent {
  const inlines: PlacedInline[] = [];
  const starts = new Map<number, number>();
  const ranges: Piece[] = [];
  let length = 0;
  for (const inline of content) {
    if (inline.kind === 'anchor') {
      if (inline.edge === 'start') starts.set(inline.thread, length);
      else {
        const start = starts.get(inline.thread) ?? length;
        ranges.push({ start, end: length, threads: [inline.thread] });
      }
      continue;
    }
    const end = length + (inline.kind === 'text' ? inline.text.length : 1);
    inlines.push({ inline, start: length, end });
    length = end;
  }
  const words = new Pieces();
  const places = new Pieces();
  for (const range of ranges.toSorted((a, b) => lengthOf(a) - lengthOf(b) || a.start - b.start)) {
    if (range.start === range.end) places.add(range);
    else words.add(words.free(range) ?? words.within(range) ?? range);
  }
  return { inlines, length, words: words.ordered(), places: places.ordered() };
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly threads: readonly number[];
}

function lengthOf({ start, end }: Piece): number {
  return end - start;
}

/** Disjoint pieces, as they are claimed. */
class Pieces {
  #pieces: Piece[] = [];

  add({ start, end, threads }: Piece): void {
    const index = this.#pieces.findIndex(piece => piece.start === start && piece.end === end);
    const same = this.#pieces[index];
    if (same === undefined) this.#pieces.push({ start, end, threads });
    else this.#pieces[index] = { ...same, threads: [...same.threads, ...threads] };
  }

  /** The first words of a range that nobody has, or the range itself where somebody has exactly that. */
  free(range: Piece): Piece | undefined {
    let at = range.start;
    for (const piece of this.ordered()) {
      if (piece.start === range.start && piece.end === range.end) return range;
      if (piece.end <= at) continue;
      if (range.end <= piece.start) break;
      if (at < piece.start) return { ...range, start: at, end: piece.start };
      at = piece.end;
    }
    return at < range.end ? { ...range, start: at } : undefined;
  }

  /** Where all of a range is taken: the first of those who have it. */
  within({ start, end, threads }: Piece): Piece | undefined {
    const piece = this.ordered().find(each => start < each.end && each.start < end);
    return piece === undefined ? undefined : { ...piece, threads };
  }

  ordered(): readonly Piece[] {
    this.#pieces.sort((a, b) => a.start - b.start || a.end - b.end);
    return this.#pieces.map(piece => ({ ...piece, threads: piece.threads.toSorted((a, b) => a - b) }));
  }
}
