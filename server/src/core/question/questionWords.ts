import type { Span } from '../span.js';

/** A word of the examiner's own voice; what stands in quotation marks is somebody else's. */
export interface QuestionWord {
  readonly lower: string;
  readonly span: Span;
  /** Punctuation, a quotation or nothing stands before it. */
  readonly afterBreak: boolean;
}

/** The words of a stretch of the question, without those in quotation marks. */
export function questionWords(text: string, within: Span, quoted: readonly Span[]): QuestionWord[] {
  const words: QuestionWord[] = [];
  let end = within.start;
  let quotation = 0;
  for (const match of text.slice(within.start, within.end).matchAll(wordPattern)) {
    const start = within.start + match.index;
    while ((quoted[quotation]?.end ?? Number.POSITIVE_INFINITY) <= start) quotation += 1;
    if ((quoted[quotation]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    const span = { start, end: start + match[0].length };
    const afterBreak = words.length === 0 || !/^[\s*_]*$/.test(text.slice(end, start));
    words.push({ lower: match[0].toLowerCase(), span, afterBreak });
    end = span.end;
  }
  return words;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’\-‐‑][\p{L}\p{N}\p{M}]+)*/gu;

/** For comparing with phrases; fewer at the end of the words. */
export function lowerWords(words: readonly QuestionWord[], index: number, length: number): string {
  return words
    .slice(index, index + length)
    .map(word => word.lower)
    .join(' ');
}
