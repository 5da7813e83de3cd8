import type { Span } from '../span.js';

/** Pairs of double quotation marks with what they hold, in a folded text; a mark alone is passed over. */
export function quotedSpans(folded: string): Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  for (let at = folded.indexOf('"'); at !== -1; at = folded.indexOf('"', at + 1)) {
    if (open !== undefined && closes(folded, at) && at - open <= longestQuotation) {
      spans.push({ start: open, end: at + 1 });
      open = undefined;
    } else {
      open = opens(folded, at) ? at : undefined;
    }
  }
  return spans;
}

/** Beyond this the closing mark is more likely lost than far. */
const longestQuotation = 1500;

function opens(folded: string, at: number): boolean {
  return /[^ ]/.test(folded.charAt(at + 1));
}

function closes(folded: string, at: number): boolean {
  return folded.charAt(at - 1) !== ' ' || !opens(folded, at);
}
