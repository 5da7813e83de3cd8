/** What a comment says, free of how it is written. */
export interface NewComment {
  readonly text: string;
  /** A name; white space and signs become `_` in the text. */
  readonly author?: string;
  /** ISO date, `2026-11-24`. */
  readonly date?: string;
  /** A word of Latin letters, `relevance`. */
  readonly criterion?: string;
}

/** A half-open range of UTF-16 offsets within the comment. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** The inside of `{>>…<<}`, read. Places are offsets in it. */
export interface ReadComment extends NewComment {
  readonly isDone: boolean;
  /** Where the words stand, without attributes. */
  readonly textSpan: Range;
  /** Where a `[done]` belongs: behind author and date. */
  readonly doneAt: number;
  /** Each `[done]` with the white space that goes with it. */
  readonly doneSpans: readonly Range[];
}

const author = '@(?<author>[\\p{L}\\p{M}\\p{N}_.-]{1,60})';
const date = '(?<date>\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.Z+-]{4,30})?)';
const attributes = new RegExp(
  `^\\s*(?:${author}\\s*)?(?:${date}\\s*)?(?<tags>(?:\\[[a-zA-Z-]{1,30}\\]\\s*){0,4})`,
  'u',
);

const doneTag = /\[done\]\s*/gi;
const doneAtEnd = /(?<!\\)\s*\[done\]\s*$/i;

/** Words that open like an attribute are written behind a backslash. */
const likeAttribute = /^(\\*)(?=@[\p{L}\p{M}\p{N}_.-]|\[[a-zA-Z-]{1,30}\]|\d{4}-\d{2}-\d{2})/u;
const likeDoneAtEnd = /(\\*)(?=\[done\]$)/i;

/** Reads `@tutor 2026-11-24 [relevance] relate your headings …`: every attribute may be left out. */
export function readComment(source: string): ReadComment {
  const match = attributes.exec(source);
  const { author, date, tags = '' } = match?.groups ?? {};
  const start = match?.[0].length ?? 0;
  const tagsAt = start - tags.length;
  const names = [...tags.matchAll(/\[([a-zA-Z-]+)\]/g)].map(([, name = '']) => name);
  const criterion = names.find(name => name.toLowerCase() !== 'done');
  const trailing = doneAtEnd.exec(source.slice(start));
  const end = start + (trailing?.index ?? source.slice(start).trimEnd().length);
  const doneSpans = [...tags.matchAll(doneTag)].map(({ index, 0: { length } }) => ({
    start: tagsAt + index,
    end: tagsAt + index + length,
  }));
  if (trailing !== null) doneSpans.push({ start: end, end: end + trailing[0].trimEnd().length });
  return {
    text: decode(source.slice(start, end)),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
    ...(criterion !== undefined && { criterion }),
    isDone: 0 < doneSpans.length,
    textSpan: { start, end: Math.max(start, end) },
    doneAt: tagsAt,
    doneSpans,
  };
}

/** The comment with its delimiters, on one line; `readComment` gives the same words back. */
export function writeComment({ text, author, date, criterion }: NewComment): string {
  const name = author === undefined ? '' : nameOf(author);
  const tag = criterion?.toLowerCase().replace(/[^a-z-]+/g, '-') ?? '';
  const parts = [
    ...(name === '' ? [] : [`@${name}`]),
    ...(date === undefined ? [] : [date]),
    ...(/^[a-z-]{1,30}$/.test(tag) && tag !== 'done' ? [`[${tag}]`] : []),
    encode(text),
  ];
  return `{>>${parts.join(' ')}<<}`;
}

/** The words as they can stand in a comment: no closer, no line break, no bar, nothing read as an attribute. */
export function encode(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .trim()
    .replace(likeAttribute, (_, slashes: string) => (slashes === '' ? '\\' : `\\${slashes}`))
    .replace(likeDoneAtEnd, (_, slashes: string) => `\\${slashes}`)
    .replace(/(\\*)(<br ?\/?>|\n)/g, (_, slashes: string, lineBreak: string) =>
      lineBreak === '\n' ? `${slashes}${slashes}<br>` : `${slashes}${slashes}\\${lineBreak}`,
    )
    .replace(/(\\*)\|/g, '$1$1\\|')
    .replace(/<<(\\*)\}/g, '<<$1\\}');
}

function decode(source: string): string {
  return source
    .replace(/<<\\(\\*)\}/g, '<<$1}')
    .replace(/(\\+)\|/g, (_, slashes: string) => `${half(slashes)}|`)
    .replace(/\r?\n[ \t]*(?:>[ \t]*)*/g, '\n')
    .replace(/(\\*)(<br ?\/?>)/g, (_, slashes: string, lineBreak: string) =>
      slashes.length % 2 === 0 ? `${half(slashes)}\n` : `${half(slashes)}${lineBreak}`,
    )
    .replace(likeDoneAtEnd, (_, slashes: string) => slashes.slice(1))
    .replace(likeAttribute, (_, slashes: string) => slashes.slice(1))
    .trim();
}

function half(slashes: string): string {
  return slashes.slice(0, Math.floor(slashes.length / 2));
}

function nameOf(author: string): string {
  return author
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}_.-]+/gu, '_')
    .slice(0, 60);
}
