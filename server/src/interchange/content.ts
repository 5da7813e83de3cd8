import type { Content, Inline, ScriptBlock, Style, TextRun } from './script.js';

/** Joins runs that look alike, and drops white space at the ends of lines; anchors stay where they are. */
export function tidyContent(content: Content): Content {
  const tidy: Inline[] = [];
  for (const inline of content) {
    if (inline.kind !== 'text') {
      tidy.push(inline);
      continue;
    }
    const last = tidy.at(-1);
    if (last?.kind === 'text' && isAlike(last, inline)) {
      tidy[tidy.length - 1] = { ...last, text: last.text + inline.text };
    } else if (inline.text !== '') tidy.push(inline);
  }
  return trimLines(tidy);
}

/** All contents of blocks, in the order they are read. */
export function contentsOf(blocks: readonly ScriptBlock[]): readonly Content[] {
  return blocks.flatMap(block => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.content];
      case 'list':
        return block.items.flatMap(contentsOf);
      case 'quote':
        return contentsOf(block.blocks);
      case 'table':
        return block.rows.flat();
      case 'code':
      case 'html':
      case 'rule':
        return [];
      default:
        return block satisfies never;
    }
  });
}

/** What a reader sees of it, remarks aside; deleted words too. */
export function plainText(content: Content): string {
  return content
    .map(inline => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? '\n' : ''))
    .join('');
}

/**
 * Equal for texts that look the same, however they are cut into runs; anchors aside. White space has no style of its
 * own, and without `hasStyles` nothing has.
 */
export function lookOf(content: readonly Inline[], hasStyles: boolean): string {
  return content
    .flatMap(inline => {
      if (inline.kind === 'break') return ['\n'];
      if (inline.kind === 'anchor') return [];
      const change = inline.change ?? '';
      const style = hasStyles ? styleKey(inline.style) : '';
      return Array.from(inline.text, character =>
        /\s/.test(character) ? ` ${change}` : `${character}${change}${style}`,
      );
    })
    .join('\u0001');
}

export function styleKey({ bold, italic, highlight, strike, code, link, image }: Style): string {
  const flags = `${bold ? 'b' : ''}${italic ? 'i' : ''}${highlight ? 'h' : ''}${strike ? 's' : ''}${code ? 'c' : ''}`;
  return `${flags}${link === undefined ? '' : ` ${link}`}${image === undefined ? '' : ` !${image}`}`;
}

function isAlike(first: TextRun, second: TextRun): boolean {
  return first.change === second.change && styleKey(first.style) === styleKey(second.style);
}

function trimLines(content: readonly Inline[]): Content {
  const forward = trimFrom(content, text => text.trimStart());
  return trimFrom(forward.reverse(), text => text.trimEnd()).reverse();
}

/** Takes white space off what follows a break or the end, and breaks that end no words. */
function trimFrom(content: readonly Inline[], trim: (text: string) => string): Inline[] {
  let isAtEdge = true;
  const trimmed: Inline[] = [];
  for (const inline of content) {
    if (inline.kind === 'text') {
      const text = isAtEdge ? trim(inline.text) : inline.text;
      if (text === '') continue;
      isAtEdge = false;
      trimmed.push({ ...inline, text });
    } else if (inline.kind === 'anchor' || !isAtEdge) {
      trimmed.push(inline);
      isAtEdge = inline.kind === 'break';
    }
  }
  return trimmed;
}
