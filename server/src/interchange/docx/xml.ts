import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

/** An element without its prefixes: producers choose their own. */
export interface XmlElement {
  readonly name: string;
  /** By local name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** Elements nested deeper than any word processor writes are left out, so that no input exhausts the stack. */
const deepestNesting = 200;

/** The root element; `undefined` where the text is no XML. */
export function parseXml(text: string): XmlElement | undefined {
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    });
    const root = parser.parseFromString(text.replace(/^\ufeff/, ''), 'text/xml').documentElement;
    return root === null ? undefined : toElement(root, 0);
  } catch {
    return undefined;
  }
}

const elementNode = 1;
const textNode = 3;
const cdataNode = 4;

function toElement(element: Element, depth: number): XmlElement {
  const attributes = new Map<string, string>();
  for (const { localName, value } of element.attributes)
    if (localName !== null) attributes.set(localName, value);
  const children: (XmlElement | string)[] = [];
  if (depth < deepestNesting) {
    for (let node: Node | null = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === elementNode) children.push(toElement(node as Element, depth + 1));
      else if (node.nodeType === textNode || node.nodeType === cdataNode) children.push(node.nodeValue ?? '');
    }
  }
  return { name: element.localName ?? '', attributes, children };
}

export function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter(child => typeof child !== 'string');
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each): each is XmlElement => typeof each !== 'string' && each.name === name);
}

export function textOf({ children }: XmlElement): string {
  return children.map(each => (typeof each === 'string' ? each : textOf(each))).join('');
}

/** The attribute `val` of a child, by which WordprocessingML gives most of its values. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.get('val');
}

/** A property that is on when it stands there, unless it says otherwise; absent, it says nothing. */
export function isOn(properties: XmlElement | undefined, name: string): boolean | undefined {
  const property = child(properties, name);
  if (property === undefined) return undefined;
  return !/^(?:0|false|off|none)$/.test(property.attributes.get('val') ?? '1');
}
