const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  copy: '©',
};

const highestCodePoint = 0x10ffff;

/** The character of `&amp;` or `&#38;`; a name that no essay needs stays as it is written. */
export function decodeEntity(source: string): string {
  const [, hexadecimal, decimal, name = ''] = /^&(?:#x([\da-f]+)|#(\d+)|(\w+));$/i.exec(source) ?? [];
  const digits = hexadecimal ?? decimal;
  if (digits === undefined) return named[name] ?? source;
  const code = Number.parseInt(digits, hexadecimal === undefined ? 10 : 16);
  return 0 < code && code <= highestCodePoint ? String.fromCodePoint(code) : '\ufffd';
}
