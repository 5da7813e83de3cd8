import {
  type BlockContext,
  type DelimiterType,
  GFM,
  type LeafBlock,
  type LeafBlockParser,
  type MarkdownConfig,
  parser,
} from '@lezer/markdown';
import { criticMarkup } from './criticMarkup.js';

const highlightDelimiter: DelimiterType = { resolve: 'Highlight', mark: 'HighlightMark' };
const equals = 61;

/** `==words==`, as in Obsidian and Pandoc's `mark` extension. */
const highlight: MarkdownConfig = {
  defineNodes: ['Highlight', 'HighlightMark'],
  parseInline: [
    {
      name: 'Highlight',
      after: 'Emphasis',
      parse(context, next, position) {
        if (next !== equals || context.char(position + 1) !== equals) return -1;
        const before = context.slice(position - 1, position);
        const after = context.slice(position + 2, position + 3);
        const canOpen = after !== '' && !/\s/.test(after);
        const canClose = before !== '' && !/\s/.test(before);
        return context.addDelimiter(highlightDelimiter, position, position + 2, canOpen, canClose);
      },
    },
  ],
};

const lineFeed = 10;
const space = 32;

/** A run of spaces that ends no line is passed at once: the parser's own reading tries a hard break at each of them. */
const spaceRun: MarkdownConfig = {
  parseInline: [
    {
      name: 'SpaceRun',
      before: 'HardBreak',
      parse(context, next, position) {
        if (next !== space) return -1;
        let end = position + 1;
        while (context.char(end) === space) end += 1;
        return position + 1 === end || context.char(end) === lineFeed ? -1 : end;
      },
    },
  ],
};

class FootnoteDefinitionParser implements LeafBlockParser {
  nextLine(): boolean {
    return false;
  }

  finish(context: BlockContext, leaf: LeafBlock): boolean {
    const end = leaf.start + leaf.content.length;
    context.addLeafElement(
      leaf,
      context.elt('FootnoteDefinition', leaf.start, end, [
        ...context.parser.parseInline(leaf.content, leaf.start),
      ]),
    );
    return true;
  }
}

const footnotes: MarkdownConfig = {
  defineNodes: [{ name: 'FootnoteDefinition', block: true }, 'FootnoteReference'],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'LinkReference',
      leaf: (_context, leaf) =>
        /^\[\^[^\]\s]{1,60}\]:/.test(leaf.content) ? new FootnoteDefinitionParser() : null,
    },
  ],
  parseInline: [
    {
      name: 'FootnoteReference',
      before: 'Link',
      parse(context, next, position) {
        if (next !== 91) return -1;
        const match = /^\[\^[^\]\s]{1,60}\]/.exec(
          context.slice(position, Math.min(position + 64, context.end)),
        );
        if (match === null) return -1;
        return context.addElement(context.elt('FootnoteReference', position, position + match[0].length));
      },
    },
  ],
};

/**
 * Indented code is off: candidates indent the first line of a paragraph, as by hand.
 * Front matter is cut off before parsing, since whether it closes depends on lines far below its start.
 */
export const markdownParser = parser.configure([
  GFM,
  criticMarkup,
  highlight,
  footnotes,
  spaceRun,
  { remove: ['IndentedCode'] },
]);
