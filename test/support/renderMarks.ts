import type { Span } from '../../server/src/core/index.js';
import type { ExpectedMark } from './fixture.js';

/** The text with its marks written in, as a fixture shows them; equal where the marks are equal. */
export function renderMarks(text: string, marks: readonly ExpectedMark[]): string {
  const signs = marks.flatMap(mark => {
    const { start, end } = mark.span;
    if (start === end)
      return [{ at: start, order: 1, length: 0, sign: `[||]${label(mark)}`, key: label(mark) }];
    const length = end - start;
    return [
      { at: start, order: 2, length: -length, sign: '[|', key: label(mark) },
      { at: end, order: 0, length, sign: `|]${label(mark)}`, key: label(mark) },
    ];
  });
  // At one place what ends comes first; longer marks enclose shorter ones, then labels decide.
  signs.sort(
    (a, b) =>
      a.at - b.at || a.order - b.order || a.length - b.length || (a.key < b.key ? -1 : Number(b.key < a.key)),
  );
  let result = '';
  let last = 0;
  for (const { at, sign } of signs) {
    result += text.slice(last, at) + sign;
    last = at;
  }
  return result + text.slice(last);
}

function label({ rule, severity }: ExpectedMark): string {
  return severity === undefined ? `{${rule}}` : `{${rule} ${severity}}`;
}

/** The text with CRLF line ends, and where an offset of the LF text stands in it. */
export function withCrlf(text: string): { text: string; place(span: Span): Span } {
  const before: number[] = [];
  for (let index = 0, lines = 0; index <= text.length; index += 1) {
    before.push(lines);
    if (text.charCodeAt(index) === 10) lines += 1;
  }
  const move = (offset: number): number => offset + (before[offset] as number);
  return {
    text: text.replaceAll('\n', '\r\n'),
    place: ({ start, end }) => ({ start: move(start), end: move(end) }),
  };
}
