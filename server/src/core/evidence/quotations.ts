import { after, before } from './context.js';
import { type Finder, type Found, high } from './finder.js';

/** Words between double quotation marks or guillemets that say something; labels and scare quotes are none. */
export const findQuotations: Finder = ({ folded }) => {
  const found: Found[] = [];
  let open: number | undefined;
  for (let at = folded.indexOf('"'); at !== -1; at = folded.indexOf('"', at + 1)) {
    if (open !== undefined && closes(folded, at) && at - open <= longestQuotation) {
      if (isQuotation(folded, open, at + 1)) found.push(high(open, at + 1));
      open = undefined;
    } else {
      open = opens(folded, at) ? at : undefined;
    }
  }
  return found;
};

/** Beyond this the closing mark is more likely lost than far. */
const longestQuotation = 1500;

function opens(folded: string, at: number): boolean {
  return /[^ ]/.test(folded.charAt(at + 1));
}

function closes(folded: string, at: number): boolean {
  return folded.charAt(at - 1) !== ' ' || !opens(folded, at);
}

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

const introduced =
  /(?:[:,]|\b(?:that|said|says|wrote|writes|words|declared|declares|warned|warns|argued|argues|stated|states|remarked|called|calls)),? $/;
const attributed =
  /^[.,]? ?(?:\(|- ?\p{Lu}|(?:said|says|wrote|writes|argued|declared|warned|remarked)\b|as \p{Lu}|\p{Lu}\p{L}+ (?:said|wrote|declared|warned))/u;
