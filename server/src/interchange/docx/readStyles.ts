import type { Style } from '../script.js';
import { styleIds } from './styles.js';
import { child, elementsOf, isOn, settingOf, type XmlElement } from './xml.js';

/** What a style, with those it is based on, says of a paragraph or of a run. */
export interface NamedStyle {
  /** In lower case: Word keeps the English names of its own styles in every language. */
  readonly name: string;
  readonly look: Style;
  /** 0 to 8, as Word counts them; 9 is body text. */
  readonly outlineLevel?: number;
  readonly numberingId?: string;
  readonly numberingLevel?: number;
}

export type Styles = ReadonlyMap<string, NamedStyle>;

const plain: NamedStyle = { name: '', look: {} };

export function readStyles(root: XmlElement | undefined): Styles {
  const elements = new Map<string, XmlElement>();
  for (const element of root === undefined ? [] : elementsOf(root)) {
    const id = element.attributes.get('styleId');
    if (element.name === 'style' && id !== undefined) elements.set(id, element);
  }
  const styles = new Map<string, NamedStyle>();
  const resolve = (id: string, above: ReadonlySet<string>): NamedStyle => {
    const known = styles.get(id);
    const element = elements.get(id);
    if (known !== undefined) return known;
    if (element === undefined || above.has(id)) return plain;
    const parent = settingOf(element, 'basedOn');
    const base = parent === undefined ? plain : resolve(parent, new Set([...above, id]));
    const style = styleOf(id, element, base);
    styles.set(id, style);
    return style;
  };
  for (const id of elements.keys()) resolve(id, new Set());
  return styles;
}

function styleOf(id: string, element: XmlElement, base: NamedStyle): NamedStyle {
  const name = settingOf(element, 'name')?.toLowerCase() ?? '';
  const paragraph = child(element, 'pPr');
  const numbering = child(paragraph, 'numPr');
  const outline = settingOf(paragraph, 'outlineLvl') ?? headingLevel(name);
  const numberingId = settingOf(numbering, 'numId');
  const numberingLevel = settingOf(numbering, 'ilvl');
  return {
    ...base,
    name,
    look: {
      ...lookOfProperties(child(element, 'rPr'), base.look),
      ...(isCodeStyle(id, name) && { code: true }),
    },
    ...(outline !== undefined && { outlineLevel: Number(outline) }),
    ...(numberingId !== undefined && { numberingId }),
    ...(numberingLevel !== undefined && { numberingLevel: Number(numberingLevel) }),
  };
}

function headingLevel(name: string): number | undefined {
  if (name === 'title') return 0;
  const [, number] = /^heading ([1-9])$/.exec(name) ?? [];
  return number === undefined ? undefined : Number(number) - 1;
}

function isCodeStyle(id: string, name: string): boolean {
  return id === styleIds.inlineCode || /^(?:html code|verbatim char|inline code)$/.test(name);
}

/** The look that run properties give on top of another; what they do not speak of stays. */
export function lookOfProperties(properties: XmlElement | undefined, look: Style): Style {
  if (properties === undefined) return look;
  const isRightToLeft = isOn(properties, 'rtl') === true;
  const bold = isOn(properties, isRightToLeft ? 'bCs' : 'b') ?? isOn(properties, 'b');
  const italic = isOn(properties, isRightToLeft ? 'iCs' : 'i') ?? isOn(properties, 'i');
  const strike = isOn(properties, 'strike') ?? isOn(properties, 'dstrike');
  return {
    ...look,
    ...flag('bold', bold),
    ...flag('italic', italic),
    ...flag('strike', strike || isOn(properties, 'dstrike') ? true : strike),
    ...flag('highlight', isOn(properties, 'highlight')),
  };
}

function flag(name: 'bold' | 'italic' | 'strike' | 'highlight', value: boolean | undefined): Style {
  return value === undefined ? {} : { [name]: value ? true : undefined };
}
