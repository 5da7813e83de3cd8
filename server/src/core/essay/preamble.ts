import { type Prose, toRaw } from '../markdown/prose.js';
import { lineSpans } from '../markdown/proseSlices.js';
import { countWords } from '../prose/words.js';
import { looksLikeQuestion } from '../question/looksLikeQuestion.js';
import { parseQuestion } from '../question/parseQuestion.js';
import { stripQuestionLabel } from '../question/questionLabel.js';
import { cover, type Span, shift } from '../span.js';
import type { Header, HeaderField, Question } from './essay.js';
import type { FlowItem } from './flow.js';
import { headerField, isHeaderLine, looksLikeName } from './headerLine.js';
import { opensAsConclusion, roleOfTitle } from './roles.js';

/** What stands above the answer itself. */
export interface Preamble {
  readonly header: Header;
  readonly question?: Question;
  /** The flow behind it. */
  readonly rest: readonly FlowItem[];
}

/** A header block is short; a question may be three sentences long. */
const mostItems = 14;
const mostQuestionWords = 130;

/** One paragraph or heading of the preamble, with its visible words. */
interface Entry {
  readonly index: number;
  readonly text: string;
  readonly span: Span;
  readonly isHeading: boolean;
  readonly level: number;
  /** Absolute span of a span of `text`. */
  place(span: Span): Span;
}

/** Takes header lines and the question off the top. `given`: the question of the front matter or the settings. */
export function readPreamble(flow: readonly FlowItem[], given: string | undefined): Preamble {
  const entries = entriesOf(flow);
  const found = findQuestion(entries, given);
  const questionIndex =
    found === undefined ? undefined : Math.max(...found.entries.map(({ index }) => index));
  const header = readHeader(entries, found?.entries ?? [], questionIndex);
  const taken = new Set([...header.taken, ...(found?.entries.map(({ index }) => index) ?? [])]);
  const question =
    given === undefined ? found?.question : { ...found?.question, contract: parseQuestion(given) };
  return {
    header: header.header,
    ...(question !== undefined && { question }),
    rest: flow.filter((_, index) => !taken.has(index)),
  };
}

/** The items before the first that plainly belongs to the answer. */
function entriesOf(flow: readonly FlowItem[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [index, item] of flow.entries()) {
    if (mostItems <= entries.length) break;
    if (item.kind === 'opaque') continue;
    if (item.kind === 'visual') break;
    if (item.kind === 'heading') {
      if (roleOfTitle(item.heading.title, undefined) !== undefined) break;
      const { prose, titleSpan, span, level } = item.heading;
      // A heading's number (“Q2).”) belongs to the question's label.
      const start = item.heading.number?.start ?? titleSpan.start;
      const text = prose.text.slice(prose.text.length - prose.text.trimStart().length);
      entries.push({
        index,
        text,
        span,
        isHeading: true,
        level,
        place: () => ({ start, end: titleSpan.end }),
      });
      continue;
    }
    if (item.container !== 'prose' && item.container !== 'quote' && item.container !== 'item') break;
    entries.push({
      index,
      text: item.prose.text,
      span: item.span,
      isHeading: false,
      level: 0,
      place: placing(item.prose, item.span.start),
    });
  }
  return entries;
}

function placing(prose: Prose, at: number): (span: Span) => Span {
  return span => shift(toRaw(prose, span), at);
}

interface FoundQuestion {
  readonly question: Question;
  readonly entries: readonly Entry[];
}

