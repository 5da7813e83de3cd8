import { styleKey } from '../content.js';
import type { Style, TextRun, Thread } from '../script.js';
import { type Escaping, escapeText } from './escapeText.js';
import { writeThread } from './remarkSyntax.js';
import type { PlacedInline, SeparatedContent } from './separateAnchors.js';

/** How a content is tried to be written, from the plainest to the safest. */
export interface Manner {
  readonly escaping: Escaping;
  /** Delimiters stand at letters only, since beside punctuation they may open nothing. */
  readonly shrinks?: boolean;
  readonly drops?: 'code' | 'all';
}

export interface Surroundings {
  readonly threads: readonly Thread[];
  readonly isInTable: boolean;
}

/** One content in Markdown with CriticMarkup. */
export function writeInline(content: SeparatedContent, manner: Manner, surroundings: Surroundings): string {
  const writer = new InlineWriter(content, manner, surroundings);
  let at = 0;
  for (const { start, end, threads } of content.words) {
    writer.span(at, start, 'outside');
    writer.words(start, end, threads);
    at = end;
  }
  writer.span(at, content.length, 'outside');
  return writer.text;
}

/** Between two threads on the same words, so that the second is no reply to the first. */
const sameWords = '{====}';

/** Between two threads on other words. */
const apart = '{++++}';

class InlineWriter {
  text = '';
  readonly #content: SeparatedContent;
  readonly #manner: Manner;
  readonly #surroundings: Surroundings;
  #nextPlace = 0;

  constructor(content: SeparatedContent, manner: Manner, surroundings: Surroundings) {
    this.#content = content;
    this.#manner = manner;
    this.#surroundings = surroundings;
  }

  words(start: number, end: number, threads: readonly number[]): void {
    this.text += '{==';
    this.span(start, end, 'inside');
    this.text += `==}${this.#threads(threads)}`;
  }

  /** A place at the edge of words stands outside of them. */
  span(start: number, end: number, side: 'inside' | 'outside'): void {
    const { places } = this.#content;
    let at = start;
    for (; this.#nextPlace < places.length; this.#nextPlace += 1) {
      const place = places[this.#nextPlace] as (typeof places)[number];
      if (end < place.start || (side === 'inside' && end === place.start)) break;
      this.#runs(at, place.start);
      const thread = this.#threads(place.threads);
      if (this.text.endsWith('<<}')) this.text += apart;
      this.text += side === 'inside' ? thread.replace(/([=+~-]{2})\}/g, '$1 }') : thread;
      at = place.start;
    }
    this.#runs(at, end);
  }

