/**
 * The text with one kind of space, apostrophe, quotation mark and dash, so that patterns need to know only
 * one. Each unit is replaced by one unit: offsets stay valid.
 */
export function foldTypography(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' ')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-');
}

/** Small letters for A–Z only, since `toLowerCase` may change the length of other letters. */
export function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, letters => letters.toLowerCase());
}
