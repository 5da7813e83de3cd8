import { type Prose, toRaw } from '../markdown/prose.js';
import { lineSpans, sliceProse } from '../markdown/proseSlices.js';
import { countWords } from '../prose/words.js';
import { looksLikeQuestion } from '../question/looksLikeQuestion.js';
import { stripQuestionLabel } from '../question/questionLabel.js';
import { type Span, shift } from '../span.js';
import type { FlowItem } from './flow.js';
import { isHeaderLine, looksLikeName } from './headerLine.js';
import { roleOfTitle } from './roles.js';

/** A header block is short. */
const mostItems = 14;
/** Above the question stand short lines only: instructions, a motto, a statement. */
const mostWordsAbove = 40;

/** One paragraph, labelled line or heading of the preamble, with its visible words. */
export interface Entry {
  /** Of its item in the flow. */
  readonly index: number;
  readonly text: string;
  readonly span: Span;
  readonly isHeading: boolean;
  /** A heading that no other in the script shares its level and form with. */
  readonly isAlone: boolean;
  /** Absolute span of a span of `text`. */
  place(span: Span): Span;
}

/** The items before the first that plainly belongs to the answer. */
export function entriesOf(flow: readonly FlowItem[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [index, item] of flow.entries()) {
    if (mostItems <= entries.length) break;
    if (item.kind === 'opaque') continue;
    if (item.kind === 'visual') break;
    if (item.kind === 'heading') {
      if (roleOfTitle(item.heading.title, undefined) !== undefined) break;
      const { prose, titleSpan, span } = item.heading;
      const isAlone = flow.every(
        other => other === item || other.kind !== 'heading' || other.rank !== item.rank,
      );
      // A heading's number (“Q2).”) belongs to the question's label.
      const start = item.heading.number?.start ?? titleSpan.start;
      const text = prose.text.slice(prose.text.length - prose.text.trimStart().length);
      entries.push({
        index,
        text,
        span,
        isHeading: true,
        isAlone,
        place: () => ({ start, end: titleSpan.end }),
      });
      continue;
    }
    if (item.container !== 'prose' && item.container !== 'quote' && item.container !== 'item') break;
    const before = entries.at(-1);
    if (before !== undefined && isRunningProse(before)) break;
    for (const line of labelledLines(item.prose)) {
      const span = shift(line, item.span.start);
      const prose = sliceProse(item.prose, line);
      const place = placing(prose, span.start);
      entries.push({ index, text: prose.text, span, isHeading: false, isAlone: false, place });
    }
  }
  return entries;
}

/** “Name: …”, “Batch: …”, “Q2). …” line by line in one paragraph; any other paragraph is one entry. */
function labelledLines(prose: Prose): readonly Span[] {
  const whole = [{ start: 0, end: prose.raw.length }];
  const lines = lineSpans(prose.raw);
  if (lines.length < 2 || mostItems < lines.length) return whole;
  const texts = lines.map(line => sliceProse(prose, line).text);
  const isLabelled = texts.every(
    text => isHeaderLine(text) || looksLikeName(text) || looksLikeQuestion(text),
  );
  return isLabelled && texts.some(isHeaderLine) ? lines : whole;
}

/** The answer has begun: words of its own, neither asked nor quoted nor a label. */
function isRunningProse({ text, isHeading }: Entry): boolean {
  if (isHeading || isHeaderLine(text) || stripQuestionLabel(text).isLabelled) return false;
  return mostWordsAbove < countWords(text) && !/^\s*["“]/.test(text);
}

function placing(prose: Prose, at: number): (span: Span) => Span {
  return span => shift(toRaw(prose, span), at);
}