  #threads(indexes: readonly number[]): string {
    const { threads, isInTable } = this.#surroundings;
    const text = indexes.map(index => writeThread(threads[index] as Thread)).join(sameWords);
    return isInTable ? text.replaceAll('|', '\\|') : text;
  }

  #runs(start: number, end: number): void {
    const pieces = this.#content.inlines
      .filter(inline => start < inline.end && inline.start < end)
      .map(inline => slice(inline, start, end));
    for (const group of groups(pieces, changeOf)) {
      const change = changeOf(group[0] as Piece);
      const [open, close] = change === undefined ? ['', ''] : delimiters[change];
      this.text += open;
      this.#styled(group, 0);
      this.text += close;
    }
  }

  #styled(pieces: readonly Piece[], level: number): void {
    const property = levels[level];
    if (property === undefined) {
      for (const piece of pieces) this.#piece(piece);
      return;
    }
    for (const group of groups(pieces, piece => this.#style(piece)[property])) {
      const value = this.#style(group[0] as Piece)[property];
      if (value === undefined) {
        this.#styled(group, level + 1);
        continue;
      }
      const { before, inner, after } = this.#edges(group);
      for (const piece of before) this.#piece(piece);
      if (0 < inner.length) this.#wrapped(inner, level, property, value);
      for (const piece of after) this.#piece(piece);
    }
  }

  #wrapped(inner: readonly Piece[], level: number, property: Level, value: string | true): void {
    if (property === 'link') {
      this.#linked(inner, level, String(value));
      return;
    }
    const mark = marks[property];
    this.text += mark;
    this.#styled(inner, level + 1);
    this.text += mark;
  }

  #linked(inner: readonly Piece[], level: number, address: string): void {
    const [only] = inner;
    const isAddress =
      inner.length === 1 &&
      only?.kind === 'text' &&
      only.text === address &&
      styleKey({ link: address }) === styleKey(only.style);
    if (isAddress && /^(?:https?|mailto):[^\s<>]+$/.test(address)) {
      this.text += `<${address}>`;
      return;
    }
    this.text += '[';
    this.#styled(inner, level + 1);
    this.text += `](${this.#target(address)})`;
  }

  #target(address: string): string {
    const safe = address.replace(/[\s<>]/g, character => encodeURIComponent(character));
    const target = hasPlainBrackets(safe) ? safe : `<${safe}>`;
    return this.#surroundings.isInTable ? target.replaceAll('|', '%7C') : target;
  }

  /** White space, which delimiters may not touch, and what else is not to stand between them. */
  #edges(pieces: readonly Piece[]): Record<'before' | 'inner' | 'after', readonly Piece[]> {
    const edge = this.#manner.shrinks ? /[\s\p{P}\p{S}]/u : /\s/;
    const isCode = (piece: Piece): boolean =>
      this.#style(piece).code === true || piece.style.image !== undefined;
    const characters = pieces.flatMap(piece =>
      piece.kind === 'text' && !isCode(piece)
        ? Array.from(piece.text, text => ({ ...piece, text }))
        : [piece],
    );
    const isInner = (piece: Piece): boolean =>
      piece.kind === 'text' && (isCode(piece) || !edge.test(piece.text));
    const first = characters.findIndex(isInner);
    const last = characters.findLastIndex(isInner);
    if (first < 0) return { before: characters.map(unstyled), inner: [], after: [] };
    return {
      before: characters.slice(0, first).map(unstyled),
      inner: joined(characters.slice(first, last + 1)),
      after: characters.slice(last + 1).map(unstyled),
    };
  }

  #piece(piece: Piece): void {
    const { isInTable } = this.#surroundings;
    if (piece.kind === 'break') {
      this.text += isInTable ? '<br>' : '  \n';
      return;
    }
    const { image } = this.#style(piece);
    if (image !== undefined) this.text += `![${this.#escaped(piece.text)}](${this.#target(image)})`;
    else if (this.#style(piece).code) this.text += this.#code(piece.text);
    else this.text += this.#escaped(piece.text);
  }

  #escaped(text: string): string {
    const isLineStart = this.text === '' || this.text.endsWith('\n');
    const escaped = escapeText(text, this.#manner.escaping, isLineStart);
    return this.#surroundings.isInTable && this.#manner.escaping !== 'all'
      ? escaped.replaceAll('|', '\\|')
      : escaped;
  }

  #code(text: string): string {
    const runs = text.match(/`+/g) ?? [];
    const fence = '`'.repeat(1 + Math.max(0, ...runs.map(run => run.length)));
    const padding = /^`|`$|^ .* $/.test(text) ? ' ' : '';
    const code = this.#surroundings.isInTable ? text.replaceAll('|', '\\|') : text;
    return `${fence}${padding}${code}${padding}${fence}`;
  }

  #style(piece: Piece): Style {
    const { drops } = this.#manner;
    if (drops === 'all') return {};
    if (drops === undefined) return piece.style;
    const { code, ...style } = piece.style;
    return style;
  }
}

/** Brackets that stand in pairs need no marks around the address. */
function hasPlainBrackets(address: string): boolean {
  return address !== '' && !/[()\\]/.test(address.replace(/\([^()\\]*\)/g, ''));
}

type Piece = TextRun | { readonly kind: 'break'; readonly style: Style };

const levels = ['link', 'bold', 'italic', 'highlight', 'strike'] as const;
type Level = (typeof levels)[number];

const marks = { bold: '**', italic: '*', highlight: '==', strike: '~~' } as const;

const delimiters = { insertion: ['{++', '++}'], deletion: ['{--', '--}'] } as const;

function slice({ inline, start }: PlacedInline, from: number, to: number): Piece {
  if (inline.kind === 'break') return { kind: 'break', style: {} };
  return { ...inline, text: inline.text.slice(Math.max(0, from - start), to - start) };
}

function changeOf(piece: Piece): TextRun['change'] {
  return piece.kind === 'text' ? piece.change : undefined;
}

function unstyled(piece: Piece): Piece {
  return { ...piece, style: {} };
}

/** Neighbours with the same key; a break belongs to what stands before it. */
function groups(pieces: readonly Piece[], keyOf: (piece: Piece) => unknown): readonly (readonly Piece[])[] {
  const grouped: Piece[][] = [];
  for (const piece of pieces) {
    const last = grouped.at(-1);
    if (last !== undefined && keyOf(last[0] as Piece) === keyOf(piece)) last.push(piece);
    else grouped.push([piece]);
  }
  return grouped;
}

function joined(characters: readonly Piece[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const piece of characters) {
    const last = pieces.at(-1);
    const isSame =
      last?.kind === 'text' && piece.kind === 'text' && styleKey(last.style) === styleKey(piece.style);
    if (isSame) pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    else pieces.push(piece);
  }
  return pieces;
}
