import type { Section } from '../essay/essay.js';
import { withDescendants } from '../essay/queries.js';
import { hashHeading } from '../rules/support/headingLevel.js';
import type { TextEdit } from '../textEdit.js';

/** HTML and Markdown know six levels. */
const deepestLevel = 6;

/**
 * The edits that give the heading of a section and all headings below it so many `#`s more, or fewer; `undefined` where
 * one would have none or a seventh. Headings without `#` have no level of their own and stay.
 */
export function shiftLevels(section: Section, by: number): readonly TextEdit[] | undefined {
  if (by === 0) return [];
  const headings = withDescendants(section).flatMap(each => hashHeading(each) ?? []);
  if (headings.some(({ level }) => level + by < 1 || deepestLevel < level + by)) return undefined;
  return headings.map(({ span: { start }, level }) => ({
    span: { start, end: start + level },
    newText: '#'.repeat(level + by),
  }));
}
