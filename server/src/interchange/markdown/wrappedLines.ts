/**
 * The line feeds that only wrap a paragraph: the next word would not have fitted into its longest line. Elsewhere a
 * candidate began a line on purpose.
 */
export function wrappedLines(text: string, start: number, end: number): ReadonlySet<number> {
  const lines = text.slice(start, end).split('\n');
  const width = Math.max(...lines.map(line => line.trimEnd().length));
  const wraps = new Set<number>();
  if (width < narrowestWrap || widestWrap < width) return wraps;
  let feed = start - 1;
  for (const [index, line] of lines.slice(0, -1).entries()) {
    feed += line.length + 1;
    const next = /[^\s>]\S*/.exec(lines[index + 1] as string)?.[0] ?? '';
    if (width < line.trimEnd().length + 1 + next.length) wraps.add(feed);
  }
  return wraps;
}

/** Between these, in characters, lies the width to which editors wrap text. */
const narrowestWrap = 50;
const widestWrap = 130;
