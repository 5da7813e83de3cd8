/**
 * A word is a run between white space that holds a letter or a digit, as Word counts; lone dashes and bullets
 * are none.
 */
export function countWords(text: string): number {
  let count = 0;
  // Split first: one pattern for the whole run would be tried again at each of its characters.
  for (const run of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(run)) count += 1;
  return count;
}
