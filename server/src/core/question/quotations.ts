import type { Span } from '../span.js';

/** The quoted stretches of a text, quotation marks included. A mark that is never closed quotes nothing. */
export function quotations(text: string): Span[] {
  const found: Span[] = [];
  // A closing mark missing behind one offset is missing behind every later one, which keeps this linear.
  const neverClosed = new Set<string>();
  for (let offset = 0; offset < text.length; offset += 1) {
    const closing = closingMarks.get(text.charAt(offset));
    if (closing === undefined || neverClosed.has(closing) || !opensQuotation(text, offset)) continue;
    const end = closingOffset(text, offset + 1, closing);
    if (end === undefined) {
      neverClosed.add(closing);
      continue;
    }
    found.push({ start: offset, end: end + 1 });
    offset = end;
  }
  return found;
}

const closingMarks = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
  ['«', '»'],
]);

function opensQuotation(text: string, offset: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(offset - 1)) && /\S/.test(text.charAt(offset + 1));
}

/** A closing mark is not an apostrophe: it has text before it and no letter behind it. */
function closingOffset(text: string, from: number, closing: string): number | undefined {
  for (let offset = text.indexOf(closing, from); offset !== -1; offset = text.indexOf(closing, offset + 1)) {
    if (closing === '”' || closing === '»') return offset;
    if (/\S/.test(text.charAt(offset - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(offset + 1))) return offset;
  }
  return undefined;
}
