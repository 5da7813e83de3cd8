import type { Prose } from '../markdown/prose.js';
import { countWords } from '../prose/words.js';

/** Limits, in words, for reading a line as a heading: what a candidate writes over an argument, never a sentence. */
export const mostHeadingWords = {
  bold: 16,
  numbered: 14,
  item: 14,
  colon: 7,
  runIn: 9,
  fused: 14,
  overlong: 24,
};

/** Where the title ends in a heading line that runs on into the text: “Introduction: The relations between …”. */
export function fusedTitleEnd(text: string): number | undefined {
  if (countWords(text) <= mostHeadingWords.fused) return undefined;
  const colon = /[:：]\s/.exec(text);
  if (
    colon !== null &&
    countWords(text.slice(0, colon.index)) <= mostHeadingWords.runIn &&
    /[.!?]/.test(text.slice(colon.index))
  ) {
    return colon.index + 1;
  }
  const role =
    /^\s*(?:Introduction|Conclusion|Background|Outline|Way Forward|Critical Analysis)(?=\s+\p{Lu})/iu.exec(
      text,
    );
  if (role !== null) return role[0].length;
  const stop = /[.!?]\s+(?=\p{Lu})/u.exec(text);
  return mostHeadingWords.overlong < countWords(text) &&
    stop !== null &&
    countWords(text.slice(0, stop.index)) <= mostHeadingWords.fused
    ? stop.index + 1
    : undefined;
}

/** Labels that candidates are taught to set before evidence or a thesis: they head no section. */
export function isBodyLabel(text: string): boolean {
  return /^\W*(?:case in point|case study|evidence|examples?|for (?:example|instance)|e\.g\.?|references?(?= *:.*\S)|note|source|data|facts?|statistics|warrant|reason(?:ing)?|claim|argument|thesis statement(?= *:.*\S)|quote|quotation|link|dear|question|q|date|name|batch|subject|topic|marks)\W*$/i.test(
    text,
  );
}

export function isAllBold({ text: plain, marks, segments }: Prose): boolean {
  const visible = segments.filter(({ plain: at, length }) =>
    /[\p{L}\p{N}]/u.test(plain.slice(at, at + length)),
  );
  return (
    0 < visible.length &&
    visible.every(({ raw, length }) =>
      marks.some(({ kind, span }) => kind === 'strong' && span.start <= raw && raw + length <= span.end),
    )
  );
}

/** A cheap test that spares the long, ordinary paragraph the reading by line. */
export function mayHoldHeading({ raw, text: plain, marks }: Prose): boolean {
  return (
    plain.length < 200 ||
    raw.includes('\n') ||
    marks.some(({ kind }) => kind === 'strong') ||
    raw.startsWith('#')
  );
}

/** Ranks `I.` over `1.` over `a)` over `1.1` over `i)`. */
export function numberRank(number: string): number {
  if (/[IVX]/.test(number)) return 0;
  if (/\d\.\d/.test(number)) return 3;
  if (/\d/.test(number)) return 1;
  return /[ivx]/.test(number) ? 4 : 2;
}
