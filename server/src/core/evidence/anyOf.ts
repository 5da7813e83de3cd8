/** A group of alternatives, written over several lines where one would be too long: `anyOf('a|b', 'c|d')`. */
export function anyOf(...alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`;
}
