import type { Span } from '../span.js';

/** A heading's visible text taken apart. Spans are offsets into that text. */
export interface HeadingText {
  readonly decoration?: Span;
  readonly number?: Span;
  readonly title: Span;
  readonly colon?: Span;
}

const decorationPattern = /^\s*(?:[•·●○▪▫■□◦‣➢➤►▶→⇒✓✔✅☑❖◆★]\uFE0F?|[-–—*+](?=\s))+\s*/u;

/**
 * `1-`, `2)`, `1).`, `(a)`, `IV.`, `i)`, `1.2`, `Q2).`, `Q. No. 3:`, `Ans.`, `Ans:`.
 * A dash counts after digits and Roman numbers only, and no digit may follow, so “e-commerce”, “1990-2001” and
 * “1.5 degrees” keep their beginnings.
 */
const numberPattern =
  /^(?:\(?(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,5}|[IVX]{1,5})(?:\s?[).:\]]+(?:\s?[-–—]+)?|\s?[-–—]+)|[a-zA-Z][).\]]+(?=\s))(?!\d)|Q(?:uestion)?\.?\s?(?:No\.?)?\s?\d{1,2}\s?[).:–-]*|Ans(?:wer)?\s?(?:No\.?\s?)?\d{0,2}\s?[.:)–-]+)\s*/;

const colonPattern = /(?:[:：][-–—]?|[.।۔])$/u;

export function headingText(text: string): HeadingText {
  const decoration = matchLength(decorationPattern, text);
  const firstNumber = decoration + matchLength(numberPattern, text.slice(decoration));
  // “Ans. 1- Introduction”: a label may stand before the number.
  const number = firstNumber + matchLength(numberPattern, text.slice(firstNumber));
  const secondDecoration = number + matchLength(decorationPattern, text.slice(number));
  const start = number < text.trimEnd().length ? secondDecoration : decoration;
  const rest = text.slice(start);
  const words = rest.trimEnd();
  const colon = colonPattern.exec(words);
  const end = start + (colon === null ? words : words.slice(0, colon.index).trimEnd()).length;
  const leading = rest.length - rest.trimStart().length;
  const title = { start: Math.min(start + leading, end), end };
  return {
    ...(0 < decoration && { decoration: { start: leadingSpace(text), end: decoration } }),
    ...(decoration < number && start === secondDecoration && { number: { start: decoration, end: number } }),
    title,
    ...(colon !== null &&
      /[:：]/.test(colon[0]) && {
        colon: { start: end, end: start + words.length },
      }),
  };
}

function matchLength(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}
