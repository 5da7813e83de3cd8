import type { SyntaxNode } from '@lezer/common';
import type { Source } from './source.js';

/** Where a link or an image leads; `undefined` for words in brackets. */
export function addressOf({ text, addresses }: Source, node: SyntaxNode): string | undefined {
  const url = node.getChild('URL');
  if (url !== null) return text.slice(url.from, url.to).replace(/^<([\s\S]*)>$/, '$1');
  const label = node.getChild('LinkLabel');
  return label === null ? undefined : addresses.get(text.slice(label.from + 1, label.to - 1).toLowerCase());
}

/** Between the brackets of a link or an image. */
export function labelOf(node: SyntaxNode): { readonly from: number; readonly to: number } {
  const [open, close] = node.getChildren('LinkMark');
  return { from: open?.to ?? node.from, to: close?.from ?? node.to };
}
