import type { Essay, Section, SectionHeading } from '../essay/essay.js';
import { headingText } from '../essay/headingText.js';
import type { TextEdit } from '../textEdit.js';
import { type HeadingLabel, type Numerals, parseLabel, writeLabel } from './headingLabel.js';

/**
 * Numbers all headings in order: `1.`, below it `1.1.`; where one of a group has a number, in its way. A number that
 * stands is corrected and keeps its form. Headings that a number would turn into a point of a list stay as they
 * are, and so do “Ans.”, other numerals and the list of references. Numbering twice changes nothing more.
 */
export function numberHeadings(essay: Essay): readonly TextEdit[] {
  return numberGroup(firstRank(essay), []);
}

/** The sections to number first: where all stand below one title, those below it. */
function firstRank({ sections }: Essay): readonly Section[] {
  const top = sections.filter(({ parent }) => parent === undefined);
  const title = top.length === 1 && top[0]?.words === 0 ? top[0] : undefined;
  return title !== undefined && 0 < title.children.length ? title.children : top;
}

function numberGroup(group: readonly Section[], above: readonly number[]): readonly TextEdit[] {
  const headed = group.flatMap(section =>
    section.heading === undefined ? [] : { section, heading: section.heading },
  );
  const style = headed.flatMap(({ heading }) => labelOf(heading) ?? [])[0] ?? {
    open: '',
    numerals: 'digits' as const,
    path: [...above, 1],
    close: '. ',
  };
  const edits: TextEdit[] = [];
  let count = 0;
  for (const { section, heading } of headed) {
    const own =
      heading.label === undefined && takesNumber(section, heading, style)
        ? style
        : labelOf(heading, style.numerals);
    if (own === undefined) continue;
    count += 1;
    const path = 1 < style.path.length ? [...above, count] : [count];
    const edit = labelEdit(heading, { ...own, path });
    // What cannot be written cannot be counted on from.
    if (edit === undefined) return edits;
    edits.push(...edit, ...numberGroup(section.children, style.numerals === 'digits' ? path : []));
  }
  return edits;
}

/** Whether a number leaves the line and its rank what they are: with `#`, and in bold, but for letters. */
function takesNumber(
  { role, words }: Section,
  { form, title }: SectionHeading,
  { numerals }: HeadingLabel,
): boolean {
  // Bold and numbered with nothing below it, a line is a point of the outline.
  const isHeading = form === 'atx' || (form === 'bold' && 0 < words);
  // `a)` before a title opens a short note with an introduction of its own.
  if (!isHeading || role === 'references' || numerals === 'letters' || numerals === 'upperLetters')
    return false;
  // A title such as “Q2).” would be read as part of the number.
  const parts = headingText(`1. ${title}`);
  return parts.number?.end === 3 && parts.title.start === 3;
}

/** The label of a heading, where it counts in these numerals. */
export function labelOf({ label }: SectionHeading, numerals?: Numerals): HeadingLabel | undefined {
  return label === undefined ? undefined : parseLabel(label, numerals);
}

/** Empty where the label stands as wanted; `undefined` where it cannot be written. */
export function labelEdit(
  { label, number, titleSpan: { start } }: SectionHeading,
  wanted: HeadingLabel,
): readonly TextEdit[] | undefined {
  const newText = writeLabel(wanted);
  if (newText === undefined) return undefined;
  return newText === label ? [] : [{ span: number ?? { start, end: start }, newText }];
}
