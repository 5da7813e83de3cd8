import type { Span } from '../core/index.js';

/** Counted from 1; columns in UTF-16 units, as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** `endColumn` is the column after the last unit. */
export interface Place extends Position {
  readonly endLine: number;
  readonly endColumn: number;
}

const lineEnd = /\r\n|\r|\n/g;

/** Where the lines of one text begin. A line ends with CRLF, a lone CR or a lone LF. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (const match of text.matchAll(lineEnd)) starts.push(match.index + match[0].length);
    this.#text = text;
    this.#starts = starts;
  }

  position(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#start(low) + 1 };
  }

  place({ start, end }: Span): Place {
    const { line: endLine, column: endColumn } = this.position(end);
    return { ...this.position(start), endLine, endColumn };
  }

  /** A line without its end; the last one runs to the end of the text. */
  line(number: number): Span {
    const start = this.#start(number - 1);
    const next = this.#starts[number];
    if (next === undefined) return { start, end: this.#text.length };
    const length = this.#text[next - 1] === '\n' && this.#text[next - 2] === '\r' ? 2 : 1;
    return { start, end: next - length };
  }

  #start(index: number): number {
    return this.#starts[index] ?? this.#text.length;
  }
}