function findQuestion(entries: readonly Entry[], given: string | undefined): FoundQuestion | undefined {
  const candidates = entries.filter(
    ({ text }) => countWords(text) <= mostQuestionWords && !opensAsConclusion(text),
  );
  if (given !== undefined) {
    const repeated = candidates.filter(({ text }) => sameWords(text, given));
    const first = repeated[0];
    return first === undefined ? undefined : asQuestion(first, repeated);
  }
  const asked = candidates.find(({ text }) => looksLikeQuestion(text) && !isHeaderLine(text));
  if (asked !== undefined) {
    const same = candidates.filter(({ text, index }) => index !== asked.index && sameWords(text, asked.text));
    const statement = entries.find(({ index }) => index === asked.index - 1);
    const isStatement =
      statement !== undefined && /^\s*["“‘']/.test(statement.text) && countWords(asked.text) <= 20;
    return isStatement ? asQuestion(asked, [statement, asked, ...same]) : asQuestion(asked, [asked, ...same]);
  }
  const topic = candidates.find((entry, at) => entry.isHeading && !isNameOrHeader(entry, entries[at + 1]));
  return topic === undefined ? undefined : asQuestion(topic, [topic]);
}

function asQuestion(asked: Entry, entries: readonly Entry[]): FoundQuestion {
  const { span, marks } = stripQuestionLabel(asked.text);
  const first = entries[0];
  const isSplit = first !== undefined && first.index < asked.index && !sameWords(first.text, asked.text);
  const words = asked.text.slice(span.start, span.end);
  const text = isSplit ? `${first.text.trim()} ${words}` : words;
  const place = asked.place(span);
  return {
    question: {
      span: isSplit ? cover(first.span, place) : place,
      contract: parseQuestion(text),
      ...(marks !== undefined && { marks }),
    },
    entries,
  };
}

/** “The question repeated at the top”: equal but for case, punctuation and label. */
function sameWords(a: string, b: string): boolean {
  const letters = (text: string): string => {
    const { span } = stripQuestionLabel(text);
    return text
      .slice(span.start, span.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  };
  const first = letters(a);
  return first !== '' && first === letters(b);
}

function isNameOrHeader(entry: Entry, next: Entry | undefined): boolean {
  return (
    isHeaderLine(entry.text) || (looksLikeName(entry.text) && next !== undefined && isHeaderLine(next.text))
  );
}

function readHeader(
  entries: readonly Entry[],
  question: readonly Entry[],
  questionIndex: number | undefined,
): { header: Header; taken: readonly number[] } {
  const lines: Span[] = [];
  const taken: number[] = [];
  let candidate: HeaderField | undefined;
  let batch: HeaderField | undefined;
  const isQuestion = new Set(question.map(({ index }) => index));
  for (const [at, entry] of entries.entries()) {
    if (isQuestion.has(entry.index)) continue;
    const isAbove = questionIndex !== undefined && entry.index < questionIndex;
    const isFirstOfAnswer = !isAbove && !isHeaderLine(entry.text);
    const isName =
      candidate === undefined && looksLikeName(entry.text) && (isAbove || nearHeader(entries, at));
    if (isFirstOfAnswer && !isName) break;
    if (
      !isName &&
      !isHeaderLine(entry.text) &&
      !(isAbove && (entry.isHeading || countWords(entry.text) <= 15))
    )
      break;
    lines.push(entry.span);
    taken.push(entry.index);
    for (const line of lineSpans(entry.text)) {
      const field = headerField(entry.text.slice(line.start, line.end));
      if (field?.name === 'candidate') candidate ??= fieldAt(entry, shift(field.span, line.start));
      if (field?.name === 'batch') batch ??= fieldAt(entry, shift(field.span, line.start));
    }
    if (isName) candidate ??= fieldAt(entry, { start: 0, end: entry.text.length });
  }
  return {
    header: { lines, ...(candidate !== undefined && { candidate }), ...(batch !== undefined && { batch }) },
    taken,
  };
}

function nearHeader(entries: readonly Entry[], at: number): boolean {
  const next = entries[at + 1];
  const before = entries[at - 1];
  return (
    (next !== undefined && isHeaderLine(next.text)) || (before !== undefined && isHeaderLine(before.text))
  );
}

function fieldAt(entry: Entry, span: Span): HeaderField {
  const text = entry.text.slice(span.start, span.end);
  return { text: text.trim(), span: entry.isHeading ? entry.span : entry.place(span) };
}
