import { lineSpans } from '../markdown/proseSlices.js';
import { splitSentences } from '../prose/sentences.js';
import { countWords } from '../prose/words.js';
import { looksLikeQuestion } from '../question/looksLikeQuestion.js';
import { parseQuestion } from '../question/parseQuestion.js';
import { stripQuestionLabel } from '../question/questionLabel.js';
import { cover, type Span, shift } from '../span.js';
import type { Header, HeaderField, Question } from './essay.js';
import type { FlowItem } from './flow.js';
import { headerField, isHeaderLine, looksLikeName } from './headerLine.js';
import { type Entry, entriesOf } from './preambleEntries.js';
import { opensAsConclusion } from './roles.js';

/** What stands above the answer itself. */
export interface Preamble {
  readonly header: Header;
  readonly question?: Question;
  /** The flow behind it. */
  readonly rest: readonly FlowItem[];
}

/** A question may be three sentences long. */
const mostQuestionWords = 130;
/** Longer running prose than this, with no label before it, begins the answer. */
const mostUnlabelledWords = 70;
/** The median question of the papers has 19 words (domain notes, section 4). */
const mostAskedWords = 40;
/** An order behind a statement: “Discuss with examples from Pakistan.” */
const mostOrderWords = 20;
/** “OP-ED:” is no topic. */
const fewestTopicWords = 2;

/** Takes header lines and the question off the top. `given`: the question of the front matter or the settings. */
export function readPreamble(flow: readonly FlowItem[], given: string | undefined): Preamble {
  const entries = entriesOf(flow);
  const found = findQuestion(entries, given);
  const header = readHeader(entries, found?.entries ?? [], given !== undefined);
  const taken = new Set([...header.taken, ...(found?.entries.map(({ index }) => index) ?? [])]);
  const question =
    given === undefined ? found?.question : { ...found?.question, contract: parseQuestion(given) };
  return {
    header: header.header,
    ...(question !== undefined && { question }),
    rest: flow.filter((_, index) => !taken.has(index)),
  };
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
  const asked = candidates.find(entry => isAsked(entry) || isOrderOnStatement(entry, entries));
  if (asked !== undefined) {
    const same = candidates.filter(other => other !== asked && sameWords(other.text, asked.text));
    const statement = entries[entries.indexOf(asked) - 1];
    const hasStatement =
      statement !== undefined && isQuoted(statement) && countWords(asked.text) <= mostOrderWords;
    return hasStatement
      ? asQuestion(asked, [statement, asked, ...same])
      : asQuestion(asked, [asked, ...same]);
  }
  const topic = candidates.find((entry, at) => isTopic(entry, at, entries));
  return topic === undefined ? undefined : asQuestion(topic, [topic]);
}

function isAsked({ text, isHeading }: Entry): boolean {
  if (!looksLikeQuestion(text) || isHeaderLine(text)) return false;
  if (isHeading || stripQuestionLabel(text).isLabelled) return true;
  const words = countWords(text);
  // A candidate's first paragraph may ask and then answer; a question ends with what it asks.
  const last = splitSentences(text).at(-1)?.text ?? '';
  return words <= mostUnlabelledWords && (words <= mostAskedWords || looksLikeQuestion(last));
}

/** “Discuss.” or “Critically analyse the statement.” behind a statement in quotation marks. */
function isOrderOnStatement(entry: Entry, entries: readonly Entry[]): boolean {
  const statement = entries[entries.indexOf(entry) - 1];
  return (
    statement !== undefined &&
    isQuoted(statement) &&
    countWords(entry.text) <= mostOrderWords &&
    0 < parseQuestion(entry.text).directives.length
  );
}

function isQuoted({ text }: Entry): boolean {
  return /^\s*["“‘']/.test(text);
}

/**
 * A title that stands alone at its level over the answer is its topic, as over an essay of the essay paper;
 * a heading among others is an argument of an answer whose question is missing.
 */
function isTopic(entry: Entry, at: number, entries: readonly Entry[]): boolean {
  if (!entry.isHeading || !entry.isAlone || isNameOrHeader(entry, entries[at + 1])) return false;
  const above = entries.slice(0, at);
  return (
    fewestTopicWords <= countWords(entry.text) && above.every(other => isNameOrHeader(other, entries[at]))
  );
}

function asQuestion(asked: Entry, entries: readonly Entry[]): FoundQuestion {
  const { span, marks } = stripQuestionLabel(asked.text);
  const first = entries[0];
  const isSplit =
    first !== undefined && first.span.start < asked.span.start && !sameWords(first.text, asked.text);
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
  hasGivenQuestion: boolean,
): { header: Header; taken: readonly number[] } {
  const lines: Span[] = [];
  const taken: number[] = [];
  let candidate: HeaderField | undefined;
  let batch: HeaderField | undefined;
  const questionEnd = Math.max(...question.map(other => entries.indexOf(other)));
  for (const [at, entry] of entries.entries()) {
    if (question.includes(entry)) continue;
    const isAbove = at < questionEnd;
    // The script's title, where the question is given elsewhere.
    const isTitle = entry.isHeading && entry.isAlone && at === 0 && question.length === 0 && hasGivenQuestion;
    const isFirstOfAnswer = !isAbove && !isHeaderLine(entry.text) && !isTitle;
    const isName =
      candidate === undefined && looksLikeName(entry.text) && (isAbove || nearHeader(entries, at));
    if (isFirstOfAnswer && !isName) break;
    if (
      !isName &&
      !isTitle &&
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
