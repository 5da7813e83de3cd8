import type { Inline, Style, TextRun } from '../script.js';
import type { Anchoring } from './anchoring.js';
import type { Part } from './openPackage.js';
import { lookOfProperties, type Styles } from './readStyles.js';
import { styleIds } from './styles.js';
import { child, elementsOf, isOn, settingOf, textOf, type XmlElement } from './xml.js';

/** What the reading of one file shares. */
export interface Reading {
  readonly styles: Styles;
  readonly anchoring: Anchoring;
  /** Gives the number of a note and remembers to read it. */
  readonly note: (kind: 'footnote' | 'endnote', id: string) => number;
  /** Called for each picture, whose bytes stay behind. */
  readonly picture: () => void;
  /** Fields begin in one paragraph and may end in another. */
  readonly fields: Field[];
}

interface Field {
  code: string;
  isResult: boolean;
}

export interface ReadParagraph {
  /** Not tidied: code keeps its spaces. */
  readonly content: Inline[];
  /** Text boxes that hang on the paragraph. */
  readonly boxes: readonly XmlElement[];
}

/** Reads the inline content of a paragraph, whose style gives its runs their first look. */
export function readContent(paragraph: XmlElement, look: Style, part: Part, reading: Reading): ReadParagraph {
  const reader = new ContentReader(part, reading);
  reading.anchoring.begin(reader.content);
  reader.inlines(paragraph, { look });
  reading.anchoring.finish();
  return { content: reader.content, boxes: reader.boxes };
}

interface Context {
  readonly look: Style;
  readonly change?: NonNullable<TextRun['change']>;
}

class ContentReader {
  readonly content: Inline[] = [];
  readonly boxes: XmlElement[] = [];
  readonly #part: Part;
  readonly #reading: Reading;

  constructor(part: Part, reading: Reading) {
    this.#part = part;
    this.#reading = reading;
  }

  inlines(parent: XmlElement, context: Context): void {
    for (const element of elementsOf(parent)) this.#inline(element, context);
  }

  #inline(element: XmlElement, context: Context): void {
    const { anchoring } = this.#reading;
    const id = element.attributes.get('id');
    switch (element.name) {
      case 'r':
        this.#run(element, context);
        break;
      case 'ins':
      case 'moveTo':
        // What one inserted and another cut again was never the candidate's.
        this.inlines(element, { change: 'insertion', ...context });
        break;
      case 'del':
      case 'moveFrom':
        this.inlines(element, { ...context, change: 'deletion' });
        break;
      case 'hyperlink':
        this.inlines(element, linked(context, this.#part.targets.get(id ?? '')));
        break;
      case 'sdt':
      case 'sdtContent':
      case 'smartTag':
      case 'customXml':
      case 'fldSimple':
      case 'dir':
      case 'bdo':
        this.inlines(element, context);
        break;
      case 'AlternateContent':
        this.inlines(chosen(element), context);
        break;
      case 'oMath':
      case 'oMathPara':
        this.#push(textOf(element), context);
        break;
      case 'commentRangeStart':
        anchoring.start(id);
        break;
      case 'commentRangeEnd':
        anchoring.end(id);
        break;
      default:
        break;
    }
  }

  #run(run: XmlElement, context: Context): void {
    const properties = child(run, 'rPr');
    if (isOn(properties, 'vanish')) return;
    const named = this.#reading.styles.get(settingOf(properties, 'rStyle') ?? '');
    const look = lookOfProperties(properties, { ...context.look, ...named?.look });
    const isPicture = settingOf(properties, 'rStyle') === styleIds.picture && look.link !== undefined;
    const { link, ...others } = look;
    const own = isPicture && link !== undefined ? { ...others, image: link } : look;
    for (const element of elementsOf(run)) this.#piece(element, { ...context, look: own });
  }

