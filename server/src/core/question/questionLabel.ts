import type { Span } from '../span.js';

export interface LabelledQuestion {
  /** The question without its label, its marks and the Markdown around it. */
  readonly span: Span;
  /** “(20)”, “[20 marks]”, “(10+10)”, when the question says so. */
  readonly marks?: number;
  /**
   * Whether a word introduced it: “Q2).”, “Question:”, “Topic:”. A bare number numbers headings and lists
   * too.
   */
  readonly isLabelled: boolean;
}

export function stripQuestionLabel(text: string): LabelledQuestion {
  let { start, end } = undecorated(text, { start: 0, end: text.length });
  const label = questionLabel.exec(text.slice(start, start + longestLabel))?.[0] ?? '';
  start = undecorated(text, { start: start + label.length, end }).start;
  const tailStart = Math.max(start, end - longestMarks);
  const tail = marksPattern.exec(text.slice(tailStart, end));
  const marks = tail === null ? undefined : marksOf(tail[1] ?? tail[2] ?? '');
  if (tail !== null && marks !== undefined) end = tailStart + tail.index;
  const span = undecorated(text, { start, end });
  const isLabelled = /^\p{L}/u.test(label);
  return marks === undefined ? { span, isLabelled } : { span, isLabelled, marks };
}

/**
 * “Q2).”, “Q. No. 3:”, “Question 4 –”, “Q:”, “Topic:”, “2)”; the word alone (“Questions of identity”) is
 * none.
 */
const questionLabel = new RegExp(
  [
    '^(?:(?:questions?|ques|qs?)\\s{0,3}(?:\\.\\s{0,3})?(?:(?:no|number|statement)\\b\\.?|#)?\\s{0,3}',
    '(?:[:.)]|[-–—]{1,2}(?=\\s|\\d)|(?=\\(?(?:\\d|[ivx]{1,4}[).:]))',
    ')\\s{0,3}(?:\\(?(?:\\d{1,2}|[ivx]{1,4}(?![a-z]))(?![\\d/])\\s{0,2})?',
    '(?:\\(?[a-d]\\)\\s{0,2})?[).:\\-–—*_]{0,5}',
    '|(?:topic|essay|title|statement|prompt|qs statement|essay topic|question statement)\\s{0,3}[:–—-]',
    '|\\d{1,2}\\s?[.)](?=\\s))',
  ].join(''),
  'i',
);

const longestLabel = 40;

const marksPattern = new RegExp(
  [
    '(?:[([]\\s{0,3}(?:marks?\\s{0,2}[:=-]?\\s{0,2})?(\\d{1,3}(?:\\s?[+=]\\s?\\d{1,3}){0,5})',
    '\\s{0,2}(?:marks?)?\\s{0,2}[)\\]]|\\b(\\d{1,3})\\s?marks)[\\s.*_]{0,8}$',
  ].join(''),
  'i',
);

const longestMarks = 48;

/** “10+10” is 20, “10+10=20” says so itself; a year is no number of marks. */
function marksOf(written: string): number | undefined {
  const [sum = '', total] = written.split('=');
  const marks = Number(total ?? sum.split('+').reduce((soFar, part) => soFar + Number(part), 0));
  return 0 < marks && marks <= 200 ? marks : undefined;
}

/** Heading, emphasis and quote marks of Markdown are not the question's words. */
function undecorated(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s#>*_=]/.test(text.charAt(from))) from += 1;
  while (from < to && /[\s*_=]/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
