import type { Block } from '../markdown/block.js';
import { MarkdownParser } from '../markdown/parseMarkdown.js';
import { overlaps, type Span, shift } from '../span.js';
import { applyEdits, type TextEdit } from '../textEdit.js';
import { anchorOf } from './anchor.js';
import { type NewComment, writeComment } from './comment.js';
import type { Thread } from './proseMarks.js';
import { type PlacedProse, prosesOf, spanOf } from './proses.js';
import { reviewMarks, type Script } from './reviewMarks.js';

/**
 * A remark on words: `{==words==}{>>remark<<}`. An empty range gets the remark behind the word there. Of several
 * paragraphs the words in the first are marked. Where no mark can stand (code, HTML, front matter) the remark gets a
 * line of its own. `undefined` where the text takes none at all, as when it is blank.
 */
export function addRemark(script: Script, range: Span, comment: NewComment): readonly TextEdit[] | undefined {
  if (script.text.trim() === '') return undefined;
  const written = writeComment(comment);
  return candidates(script, range, written).find(edits => isSound(script, edits));
}

/** How many paragraphs, headings, points or cells a range reaches into. */
export function paragraphsIn({ text, blocks }: Script, range: Span): number {
  const selected = trimmed(text, range);
  return prosesOf(blocks).filter(prose => overlaps(spanOf(prose), selected)).length;
}

/** From the closest to the words to what works anywhere. */
function candidates(script: Script, range: Span, written: string): readonly (readonly TextEdit[])[] {
  const { text, blocks } = script;
  const selected = trimmed(text, range);
  const opaque = blocks.find(
    block => isOpaque(block) && block.span.start <= selected.start && selected.start < block.span.end,
  );
  const prose = opaque === undefined ? proseAt(script, selected) : undefined;
  const block =
    opaque ?? prose?.block ?? blocks.findLast(({ span }) => span.start <= selected.start) ?? blocks[0];
  return [
    ...(prose === undefined ? [] : inProse(prose, selected, written)),
    ...(block === undefined ? [] : [behind(text, block, written), ...before(text, block, written)]),
  ];
}

function isOpaque({ kind }: Block): boolean {
  return kind === 'code' || kind === 'html' || kind === 'frontMatter' || kind === 'thematicBreak';
}

/** The first paragraph of the range; between paragraphs the one above. */
function proseAt({ blocks }: Script, range: Span): PlacedProse | undefined {
  const proses = prosesOf(blocks).filter(({ prose }) => prose.raw.trim() !== '');
  const isIn = (prose: PlacedProse): boolean => {
    const span = spanOf(prose);
    return range.start < range.end
      ? overlaps(span, range)
      : span.start <= range.start && range.start <= span.end;
  };
  return proses.find(isIn) ?? proses.findLast(({ at }) => at < range.start) ?? proses[0];
}

function inProse({ prose, at }: PlacedProse, range: Span, written: string): readonly (readonly TextEdit[])[] {
  const clamp = (offset: number): number => Math.min(Math.max(offset - at, 0), prose.raw.length);
  const selected = { start: clamp(range.start), end: clamp(range.end) };
  const insert = (offset: number, newText: string): TextEdit => ({
    span: shift({ start: offset, end: offset }, at),
    newText,
  });
  const first = prose.raw.length - prose.raw.trimStart().length;
  const place = (offset: number): readonly TextEdit[] => [
    offset <= first ? insert(first, `${written} `) : insert(offset, ` ${written}`),
  ];
  const anchor = anchorOf(prose, selected);
  switch (anchor.kind) {
    case 'thread':
      return [[insert(anchor.thread.span.end, written)]];
    case 'place':
      return [place(anchor.at)];
    case 'words': {
      const { start, end } = anchor.span;
      const behindWords = anchorOf(prose, { start: end, end });
      return [
        [insert(start, '{=='), insert(end, `==}${written}`)],
        ...(behindWords.kind === 'place' ? [place(behindWords.at)] : []),
      ];
    }
    default:
      return anchor satisfies never;
  }
}

/** A paragraph of its own below the block; where the next line follows at once, a line. */
function behind(text: string, block: Block, written: string): readonly TextEdit[] {
  const words = text.slice(0, block.span.end).trimEnd().length;
  const at = words + (/^[ \t]*/.exec(text.slice(words))?.[0].length ?? 0);
  const newLine = /^\r?\n/.exec(text.slice(at))?.[0] ?? lineBreak(text);
  const isBlankBelow = /^(?:$|\r?\n[ \t]*(?:\r?\n|$))/.test(text.slice(at));
  return [{ span: { start: at, end: at }, newText: (isBlankBelow ? newLine + newLine : newLine) + written }];
}

/** The same above it, for what reads everything below it as its own; the gap that was above is repeated. */
function before(text: string, block: Block, written: string): readonly (readonly TextEdit[])[] {
  const at = block.span.start;
  const above = text.slice(0, at);
  const gap = /^\uFEFF?$/.test(above) ? lineBreak(text).repeat(2) : /(?:\r?\n){1,2}[ \t]*$/.exec(above)?.[0];
  return gap === undefined ? [] : [[{ span: { start: at, end: at }, newText: written + gap }]];
}

/** One comment more, all others where they were, and a reader reads the same words. */
function isSound(script: Script, edits: readonly TextEdit[]): boolean {
  const text = applyEdits(script.text, edits);
  const after = { text, blocks: new MarkdownParser().parse(text) };
  const threadsBefore = reviewMarks(script).threads;
  const threadsAfter = reviewMarks(after).threads;
  const added = threadsAfter.map(thread => described(text, thread));
  const lost: string[] = [];
  for (const thread of threadsBefore) {
    const old = described(script.text, thread);
    const index = added.indexOf(old);
    if (index < 0) lost.push(old);
    else added.splice(index, 1);
  }
  const [first = ''] = added;
  return (
    added.length === 1 &&
    lost.every(old => lost.length === 1 && first.startsWith(old)) &&
    commentCount(threadsAfter) === commentCount(threadsBefore) + 1 &&
    reviewMarks(after).changes.length === reviewMarks(script).changes.length &&
    reviewMarks(after).broken.length === reviewMarks(script).broken.length &&
    readWords(after) === readWords(script)
  );
}

function described(text: string, { span, words }: Thread): string {
  const anchored = words === undefined ? '' : text.slice(words.span.start, words.span.end);
  return anchored + text.slice(span.start, span.end);
}

function commentCount(threads: readonly Thread[]): number {
  return threads.reduce((sum, { comments }) => sum + comments.length, 0);
}

/** What stands in headings, paragraphs, points and cells, each by itself. */
function readWords({ blocks }: Script): string {
  return prosesOf(blocks)
    .map(({ prose, block }) => `${block.kind} ${prose.text.replace(/\s+/g, ' ').trim()}`)
    .filter(line => /\s\S/.test(line))
    .join('\n');
}

function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const leading = slice.length - slice.trimStart().length;
  return leading === slice.length
    ? { start, end: start }
    : { start: start + leading, end: start + slice.trimEnd().length };
}

function lineBreak(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
