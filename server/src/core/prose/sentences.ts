import {
  abbreviations,
  abbreviationsBeforeNumbers,
  closingAbbreviations,
  sentenceOpeners,
} from './abbreviations.js';
import type { Sentence } from './sentence.js';

/**
 * Splits one paragraph into sentences. Our own splitter, because `Intl.Segmenter` differs by ICU version and
 * stops after “Art.” and “Rs.”; a stop before a small letter ends a sentence only where it plainly does.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (isItemLabel(text, start, match.index) || !endsSentence(text, match.index, match[0])) continue;
    addTrimmed(sentences, text, start, end);
    start = end;
  }
  addTrimmed(sentences, text, start, text.length);
  return sentences;
}

const closer = `["'”’»)\\]]`;
const stop = new RegExp(`[.!?…۔؟]+${closer}*`, 'g');
const closingMark = new RegExp(closer);

/** Longer than any abbreviation, so that looking back stays cheap. */
const lookBehindLength = 24;

function addTrimmed(sentences: Sentence[], text: string, from: number, to: number): void {
  const slice = text.slice(from, to);
  const start = to - slice.trimStart().length;
  const trimmed = slice.trim();
  if (trimmed === '') return;
  sentences.push({ span: { start, end: start + trimmed.length }, text: trimmed });
}

/** “1.” or “ii.” with nothing before it on its line numbers an item; it says nothing yet. */
function isItemLabel(text: string, start: number, at: number): boolean {
  const from = Math.max(start, at - lookBehindLength);
  const label = /(^|\n)\s*\(?(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})\)?$/.exec(text.slice(from, at));
  return label !== null && (label[1] === '\n' || from === start);
}

function endsSentence(text: string, at: number, mark: string): boolean {
  if (/[۔؟]/.test(mark)) return true;
  const next = wordAfter(text, at + mark.length);
  const before = text.slice(Math.max(0, at - lookBehindLength), at);
  if (next === undefined) return true;
  if (!next.afterSpace) return mark === '.' && /\p{Ll}{3}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(next.word);
  if (/^\p{Ll}/u.test(next.word)) return smallLetterOpens(before, mark, next);
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  return !isAbbreviation(before, next.word);
}

interface NextWord {
  readonly word: string;
  readonly afterSpace: boolean;
  /** A comma after an opening word (“currently,”) is as good as a capital. */
  readonly beforeComma: boolean;
}

const nextWordPattern = /(\s*)["'“‘«([–—-]*([\p{L}\p{N}]*)(,?)/uy;

function wordAfter(text: string, offset: number): NextWord | undefined {
  nextWordPattern.lastIndex = offset;
  const match = nextWordPattern.exec(text);
  if (match === null || offset + (match[1]?.length ?? 0) >= text.length) return undefined;
  return { word: match[2] ?? '', afterSpace: match[1] !== '', beforeComma: match[3] === ',' };
}

/** The writer forgot the capital: after a long plain word or a quotation's end, never inside a quotation. */
function smallLetterOpens(before: string, mark: string, next: NextWord): boolean {
  if (mark.startsWith('..') || mark.includes('…')) return false;
  const opens = next.beforeComma && sentenceOpeners.has(next.word);
  if (mark.length > 1 && closingMark.test(mark)) return opens;
  if (opens && !abbreviations.has(tokenAtEnd(before))) return true;
  if (closingMark.test(before.slice(-1))) return true;
  const token = tokenAtEnd(before);
  return /^(?:\p{Ll}{4,}|\p{N}{4})$/u.test(token) && !abbreviations.has(token);
}

function isAbbreviation(before: string, next: string): boolean {
  const token = tokenAtEnd(before);
  const lower = token.toLowerCase();
  const opens = next.length > 1 && sentenceOpeners.has(next.toLowerCase());
  if (closingAbbreviations.has(lower)) return next !== '' && !opens;
  // An initial joins a name (“Stephen P. Cohen”); before an opening word it was a label (“Plan B. The”).
  if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(token)) return token !== 'I' && !opens;
  if (abbreviationsBeforeNumbers.has(lower)) return /^(?:\p{N}|[IVXL]+$)/u.test(next);
  return abbreviations.has(lower);
}

/** The letters and inner dots that lead up to the stop; at most one character less than `before` itself. */
function tokenAtEnd(before: string): string {
  return /[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*$/u.exec(before)?.[0] ?? '';
}
