import type { PlacedEvidence } from '../../essay/essay.js';
import { overlaps, type Span } from '../../span.js';
import type { TextEdit } from '../../textEdit.js';

/**
 * Wraps evidence in `**` or `==`, exactly. `undefined` where that would not read as emphasis, or would change more:
 * other markup in the words, an address, words cut by a remark, or a line that would turn into a bold heading.
 */
export function highlightEdit(evidence: PlacedEvidence, mark: '**' | '=='): TextEdit | undefined {
  const { paragraph, span, text } = evidence;
  if (paragraph === undefined) return undefined;
  const { pieces, facts } = paragraph;
  const piece = pieces.findIndex(({ start, end }) => start <= span.start && span.end <= end);
  if (piece < 0) return undefined;
  const pieceStart = (pieces[piece] as Span).start;
  const lengthBefore = pieces.slice(0, piece).reduce((sum, { start, end }) => sum + end - start + 1, 0);
  const start = span.start - pieceStart + lengthBefore;
  const words = { start, end: start + text.length };
  const { raw, marks } = facts;
  // Hidden characters or a line's end in between: the words do not stand together.
  if (raw.slice(words.start, words.end) !== text || text.includes('\n')) return undefined;
  if (marks.some(({ span }) => overlaps(span, words))) return undefined;
  if (!canOpen(raw, words) || !canClose(raw, words) || isInAddress(raw, words)) return undefined;
  if (mark === '**' && (opensRunIn(raw, words) || isWholeLine(raw, words, marks))) return undefined;
  return { span, newText: `${mark}${text}${mark}` };
}

/** CommonMark’s flanking rules: before punctuation, `**` opens only after white space or punctuation. */
function canOpen(raw: string, { start }: Span): boolean {
  const before = raw.charAt(start - 1);
  return !/[\\*_=]/.test(before) && (!isPunctuation(raw.charAt(start)) || !isWordEnd(before));
}

function canClose(raw: string, { end }: Span): boolean {
  const after = raw.charAt(end);
  return !/[*_=]/.test(after) && (!isPunctuation(raw.charAt(end - 1)) || !isWordEnd(after));
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}

function isWordEnd(character: string): boolean {
  return character !== '' && !/\s/.test(character) && !isPunctuation(character);
}

function isInAddress(raw: string, { start, end }: Span): boolean {
  let from = start;
  while (Math.max(0, start - 200) < from && !isSpaceAt(raw, from - 1)) from -= 1;
  let to = end;
  while (to < Math.min(raw.length, end + 200) && !isSpaceAt(raw, to)) to += 1;
  return /:\/\/|www\.|@/.test(raw.slice(from, to));
}

function isSpaceAt(raw: string, offset: number): boolean {
  return /\s/.test(raw.charAt(offset));
}

/** Bold words that open a paragraph before a colon are read as its heading. */
function opensRunIn(raw: string, { start, end }: Span): boolean {
  return raw.slice(0, start).trim() === '' && /^\s*[:：]/.test(raw.slice(end));
}

/** A line that is bold from end to end is read as a heading. */
function isWholeLine(
  raw: string,
  { start, end }: Span,
  marks: readonly { readonly kind: string; readonly span: Span }[],
): boolean {
  const lineStart = raw.lastIndexOf('\n', start - 1) + 1;
  const next = raw.indexOf('\n', end);
  const lineEnd = next < 0 ? raw.length : next;
  const bold = [...marks.filter(({ kind }) => kind === 'strong').map(({ span }) => span), { start, end }];
  bold.sort((a, b) => a.start - b.start);
  let rest = '';
  let at = lineStart;
  for (const span of bold) {
    rest += raw.slice(at, Math.max(at, Math.min(span.start, lineEnd)));
    at = Math.max(at, span.end);
  }
  return !/[\p{L}\p{N}]/u.test(rest + raw.slice(at, Math.max(at, lineEnd)));
}
