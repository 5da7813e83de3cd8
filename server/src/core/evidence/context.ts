/** What stands around a place in a folded text, cut short so that looking costs the same everywhere. */
const reach = 120;

export function before(folded: string, offset: number, length = reach): string {
  return folded.slice(Math.max(0, offset - length), offset);
}

export function after(folded: string, offset: number, length = reach): string {
  return folded.slice(offset, offset + length);
}
