import type { Span } from '../span.js';
import { anyOf } from './anyOf.js';
import { type Clue, findClues } from './clue.js';
import { foldTypography } from './foldTypography.js';
import { quotedSpans } from './quotedSpans.js';
import { regex } from './regex.js';

export interface Placeholder {
  readonly span: Span;
  readonly text: string;
}

/** Slots that a template or a fix left for the writer: “[source, year]”, “TODO”, “XX%”, “____”. */
export function findPlaceholders(text: string): Placeholder[] {
  const slots = findClues(text, clues).sort((a, b) => a.span.start - b.span.start);
  const quotations = slots.length === 0 ? [] : quotedSpans(foldTypography(text));
  let next = 0;
  const left = slots.filter(({ span }) => {
    while ((quotations[next]?.end ?? Infinity) <= span.start) next += 1;
    const quotation = quotations[next];
    return quotation === undefined || !isOmission(text, span, quotation);
  });
  return left.map(({ span }) => ({ span, text: text.slice(span.start, span.end) }));
}

/** “[…]” between the words of a quotation marks words left out, not words to come. */
function isOmission(text: string, { start, end }: Span, quotation: Span): boolean {
  const isEllipsis = /^\[ ?(?:…|\.{2,5}) ?\]$/.test(text.slice(start, end));
  return isEllipsis && quotation.start + 1 < start && end < quotation.end;
}

const slotWord = anyOf(
  'authors?|book|case|citation(?: needed)?|cite(?: source)?|country|counter-?argument|data|' +
    'date|event|evidence',
  'examples?|explanation|facts?|figures?|heading|institution|law|link|month|name|page|percentage|place|point',
  'publisher|quotation|quote|reason|ref|references?|reports?|scholar|solution|sources?|statistics?|thesis',
  'thesis statement|title|topic|treaty|who|when|where|work|year',
  'surah|verses?|collection|number',
  '(?:insert|add|your) [^\\[\\]\\n]{1,40}',
);
const slot = `(?:an? |the )?${slotWord}`;

const clues: readonly Clue[] = [
  {
    // A link's text, its address and a footnote's mark go on differently; “[the] state” and “[sic]” are the
    // writer's own.
    hint: /\[/,
    pattern: new RegExp(
      `(?<![\\]!\\w])\\[ ?(?:…|\\.{2,5}|_{1,20}|\\?{1,5}|${slot}(?:(?:, ?| and | or |` +
        ` ?[/:] ?)${slot}){0,4}(?:…|\\.{3}|\\?)?)` +
        ' ?\\](?![([\\w]|:(?! |$)|: {0,3}(?:<|#|/|\\w{2,10}:/|www\\.))',
      'giu',
    ),
  },
  {
    hint: /TODO|TB[DA]|FIXME|XX|xx/,
    pattern: regex(
      'gu',
      String.raw`(?<![\p{L}\d_])(?:TODO|TB[DA]|FIXME|XXX|(?:XX|xx)[Xx]? ?%|X{2,4}(?: per ?cent|`,
      String.raw` million| billion|bn|mn))(?![\p{L}\d_])`,
    ),
  },
  { hint: /___/, pattern: /(?<![_\p{L}\d])_{3,200}(?![_\p{L}\d])/gu },
];