  #piece(element: XmlElement, context: Context): void {
    const { anchoring, note } = this.#reading;
    const id = element.attributes.get('id');
    switch (element.name) {
      case 't':
      case 'delText':
        this.#push(textOf(element), context);
        break;
      case 'tab':
      case 'ptab':
        this.#push(' ', context);
        break;
      case 'noBreakHyphen':
        this.#push('\u2011', context);
        break;
      case 'sym':
        this.#push(symbol(element), context);
        break;
      case 'br':
      case 'cr':
        if (!/^(?:page|column)$/.test(element.attributes.get('type') ?? ''))
          this.content.push({ kind: 'break' });
        break;
      case 'footnoteReference':
      case 'endnoteReference': {
        const kind = element.name === 'footnoteReference' ? 'footnote' : 'endnote';
        if (id !== undefined) this.#push(`[^${note(kind, id)}]`, { ...context, look: {} });
        break;
      }
      case 'commentReference':
        anchoring.reference(id);
        break;
      case 'fldChar':
        this.#fieldChar(element.attributes.get('fldCharType'));
        break;
      case 'instrText': {
        const field = this.#reading.fields.at(-1);
        if (field !== undefined) field.code += textOf(element);
        break;
      }
      case 'drawing':
      case 'pict':
      case 'object':
        this.#drawing(element, context);
        break;
      case 'AlternateContent':
        for (const piece of elementsOf(chosen(element))) this.#piece(piece, context);
        break;
      default:
        break;
    }
  }

  #fieldChar(type: string | undefined): void {
    const { fields } = this.#reading;
    if (type === 'begin') fields.push({ code: '', isResult: false });
    if (type === 'end') fields.pop();
    const field = fields.at(-1);
    if (type === 'separate' && field !== undefined) field.isResult = true;
  }

  #drawing(element: XmlElement, context: Context): void {
    const boxes = descendants(element, 'txbxContent');
    this.boxes.push(...boxes);
    if (0 < boxes.length) return;
    const blip = descendants(element, 'blip')[0]?.attributes.get('embed');
    const image = descendants(element, 'imagedata')[0]?.attributes.get('id');
    const target = this.#part.targets.get(blip ?? image ?? '');
    if (target === undefined) return;
    this.#reading.picture();
    const properties = descendants(element, 'docPr')[0]?.attributes;
    const name = (properties?.get('descr') || properties?.get('name') || 'picture')
      .replace(/\s+/g, ' ')
      .trim();
    const address = target.replace(/^.*\//, '');
    this.#push(name, { ...context, look: { image: address } });
  }

  #push(written: string, { look, change }: Context): void {
    const text = written.replace(/[\r\n\t]+/g, ' ').replaceAll('\u00ad', '');
    if (text === '') return;
    const link = /^\s*HYPERLINK\s+"([^"]+)"/.exec(this.#linkField()?.code ?? '')?.[1];
    const style = link === undefined || look.image !== undefined ? look : { ...look, link };
    this.content.push({ kind: 'text', text, style, ...(change !== undefined && { change }) });
  }

  #linkField(): Field | undefined {
    return this.#reading.fields.findLast(({ code, isResult }) => isResult && code.includes('HYPERLINK'));
  }
}

function linked(context: Context, address: string | undefined): Context {
  return address === undefined ? context : { ...context, look: { ...context.look, link: address } };
}

/** The newest form of what a file holds twice, for newer and for older programs. */
function chosen(alternatives: XmlElement): XmlElement {
  return child(alternatives, 'Choice') ?? child(alternatives, 'Fallback') ?? alternatives;
}

function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap(each => {
    if (each.name === name) return [each];
    return descendants(each.name === 'AlternateContent' ? chosen(each) : each, name);
  });
}

/** Characters of the fonts Symbol and Wingdings that stand before points. */
const symbols: Readonly<Record<string, string>> = { F0FC: '✓', F0D8: '➤', F0E0: '→', F0A7: '▪', F0AE: '→' };

function symbol({ attributes }: XmlElement): string {
  const code = (attributes.get('char') ?? '').toUpperCase();
  const number = Number.parseInt(code, 16);
  if (Number.isNaN(number)) return '';
  const isPrivate = 0xe000 <= number && number <= 0xf8ff;
  return isPrivate ? (symbols[code] ?? '•') : String.fromCharCode(number);
}
