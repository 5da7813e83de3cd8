// Finds the name a typing error meant; 2 kB, and commander keeps its own copy to itself.
import { closest, distance } from 'fastest-levenshtein';

/** “ Did you mean “x”?”, or nothing where no name is near. */
export function didYouMean(written: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(written, [...known]);
  const isNear = distance(written, nearest) <= Math.max(2, Math.floor(nearest.length / 3));
  return isNear ? ` Did you mean “${nearest}”?` : '';
}
