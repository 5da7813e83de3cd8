import { readComment, writeComment } from '../../core/review/comment.js';
import type { Thread, ThreadComment } from '../script.js';

/**
 * The comment between `{>>` and `<<}`, and whether it closes its thread. Word has no place for a criterion, so it
 * stands before the words.
 */
export function readRemark(source: string): { readonly comment: ThreadComment; readonly isDone: boolean } {
  const { author, date, criterion, text, isDone } = readComment(source);
  return {
    comment: {
      ...(author !== undefined && { author: decodeAuthor(author) }),
      ...(date !== undefined && { date }),
      text: oneLine(criterion === undefined ? text : `[${criterion}] ${text}`),
    },
    isDone,
  };
}

/** `{>>…<<}` for each comment, directly after one another, so that they stay one thread. */
export function writeThread({ comments, isDone }: Thread): string {
  return comments.map((comment, index) => writeRemark(comment, isDone && index === 0)).join('');
}

function writeRemark({ author, date, text }: ThreadComment, isDone: boolean): string {
  const [opening = '', criterion] = /^\[(?!done\])([a-z-]{1,30})\](?: |$)/.exec(text) ?? [];
  const written = withPlainBars(
    writeComment({
      ...(author !== undefined && { author: encodeAuthor(author) }),
      ...(date !== undefined && { date }),
      ...(criterion !== undefined && { criterion }),
      text: oneLine(text.slice(opening.length)),
    }),
  );
  if (!isDone) return written;
  const at = opener.length + readComment(written.slice(opener.length, -opener.length)).doneAt;
  return `${written.slice(0, at)}[done] ${written.slice(at)}`;
}

const opener = '{>>';

/** The writer of tables guards the bars of a cell, those of its remarks too. */
function withPlainBars(comment: string): string {
  return comment.replace(/(\\*)\\\|/g, (_, slashes: string) => `${slashes.slice(slashes.length / 2)}|`);
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** In letters, as the attribute takes them. */
const longestAuthor = 60;

/** An author is one word in the text: a space becomes `_`, and `_` two of them. */
function encodeAuthor(author: string): string {
  return oneLine(author)
    .replaceAll('_', '__')
    .replaceAll(' ', '_')
    .replace(/[^\p{L}\p{N}_.-]/gu, '-')
    .slice(0, longestAuthor);
}

function decodeAuthor(author: string): string {
  return author.replace(/__|_/g, match => (match === '_' ? ' ' : '_')).trim();
}
