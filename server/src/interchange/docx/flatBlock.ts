import type { ScriptBlock } from '../script.js';
import type { FlatBlock } from './buildLists.js';
import type { NamedStyle } from './readStyles.js';
import { levelIndent, styleIds } from './styles.js';
import { child, type XmlElement } from './xml.js';

/** Where a paragraph stands by its style: in a quotation, in a point of a list, or by itself. */
export function placed(
  block: ScriptBlock,
  styleId: string | undefined,
  { name }: NamedStyle,
  properties: XmlElement | undefined,
): FlatBlock {
  if (block.kind === 'heading') return { kind: 'block', block };
  if (/quot/.test(name) || name === 'block text') return { kind: 'quoted', block };
  const [isContinued, number] = /^list continue(?: (\d))?$/.exec(name) ?? [];
  if (isContinued === undefined) return { kind: 'block', block };
  const indent = Number(child(properties, 'ind')?.attributes.get('left') ?? 0);
  const depth =
    styleId === styleIds.listContinue && 0 < indent ? Math.round(indent / levelIndent) : Number(number ?? 1);
  return { kind: 'continued', block, depth };
}

export function isCode(styleId: string | undefined, name: string): boolean {
  return styleId === styleIds.code || /^(?:html preformatted|source code|code block|code)$/.test(name);
}
