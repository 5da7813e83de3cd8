import type { Section, SectionHeading } from '../../essay/essay.js';
import { withDescendants } from '../../essay/queries.js';
import type { TextEdit } from '../../textEdit.js';

/** HTML and Markdown know six levels. */
const deepestLevel = 6;

/** The heading, where it is written with `#`. */
export function hashHeading({ heading }: Section): SectionHeading | undefined {
  return heading?.form === 'atx' ? heading : undefined;
}

/**
 * The edits that give a section's heading so many `#`s and keep below it what stands below it; `undefined`
 * where that needs a seventh `#`.
 */
export function levelEdits(section: Section, level: number): readonly TextEdit[] | undefined {
  const heading = hashHeading(section);
  if (heading === undefined) return undefined;
  const by = level - heading.level;
  if (by === 0) return [];
  const below = withDescendants(section)
    .slice(1)
    .flatMap(descendant => hashHeading(descendant) ?? []);
  const isPushed = by < 0 || below.some(descendant => descendant.level <= level);
  const moved = isPushed ? [heading, ...below] : [heading];
  if (moved.some(({ level }) => deepestLevel < level + by)) return undefined;
  return moved.map(({ span: { start }, level }) => ({
    span: { start, end: start + level },
    newText: '#'.repeat(level + by),
  }));
}

/** The unbroken runs of neighbours that `holds` is true of. */
export function runsOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): readonly Item[][] {
  const runs: Item[][] = [];
  let isOpen = false;
  for (const item of items) {
    const isIn = holds(item);
    if (isIn && isOpen) runs.at(-1)?.push(item);
    else if (isIn) runs.push([item]);
    isOpen = isIn;
  }
  return runs;
}
