import type { Essay, Section } from '../essay/essay.js';
import { hashHeading } from '../rules/support/headingLevel.js';
import type { TextEdit } from '../textEdit.js';
import type { HeadingLabel } from './headingLabel.js';
import { labelEdit, labelOf } from './headingNumbers.js';
import type { Destination } from './moveSection.js';

/**
 * The edits that keep in order the numbers that ran in order, where a section leaves its place for another: those of
 * the siblings it leaves and of those it joins, its own, and with them the paths of all below (`1.2` below `1`).
 */
export function renumberAfterMove(
  essay: Essay,
  section: Section,
  { target, side }: Destination,
): readonly TextEdit[] {
  const siblingsOf = ({ parent }: Section): readonly Section[] =>
    parent?.children ?? essay.sections.filter(each => each.parent === undefined);
  const joined = siblingsOf(target);
  const others = joined.filter(each => each !== section);
  const at = others.indexOf(target) + (side === 'after' ? 1 : 0);
  const labels = new Map<Section, HeadingLabel>();
  if (section.parent !== target.parent) {
    const left = siblingsOf(section);
    assignLabels(
      labels,
      left,
      left.filter(each => each !== section),
    );
  }
  assignLabels(labels, joined, [...others.slice(0, at), section, ...others.slice(at)]);
  if (labels.size === 0) return [];
  const parentOf = (each: Section): Section | undefined => (each === section ? target.parent : each.parent);
  return essay.sections.flatMap(each => {
    const { heading } = each;
    const label = labels.get(each) ?? ownLabel(each);
    return heading === undefined || label === undefined
      ? []
      : (labelEdit(heading, { ...label, path: newPath(each, labels, parentOf) }) ?? []);
  });
}

/** Counts in the new order, beginning where the old began; not where the old did not run in order. */
function assignLabels(
  labels: Map<Section, HeadingLabel>,
  before: readonly Section[],
  after: readonly Section[],
): void {
  const first = before.flatMap(section => ownLabel(section) ?? [])[0];
  if (first === undefined) return;
  const inGroup = ({ heading }: Section): HeadingLabel | undefined =>
    heading === undefined ? undefined : labelOf(heading, first.numerals);
  const above = first.path.slice(0, -1);
  const start = first.path.at(-1) as number;
  const values = before.flatMap(section => inGroup(section)?.path.at(-1) ?? []);
  if (values.some((value, index) => value !== start + index)) return;
  let value = start;
  for (const section of after) {
    const isNew = !before.includes(section);
    // Who comes from elsewhere is counted where a number can be written.
    const label = inGroup(section) ?? (isNew && hashHeading(section) !== undefined ? first : undefined);
    if (label === undefined) continue;
    labels.set(section, { ...label, path: [...above, value] });
    value += 1;
  }
}

/** With the new path of the section above in place of its old one: `1.2` below what is now `3` becomes `3.2`. */
function newPath(
  section: Section,
  labels: ReadonlyMap<Section, HeadingLabel>,
  parentOf: (section: Section) => Section | undefined,
): readonly number[] {
  const path = (labels.get(section) ?? ownLabel(section))?.path ?? [];
  const parent = parentOf(section);
  const above = parent === undefined ? undefined : ownLabel(parent)?.path;
  if (parent === undefined || above === undefined || String(above) !== String(path.slice(0, -1))) return path;
  return [...newPath(parent, labels, parentOf), ...path.slice(-1)];
}

function ownLabel({ heading }: Section): HeadingLabel | undefined {
  return heading === undefined ? undefined : labelOf(heading);
}
