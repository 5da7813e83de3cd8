import { after, before } from './context.js';
import { type Finder, high } from './finder.js';
import { quotedSpans } from './quotedSpans.js';
import { regex } from './regex.js';

/**
 * Words between double quotation marks or guillemets that say something; labels and scare quotes are none.
 */
export const findQuotations: Finder = ({ folded }) =>
  quotedSpans(folded)
    .filter(({ start, end }) => isQuotation(folded, start, end))
    .map(({ start, end }) => high(start, end));

function isQuotation(folded: string, start: number, end: number): boolean {
  const words = folded.slice(start + 1, end - 1).match(/[\p{L}\p{N}][^ ]*/gu) ?? [];
  if (words.length < 4 || isTitle(words)) return false;
  if (words.length > 5) return true;
  return introduced.test(before(folded, start, 60)) || attributed.test(after(folded, end, 60));
}

/** “The China-Pakistan Axis”: all its longer words have capitals. */
function isTitle(words: readonly string[]): boolean {
  return words.filter(word => word.length > 3).every(word => /^[\p{Lu}\p{N}]/u.test(word));
}

const introduced = regex(
  '',
  String.raw`(?:[:,]|\b(?:that|said|says|wrote|writes|words|declared|declares|warned|warns|argued|`,
  'argues|stated|states|remarked|called|calls)),? $',
);
const attributed = regex(
  'u',
  String.raw`^[.,]? ?(?:\(|- ?\p{Lu}|(?:said|says|wrote|writes|argued|declared|warned|remarked)\b|`,
  String.raw`as \p{Lu}|\p{Lu}\p{L}+ (?:said|wrote|declared|warned))`,
);
