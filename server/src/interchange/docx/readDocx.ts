import type { Message } from '../../core/index.js';
import { contentsOf, plainText, tidyContent } from '../content.js';
import type { Content, Inline, Script, ScriptBlock } from '../script.js';
import { Anchoring } from './anchoring.js';
import { buildLists, type FlatBlock } from './buildLists.js';
import { Counters } from './counters.js';
import { isCode, placed } from './flatBlock.js';
import { frontMatterIn } from './frontMatterProperties.js';
import { openPackage, type Part, type WordPackage } from './openPackage.js';
import { readComments } from './readComments.js';
import { type Reading, readContent } from './readContent.js';
import { type Lists, readNumbering } from './readNumbering.js';
import { type NamedStyle, readStyles, type Styles } from './readStyles.js';
import { child, elementsOf, settingOf, textOf, type XmlElement } from './xml.js';

export type ReadDocx =
  | { readonly kind: 'script'; readonly script: Script; readonly notes: readonly Message[] }
  | { readonly kind: 'problem'; readonly message: Message };

/** Reads a Word file; whatever the bytes are, they give a script or what is wrong with them. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const opened = openPackage(bytes);
  if (opened.kind === 'problem') return opened;
  const { file } = opened;
  const { threads, threadOf } = readComments(file);
  const reader = new DocumentReader(file, new Anchoring(threadOf));
  const blocks = reader.read(threads.length);
  const frontMatter = frontMatterIn(customProperties(file.customProperties));
  return {
    kind: 'script',
    script: { ...(frontMatter !== undefined && { frontMatter }), blocks, threads },
    notes: reader.notes,
  };
}

function customProperties(root: XmlElement | undefined) {
  if (root === undefined) return [];
  return elementsOf(root).map(property => ({
    name: property.attributes.get('name') ?? '',
    value: textOf(property),
  }));
}

interface Note {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

class DocumentReader {
  readonly #file: WordPackage;
  readonly #anchoring: Anchoring;
  readonly #styles: Styles;
  readonly #lists: Lists;
  readonly #reading: Reading;
  readonly #counters = new Counters();
  readonly #notes: Note[] = [];
  #pictures = 0;

  constructor(file: WordPackage, anchoring: Anchoring) {
    this.#file = file;
    this.#anchoring = anchoring;
    this.#styles = readStyles(file.related('styles')?.root);
    this.#lists = readNumbering(file.related('numbering')?.root);
    this.#reading = {
      styles: this.#styles,
      anchoring,
      fields: [],
      note: (kind, id) => this.#notes.push({ kind, id }),
      picture: () => {
        this.#pictures += 1;
      },
    };
  }

  get notes(): readonly Message[] {
    const count = this.#pictures;
    if (count === 0) return [];
    return [{ template: 'Pictures that did not come along, and are only named: {count}.', data: { count } }];
  }

  read(threads: number): readonly ScriptBlock[] {
    const { document } = this.#file;
    const flat = this.#flatBlocks(child(document.root, 'body') ?? document.root, document);
    // A note may have notes of its own.
    for (let index = 0; index < this.#notes.length; index += 1) {
      flat.push(...this.#noteBlocks(this.#notes[index] as Note, index + 1));
    }
    const rest = this.#anchoring.unplaced(threads).flatMap(placeOf);
    return buildLists([...flat, ...blockOf(tidyContent(rest))]);
  }

  #flatBlocks(parent: XmlElement, part: Part): FlatBlock[] {
    return elementsOf(parent).flatMap(element => {
      const id = element.attributes.get('id');
      switch (element.name) {
        case 'p':
          return this.#paragraph(element, part);
        case 'tbl':
          return this.#table(element, part);
        case 'commentRangeStart':
          this.#anchoring.start(id);
          return [];
        case 'commentRangeEnd':
          this.#anchoring.end(id);
          return [];
        case 'AlternateContent':
        case 'Choice':
        case 'sdt':
        case 'sdtContent':
        case 'customXml':
        case 'smartTag':
        case 'ins':
        case 'del':
        case 'moveFrom':
        case 'moveTo':
          return this.#flatBlocks(element, part);
        default:
          return [];
      }
    });
  }

  #paragraph(element: XmlElement, part: Part): FlatBlock[] {
    const properties = child(element, 'pPr');
    const styleId = settingOf(properties, 'pStyle');
    const style = this.#styles.get(styleId ?? 'Normal') ?? noStyle;
    // A table of contents repeats the headings, with the numbers of pages.
    if (/^(?:toc \d|toc heading)$/.test(style.name)) return [];
    const outline = Number(settingOf(properties, 'outlineLvl') ?? style.outlineLevel ?? bodyText);
    const isHeading = outline < bodyText;
    // The look of a heading is the heading's, and not emphasis.
    const look = isHeading ? {} : style.look;
    const read = readContent(element, look, part, this.#reading);
    const boxes = read.boxes.flatMap(box => this.#flatBlocks(box, part));
    if (isCode(styleId, style.name) && !read.content.some(({ kind }) => kind === 'anchor')) {
      return [{ kind: 'code', line: plainText(read.content) }, ...boxes];
    }
    const content = tidyContent(read.content);
    const block = blockFor(content, isHeading ? Math.min(outline + 1, deepestHeading) : undefined);
    const point =
      isHeading && child(properties, 'numPr') === undefined
        ? undefined
        : this.#point(properties, style, block);
    if (point !== undefined) return [point, ...boxes];
    if (block === undefined)
      return isLine(properties) ? [{ kind: 'block', block: { kind: 'rule' } }, ...boxes] : boxes;
    return [placed(block, styleId, style, properties), ...boxes];
  }

  #point(
    properties: XmlElement | undefined,
    style: NamedStyle,
    block: ScriptBlock | undefined,
  ): FlatBlock | undefined {
    const numbering = child(properties, 'numPr');
    const id = settingOf(numbering, 'numId') ?? style.numberingId;
    const level = Number(settingOf(numbering, 'ilvl') ?? style.numberingLevel ?? 0);
    const list = this.#lists.get(id ?? '');
    const format = list?.levels.get(level);
    // “0” takes a paragraph out of the list of its style.
    if (id === undefined || id === '0' || list === undefined || format === undefined) return undefined;
    const { isOrdered } = format;
    const { number, isFirst } = this.#counters.next(id, level, list.definition, format);
    return { kind: 'point', block, list: list.definition, level, isOrdered, number, isFirst };
  }

  #table(table: XmlElement, part: Part): FlatBlock[] {
    const rows = within(table, 'tr').map(row =>
      within(row, 'tc').flatMap(cell => {
        const span = Number(settingOf(child(cell, 'tcPr'), 'gridSpan') ?? 1) || 1;
        const content = this.#cell(cell, part);
        return [content, ...new Array<Content>(Math.min(span, mostColumns) - 1).fill([])];
      }),
    );
    const width = Math.max(0, ...rows.map(row => row.length));
    if (width === 0) return [];
    const filled = rows.map(row => [...row, ...new Array<Content>(width - row.length).fill([])]);
    return [{ kind: 'block', block: { kind: 'table', rows: filled } }];
  }

  /** A cell of Markdown is one line: paragraphs, points and tables inside follow each other. */
  #cell(cell: XmlElement, part: Part): Content {
    const contents = contentsOf(buildLists(this.#flatBlocks(cell, part)));
    return tidyContent(joined(contents, { kind: 'break' }));
  }

  #noteBlocks({ kind, id }: Note, number: number): FlatBlock[] {
    const part = this.#file.related(`${kind}s`);
    const note =
      part &&
      elementsOf(part.root).find(({ name, attributes }) => name === kind && attributes.get('id') === id);
    if (part === undefined || note === undefined) return [];
    const contents = contentsOf(buildLists(this.#flatBlocks(note, part)));
    const words = joined(contents, { kind: 'text', text: ' ', style: {} });
    return blockOf(tidyContent([{ kind: 'text', text: `[^${number}]: `, style: {} }, ...words]));
  }
}

/** Of an outline: what is no heading. */
const bodyText = 9;
const deepestHeading = 6;

/** More columns than any page has; a file may say anything. */
const mostColumns = 64;

const noStyle: NamedStyle = { name: '', look: {} };

function blockFor(content: Content, depth: number | undefined): ScriptBlock | undefined {
  if (content.length === 0) return undefined;
  if (depth === undefined) return { kind: 'paragraph', content };
  const words = content.map(inline => (inline.kind === 'break' ? space : inline));
  return { kind: 'heading', depth, content: tidyContent(words) };
}

const space: Inline = { kind: 'text', text: ' ', style: {} };

/** A paragraph of nothing but a line below it. */
function isLine(properties: XmlElement | undefined): boolean {
  return child(child(properties, 'pBdr'), 'bottom') !== undefined;
}

function blockOf(content: Content): FlatBlock[] {
  return content.length === 0 ? [] : [{ kind: 'block', block: { kind: 'paragraph', content } }];
}

function placeOf(thread: number): readonly Inline[] {
  return [
    { kind: 'anchor', edge: 'start', thread },
    { kind: 'anchor', edge: 'end', thread },
  ];
}

/** The children of a name, inside of content controls and the like too. */
function within(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(parent).flatMap(element => {
    if (element.name === name) return [element];
    return /^(?:sdt|sdtContent|customXml|ins|del)$/.test(element.name) ? within(element, name) : [];
  });
}

function joined(contents: readonly Content[], between: Inline): Content {
  return contents.flatMap((content, index) => (index === 0 ? content : [between, ...content]));
}
