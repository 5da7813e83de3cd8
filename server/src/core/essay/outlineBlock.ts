import { toRaw } from '../markdown/prose.js';
import { lineSpans, sliceProse } from '../markdown/proseSlices.js';
import { countWords } from '../prose/words.js';
import { termOccurrences } from '../question/terms.js';
import { cover, shift } from '../span.js';
import type { Outline, OutlineItem, SectionHeading } from './essay.js';
import type { FlowItem, TextItem } from './flow.js';
import { headingText } from './headingText.js';
import { roleOfTitle } from './roles.js';

export interface OutlineBlock {
  readonly outline?: Outline;
  /** The flow without the outline. */
  readonly rest: readonly FlowItem[];
}

/** A line of an outline is a phrase; longer text is the answer itself. In words. */
const longestLine = 28;
const fewestSentenceWords = 3;
/** Without a heading “Outline”, fewer points than this are a list. */
const fewestPoints = 4;
/** An outline heading stands near the top. */
const mostItemsBefore = 8;

/** Takes the outline that stands before the answer: below its heading, or as a list from introduction to conclusion. */
export function readOutline(flow: readonly FlowItem[]): OutlineBlock {
  const headed = flow
    .slice(0, mostItemsBefore)
    .findIndex(item => item.kind === 'heading' && roleOfTitle(item.heading.title, undefined) === 'outline');
  if (0 <= headed) return take(flow, headed, headed + 1);
  const first = flow.findIndex(item => item.kind !== 'opaque');
  if (first < 0) return { rest: flow };
  const implicit = take(flow, undefined, first);
  return implicit.outline !== undefined && isWholePlan(implicit.outline.items) ? implicit : { rest: flow };
}

function take(flow: readonly FlowItem[], headed: number | undefined, from: number): OutlineBlock {
  const item = headed === undefined ? undefined : flow[headed];
  const heading = item?.kind === 'heading' ? item.heading : undefined;
  const items: OutlineItem[] = [];
  let end = from;
  for (let index = from; index < flow.length; index += 1) {
    const next = flow[index] as FlowItem;
    if (next.kind === 'opaque') continue;
    if (!isOutlineItem(flow, index, heading)) break;
    const lines =
      next.kind === 'heading' ? [headingLine(next.heading)] : next.kind === 'text' ? textLines(next) : [];
    if (beginsAnswer(items, lines)) break;
    for (const line of lines) items.push(line);
    end = index + 1;
  }
  if (heading === undefined && items.length === 0) return { rest: flow };
  const last = items.at(-1);
  const start = heading?.span ?? (items[0] as OutlineItem).span;
  const outline = {
    items,
    span: last === undefined ? start : cover(start, last.span),
    ...(heading !== undefined && { heading }),
  };
  const dropped = headed ?? from;
  return { outline, rest: [...flow.slice(0, dropped), ...flow.slice(end)] };
}

/** A second introduction, or a new list of main points after the conclusion, is the answer itself. */
function beginsAnswer(items: readonly OutlineItem[], lines: readonly OutlineItem[]): boolean {
  const first = lines[0];
  if (first === undefined) return false;
  const isIntroduction = (item: OutlineItem): boolean => roleOfTitle(item.text, undefined) === 'introduction';
  return isIntroduction(first) && items.some(isIntroduction);
}

function isOutlineItem(
  flow: readonly FlowItem[],
  index: number,
  outline: SectionHeading | undefined,
): boolean {
  const item = flow[index] as FlowItem;
  if (item.kind === 'text') return isShortLines(item);
  if (item.kind !== 'heading') return false;
  let at = index + 1;
  while (flow[at]?.kind === 'opaque') at += 1;
  const next = flow[at];
  const opensText = next?.kind === 'text' && !isShortLines(next);
  if (opensText || next === undefined) return false;
  const { form, level } = item.heading;
  const isHashed = form === 'atx' || form === 'setext';
  return isHashed
    ? outline !== undefined && outline.level < level
    : form !== 'bold' || outline === undefined || item.heading.number !== undefined;
}

function isShortLines({ prose, container }: TextItem): boolean {
  if (container === 'cell' || container === 'quote') return false;
  return lineSpans(prose.raw).every(line => {
    const { text } = sliceProse(prose, line);
    const words = countWords(text);
    // A sentence of running prose, however short, is the answer; a point of a list may end in a full stop.
    const isSentence = container === 'prose' && fewestSentenceWords <= words && /[.!?][”"’)]*\s*$/.test(text);
    return words <= longestLine && !isSentence;
  });
}

function headingLine(heading: SectionHeading): OutlineItem {
  return { text: heading.title, span: heading.titleSpan, depth: 1, terms: heading.terms };
}

function textLines({ prose, span, point }: TextItem): readonly OutlineItem[] {
  return lineSpans(prose.raw).flatMap((line, index) => {
    const slice = sliceProse(prose, line);
    const { title, number, decoration } = headingText(slice.text);
    const text = slice.text.slice(title.start, title.end);
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const written = number === undefined ? '' : slice.text.slice(number.start, number.end);
    const isSub =
      /^\(?[a-z][).\]]|\d\.\d|^\(?[ivx]{1,4}[).]/.test(written) ||
      (written === '' && decoration !== undefined);
    const at = span.start + line.start;
    return [
      {
        text: text.replace(/\s+/g, ' '),
        span: shift(toRaw(slice, title), at),
        depth: (point?.depth ?? 1) + (isSub || (point !== undefined && 0 < index) ? 1 : 0),
        terms: termOccurrences(text).map(term => ({
          ...term,
          span: shift(toRaw(slice, shift(term.span, title.start)), at),
        })),
      },
    ];
  });
}

/** A plan begins with the introduction and ends with the conclusion. */
function isWholePlan(items: readonly OutlineItem[]): boolean {
  const roles = items.map(({ text }) => roleOfTitle(text, undefined));
  return (
    fewestPoints <= items.length && roles[0] === 'introduction' && roles.slice(-3).includes('conclusion')
  );
}
