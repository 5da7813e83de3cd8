import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

const closers: Readonly<Record<string, readonly [close: string, node: string]>> = {
  '{>>': ['<<}', 'CriticComment'],
  '{++': ['++}', 'CriticInsertion'],
  '{--': ['--}', 'CriticDeletion'],
  '{==': ['==}', 'CriticHighlight'],
  '{~~': ['~~}', 'CriticSubstitution'],
};

/** Closers already known not to follow, so that a flood of openers is read in linear time. */
const missing = new WeakMap<InlineContext, Set<string>>();

const delimiterLength = 3;
const openBrace = 123;

/**
 * CriticMarkup as inline syntax (criticmarkup.com): each construct lies within one paragraph or heading.
 * An unclosed opener is plain text. The content of a comment is opaque; that of the others is Markdown.
 */
export const criticMarkup: MarkdownConfig = {
  defineNodes: [
    'CriticComment',
    'CriticInsertion',
    'CriticDeletion',
    'CriticHighlight',
    'CriticSubstitution',
  ],
  parseInline: [
    {
      name: 'CriticMarkup',
      before: 'Escape',
      parse(context, next, position) {
        if (next !== openBrace) return -1;
        const kind = closers[context.slice(position, Math.min(position + delimiterLength, context.end))];
        return kind === undefined ? -1 : construct(context, position, kind);
      },
    },
  ],
};

function construct(
  context: InlineContext,
  position: number,
  [close, node]: readonly [close: string, node: string],
): number {
  if (missing.get(context)?.has(close)) return -1;
  const contentStart = position + delimiterLength;
  const rest = context.slice(contentStart, context.end);
  const length = rest.indexOf(close);
  if (length < 0) {
    missing.set(context, (missing.get(context) ?? new Set()).add(close));
    return -1;
  }
  const end = contentStart + length + close.length;
  const isOpaque = node === 'CriticComment' || node === 'CriticSubstitution';
  const children = isOpaque ? [] : context.parser.parseInline(rest.slice(0, length), contentStart);
  return context.addElement(context.elt(node, position, end, children));
}
