import type { Span } from '../span.js';

export interface Placeholder {
  readonly span: Span;
  readonly text: string;
}

/** Slots that a template or a fix left for the writer: “[source, year]”, “TODO”, “XX%”, “____”. */
export function findPlaceholders(text: string): Placeholder[] {
  return [...text.matchAll(slot)].map(match => ({
    span: { start: match.index, end: match.index + match[0].length },
    text: match[0],
  }));
}

const slotWords =
  'author|authors|book|case|citation|citation needed|cite|cite source|country|counter-argument|data|date|event|evidence|' +
  'example|examples|explanation|fact|figure|figures|heading|institution|law|link|month|name|page|percentage|place|point|' +
  'publisher|quotation|quote|reason|ref|reference|references|report|scholar|solution|source|sources|statistic|statistics|' +
  'thesis|thesis statement|title|topic|treaty|who|work|year|insert [^\\[\\]\\n]{1,40}|add [^\\[\\]\\n]{1,40}|your [^\\[\\]\\n]{1,40}';

/** A link's text and a footnote's mark are followed or begun otherwise; “[the] state” and “[sic]” are the writer's. */
const slot = new RegExp(
  `(?<![\\]!\\w])\\[ ?(?:…|\\.{2,5}|_{1,20}|\\?{1,5}|(?:an? |the )?(?:${slotWords})(?:(?:, ?| and | or | / ?|/)(?:an? |the )?(?:${slotWords})){0,4}(?:…|\\.{3}|\\?)?) ?\\](?![([:\\w])` +
    '|(?<![\\p{L}\\d_])(?:TODO|TBD|TBA|FIXME|XXX|TK)(?![\\p{L}\\d_])|(?<![\\p{L}\\d_])[Xx]{2,3} ?%|(?<![\\p{L}\\d_])X{2,4}(?: (?:percent|per cent|million|billion)|bn|mn)(?![\\p{L}\\d])' +
    '|(?<![_\\p{L}\\d])_{3,200}(?![_\\p{L}\\d])',
  'giu',
);
