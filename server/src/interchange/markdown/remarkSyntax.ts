import { remarkAttributes } from '../../core/essay/remarks.js';
import type { Thread, ThreadComment } from '../script.js';

/** The comment between `{>>` and `<<}`, and whether it closes its thread. */
export function readRemark(source: string): { readonly comment: ThreadComment; readonly isDone: boolean } {
  const match = remarkAttributes.exec(source);
  const { author, date, tags = '' } = match?.groups ?? {};
  const names = [...tags.matchAll(/\[[a-zA-Z-]+\]/g)].map(([tag]) => tag);
  const words = source.slice(match?.[0].length ?? 0);
  const text = [...names.filter(name => name !== '[done]'), words].join(' ');
  return {
    comment: {
      ...(author !== undefined && { author: decodeAuthor(author) }),
      ...(date !== undefined && { date }),
      text: oneLine(text),
    },
    isDone: names.includes('[done]'),
  };
}

/** `{>>…<<}` for each comment, directly after one another, so that they stay one thread. */
export function writeThread({ comments, isDone }: Thread): string {
  return comments.map((comment, index) => writeRemark(comment, isDone && index === 0)).join('');
}

function writeRemark({ author, date, text }: ThreadComment, isDone: boolean): string {
  const name = author === undefined ? '' : encodeAuthor(author);
  const parts = [name === '' ? '' : `@${name}`, date ?? '', isDone ? '[done]' : '', oneLine(text)];
  // The first `<<}` ends a comment, so its words may not hold one.
  const words = parts.filter(part => part !== '').join(' ');
  return `{>>${words.replaceAll('<<}', '<< }')}<<}`;
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
