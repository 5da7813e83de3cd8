/** What stands around a place in a folded text, cut short so that looking costs the same everywhere. */
const reach = 120;

export function before(folded: string, offset: number, length = reach): string {
  return folded.slice(Math.max(0, offset - length), offset);
}

export function after(folded: string, offset: number, length = reach): string {
  return folded.slice(offset, offset + length);
}

/** Where a pattern, which must be sticky, stops matching at an offset. */
export function endOfMatchAt(pattern: RegExp, folded: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  const match = pattern.exec(folded);
  return match === null ? undefined : offset + match[0].length;
}
