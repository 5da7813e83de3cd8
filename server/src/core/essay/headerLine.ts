import { countWords } from '../prose/words.js';
import type { Span } from '../span.js';

/** Labels of the lines that stand above a script (domain notes, section 7.3). */
const label =
  /^\W*(?:(?:candidate|student)(?:['’]s)?(?: name)?|name|father(?:['’]s)? name|roll(?: ?(?:no|number|num|#))?|reg(?:istration)?(?: ?(?:no|number))?|batch|group|section|subject|paper|course|date|dated|day|marks?(?: obtained)?|obtained|total(?: marks)?|time|teacher|mentor|coach|instructor|tutor|checked by|submitted (?:by|to)|supervis(?:or|ed by)|class|session|test|mock|assignment|academy|institute|e-?mail|phone|contact)\b(?<rest>.*)$/is;

const paperLine = /^\W*(?:css|pms|upsc|fpsc|ppsc|bcs)\b[\s\p{L}\p{N},:/()-]{0,50}$/iu;

/** Whether a short line labels the script: “BATCH - 21”, “Name: A. Student”, “Date: 24 November”. */
export function isHeaderLine(text: string): boolean {
  const line = text.trim();
  const first = line.split('\n')[0] ?? '';
  if (12 < countWords(first) || /[?]/.test(first)) return false;
  if (paperLine.test(first)) return true;
  const rest = label.exec(first)?.groups?.rest;
  if (rest === undefined) return false;
  // “Date of birth of the nation” is a title: a label ends, or is followed by a mark or a number.
  return /^\s*$|^\s*(?:no\.?|number)?\s*[-–—:#=.|]|^\s*\d/i.test(rest);
}

export interface NamedField {
  readonly name: 'candidate' | 'batch';
  /** Offsets into the line. */
  readonly span: Span;
}

/** The candidate or the batch that a header line names. */
export function headerField(line: string): NamedField | undefined {
  const batch = /\bbatch\b\s*(?:no\.?|number)?\s*[-–—:#.]*\s*(?<value>[\p{L}\p{N}][\p{L}\p{N}/-]*)/iu.exec(
    line,
  );
  if (batch !== null) return field('batch', batch);
  const candidate =
    /(?:^|\b)(?:(?:candidate|student)(?:['’]s)?(?: name)?|name|submitted by)\s*[-–—:=]+\s*(?<value>\p{L}[\p{L}\p{M} .'’-]{0,60})/iu.exec(
      line,
    );
  return candidate === null ? undefined : field('candidate', candidate);
}

function field(name: NamedField['name'], match: RegExpExecArray): NamedField {
  const value = (match.groups?.value ?? '').trimEnd();
  const start = match.index + match[0].lastIndexOf(value);
  return { name, span: { start, end: start + value.length } };
}

const small = /\b(?:the|of|and|in|on|to|for|a|an|is|are|with|from|between|by|as|at|its|write|discuss)\b/i;

/** Two to four words, each with a capital, with no small words: the form of a name, of “CANDIDATE NAME” too. */
export function looksLikeName(text: string): boolean {
  const name = text.trim();
  if (small.test(name) || /[\d:?!"“”]/.test(name)) return false;
  const words = name.split(/\s+/);
  return (
    2 <= words.length && words.length <= 4 && words.every(word => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word))
  );
}
