import {
  BorderStyle,
  Document,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { plainText } from '../content.js';
import { isRightToLeft } from '../direction.js';
import type { Content, ListBlock, Script, ScriptBlock, TableBlock } from '../script.js';
import { frontMatterProperties } from './frontMatterProperties.js';
import {
  bulletReference,
  deepestLevel,
  levelIndent,
  listNumbering,
  numberReference,
  scriptStyles,
  styleIds,
} from './styles.js';
import { numberThreads } from './writeComments.js';
import { type Numbering, writeContent } from './writeContent.js';
import { xmlText } from './xmlText.js';

export interface DocxOptions {
  /** Of suggested changes. */
  readonly author: string;
  /** ISO 8601, of suggested changes. */
  readonly date: string;
}

/** The bytes of a Word file, with remarks as comments and suggestions as tracked changes. */
export async function writeDocx(script: Script, { author, date }: DocxOptions): Promise<Uint8Array> {
  const { comments, ids } = numberThreads(script.threads);
  const writer = new BlockWriter({ commentIds: ids, author, date, nextChange: comments.length });
  const children = writer.blocks(script.blocks, { isQuoted: false, level: 0 });
  const document = new Document({
    creator: 'Exam Essay',
    styles: scriptStyles,
    numbering: listNumbering(writer.lists),
    comments: { children: comments },
    customProperties: frontMatterProperties(script.frontMatter),
    sections: [{ children: 0 < children.length ? children : [new Paragraph({})] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** What the blocks around a block are. */
interface Surroundings {
  readonly isQuoted: boolean;
  /** How many lists it stands in, below their marks. */
  readonly level: number;
}

function optionsIn({ isQuoted, level }: Surroundings): IParagraphOptions {
  if (level === 0) return isQuoted ? { style: styleIds.quote } : {};
  return {
    style: isQuoted ? styleIds.quote : styleIds.listContinue,
    indent: { left: levelIndent * Math.min(level, deepestLevel + 1) },
  };
}

type Heading = (typeof HeadingLevel)[keyof typeof HeadingLevel];

const headings: readonly Heading[] = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

class BlockWriter {
  /** Every list written, so that each begins to count anew. */
  readonly lists: ListBlock[] = [];
  readonly #numbering: Numbering;

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  blocks(blocks: readonly ScriptBlock[], surroundings: Surroundings): (Paragraph | Table)[] {
    return blocks.flatMap(block => this.#block(block, surroundings, optionsIn(surroundings)));
  }

  #block(block: ScriptBlock, around: Surroundings, options: IParagraphOptions): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'heading':
        return [
          this.#paragraph(block.content, { ...options, heading: headings[block.depth - 1] as Heading }),
        ];
      case 'paragraph':
        return [this.#paragraph(block.content, options)];
      case 'list':
        return this.#list(block, around);
      case 'quote':
        return this.blocks(block.blocks, { ...around, isQuoted: true });
      case 'table':
        return [this.#table(block), new Paragraph({})];
      case 'code':
        return [this.#lines(block.text, { ...options, style: styleIds.code })];
      case 'html':
        return block.text.startsWith('<!--') ? [] : [this.#lines(block.text, options)];
      case 'rule':
        return [new Paragraph({ thematicBreak: true })];
      default:
        return block satisfies never;
    }
  }

  #paragraph(content: Content, options: IParagraphOptions): Paragraph {
    return new Paragraph({
      ...options,
      ...(isRightToLeft(plainText(content)) && { bidirectional: true }),
      children: writeContent(content, this.#numbering),
    });
  }

  #list(list: ListBlock, around: Surroundings): (Paragraph | Table)[] {
    this.lists.push(list);
    const instance = this.lists.length;
    const level = Math.min(around.level, deepestLevel);
    const reference = list.isOrdered ? numberReference(list.start) : bulletReference;
    const below = { ...around, level: around.level + 1 };
    const options: IParagraphOptions = {
      ...(around.isQuoted && { style: styleIds.quote }),
      numbering: { reference, level, instance },
    };
    return list.items.flatMap(blocks => {
      const [first, ...others] = blocks;
      // A point that begins with another list, or with nothing, has an empty line for its mark.
      if (first === undefined || !('content' in first)) {
        return [new Paragraph(options), ...this.blocks(blocks, below)];
      }
      return [...this.#block(first, below, options), ...this.blocks(others, below)];
    });
  }

  #table({ rows }: TableBlock): Table {
    const border = { style: BorderStyle.SINGLE, size: 4, color: '9AA5B1' };
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: {
        top: border,
        bottom: border,
        left: border,
        right: border,
        insideHorizontal: border,
        insideVertical: border,
      },
      rows: rows.map(
        (cells, index) =>
          new TableRow({
            tableHeader: index === 0,
            children: cells.map(cell => new TableCell({ children: [this.#paragraph(cell, {})] })),
          }),
      ),
    });
  }

  #lines(text: string, options: IParagraphOptions): Paragraph {
    const lines = xmlText(text).split('\n');
    const runs = lines.map((line, index) => new TextRun({ text: line, ...(0 < index && { break: 1 }) }));
    return new Paragraph({ ...options, children: runs });
  }
}
