/** Where in a block of YAML something is being written. Texts are of the line the place is in. */
export interface YamlPlace {
  readonly kind: 'key' | 'value';
  /** Keys from the outermost to the one that holds the place; for a value, its own key last. */
  readonly path: readonly string[];
  /** The part of the word before the place, and behind it. */
  readonly typed: string;
  readonly rest: string;
  /** What must stand before a new word: the space behind a colon, the indentation of a new line. */
  readonly before: string;
  /** Whether a colon follows already. */
  readonly hasColon: boolean;
  /** Keys that stand beside this one already. */
  readonly siblings: readonly string[];
  readonly newLine: string;
}

/**
 * Reads maps in both forms, by lines, since half-typed YAML has no tree. `undefined` in lists, comments, quotations
 * and other text.
 */
export function yamlPlace(source: string, offset: number): YamlPlace | undefined {
  const lines = source.split(/\r?\n/);
  const newLine = source.includes('\r\n') ? '\r\n' : '\n';
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  const index = source.slice(0, lineStart).split('\n').length - 1;
  const line = lines[index] ?? '';
  const before = line.slice(0, offset - lineStart);
  const after = line.slice(before.length);
  const word = /^[\w/-]*/.exec(after)?.[0] ?? '';
  const common = { rest: word, hasColon: /^[ \t]*:/.test(after.slice(word.length)), newLine };
  const at = (kind: YamlPlace['kind'], path: readonly string[], typed: string, ahead: string): YamlPlace => ({
    ...common,
    kind,
    path,
    typed,
    before: ahead,
    siblings: kind === 'key' ? siblings(lines, index, path) : [],
  });

  const key = /^( *)([\w/-]*)$/.exec(before);
  if (key !== null) {
    const [, spaces = '', typed = ''] = key;
    const isFresh = spaces === '' && typed === '' && after.trim() === '';
    const inner = isFresh ? mapAbove(lines, index) : undefined;
    if (inner !== undefined) return at('key', inner.path, '', inner.indentation);
    const path = pathAbove(lines, index, spaces.length);
    return path === undefined ? undefined : at('key', path, typed, '');
  }
  const value = /^( *)([\w/-]+):([ \t]*)([\w/-]*)$/.exec(before);
  if (value !== null) {
    const [, spaces = '', name = '', space = '', typed = ''] = value;
    const path = pathAbove(lines, index, spaces.length);
    return path === undefined ? undefined : at('value', [...path, name], typed, space === '' ? ' ' : '');
  }
  const flow = /^( *)([\w/-]+):[ \t]*\{((?:[^{}]*,)?)[ \t]*(?:([\w/-]+):([ \t]*))?([\w/-]*)$/.exec(before);
  if (flow === null) return undefined;
  const [, spaces = '', name = '', earlier = '', innerKey, space = '', typed = ''] = flow;
  const outer = pathAbove(lines, index, spaces.length);
  if (outer === undefined) return undefined;
  if (innerKey !== undefined) {
    return at('value', [...outer, name, innerKey], typed, space === '' ? ' ' : '');
  }
  const written = [...earlier.matchAll(/([\w/-]+)[ \t]*:/g)].map(([, each = '']) => each);
  return { ...at('key', [...outer, name], typed, ''), siblings: written };
}

/** The keys that hold a line of this indentation, outermost first; `undefined` where what holds it is no map. */
function pathAbove(
  lines: readonly string[],
  index: number,
  indentation: number,
): readonly string[] | undefined {
  const path: string[] = [];
  let inner = indentation;
  for (let at = index - 1; 0 <= at && 0 < inner; at -= 1) {
    const line = lines[at] ?? '';
    const own = line.length - line.trimStart().length;
    if (line.trim() === '' || line.trimStart().startsWith('#') || inner <= own) continue;
    const key = /^ *([\w/-]+):[ \t]*(?:#.*)?$/.exec(line)?.[1];
    if (key === undefined) return undefined;
    path.unshift(key);
    inner = own;
  }
  return inner === 0 ? path : undefined;
}

/** At the start of a blank line, the map that the line above is in or begins. */
function mapAbove(
  lines: readonly string[],
  index: number,
): { readonly path: readonly string[]; readonly indentation: string } | undefined {
  const at = lines.slice(0, index).findLastIndex(line => line.trim() !== '');
  const line = lines[at];
  if (line === undefined) return undefined;
  const begins = /^( *)([\w/-]+):[ \t]*$/.exec(line);
  if (begins !== null) {
    const [, spaces = '', name = ''] = begins;
    const outer = pathAbove(lines, at, spaces.length);
    return outer === undefined ? undefined : { path: [...outer, name], indentation: `${spaces}  ` };
  }
  const spaces = /^ */.exec(line)?.[0] ?? '';
  const path = pathAbove(lines, at, spaces.length);
  return path === undefined || path.length === 0 ? undefined : { path, indentation: spaces };
}

function siblings(lines: readonly string[], index: number, path: readonly string[]): readonly string[] {
  const wanted = path.join('\n');
  return lines.flatMap((line, at) => {
    const [, spaces = '', name] = /^( *)([\w/-]+):/.exec(line) ?? [];
    if (name === undefined || at === index) return [];
    return pathAbove(lines, at, spaces.length)?.join('\n') === wanted ? [name] : [];
  });
}
