import { type Prose, toRaw } from '../markdown/prose.js';
import { termOccurrences } from '../question/terms.js';
import { type Span, shift } from '../span.js';
import type { HeadingForm, SectionHeading } from './essay.js';
import { headingText } from './headingText.js';

/** `at` is where raw offset 0 of `prose` stands; the heading itself may begin before it, at its `#`s or marker. */
export function sectionHeading(
  prose: Prose,
  at: number,
  start: number,
  form: HeadingForm,
  level: number,
): SectionHeading {
  const parts = headingText(prose.text);
  const place = (span: Span): Span => shift(toRaw(prose, span), at);
  const titleSpan = place(parts.title);
  const title = prose.text.slice(parts.title.start, parts.title.end).replace(/\s+/g, ' ');
  return {
    form,
    level,
    prose,
    title,
    titleSpan,
    span: { start, end: titleSpan.end },
    terms: termOccurrences(prose.text.slice(parts.title.start, parts.title.end)).map(term => ({
      ...term,
      span: place(shift(term.span, parts.title.start)),
    })),
    ...(parts.decoration !== undefined && { decoration: place(parts.decoration) }),
    ...(parts.number !== undefined && {
      number: place(parts.number),
      label: prose.text.slice(parts.number.start, parts.number.end),
    }),
    ...(parts.colon !== undefined && { colon: place(parts.colon) }),
  };
}
