import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';
import type { ListBlock } from '../script.js';

/** Ids of the styles that our own import knows again. */
export const styleIds = {
  quote: 'Quote',
  code: 'CodeBlock',
  inlineCode: 'InlineCode',
  picture: 'PictureName',
  listContinue: 'ListContinue',
} as const;

const bodyFont = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Times New Roman' };
const headingFont = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Times New Roman' };
const codeFont = { ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Courier New' };

/** Lengths are in twentieths of a point, sizes in half points. */
export const scriptStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: bodyFont, size: 23, sizeComplexScript: 26 },
      paragraph: { spacing: { after: 140, line: 300 } },
    },
    ...Object.fromEntries(
      [32, 27, 24, 23, 23, 23].map((size, index) => [
        `heading${index + 1}`,
        {
          run: { font: headingFont, bold: true, size, color: '1F2933' },
          paragraph: { spacing: { before: 320 - 30 * index, after: 100 }, keepNext: true },
        },
      ]),
    ),
  },
  paragraphStyles: [
    {
      id: styleIds.quote,
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { color: '3E4C59' },
      paragraph: { indent: { left: 480, right: 480 } },
    },
    {
      id: styleIds.code,
      name: 'Code Block',
      basedOn: 'Normal',
      run: { font: codeFont, size: 19 },
      paragraph: { spacing: { line: 260 }, indent: { left: 240 } },
    },
    { id: styleIds.listContinue, name: 'List Continue', basedOn: 'Normal' },
  ],
  characterStyles: [
    {
      id: styleIds.inlineCode,
      name: 'Inline Code',
      basedOn: 'DefaultParagraphFont',
      run: { font: codeFont },
    },
    { id: styleIds.picture, name: 'Picture Name', basedOn: 'DefaultParagraphFont', run: { color: '52606D' } },
  ],
};

/** Word knows nine levels. */
export const deepestLevel = 8;
export const levelIndent = 480;
const hanging = 320;

export const bulletReference = 'bullets';

/** One list for all bullets, and one for each number that a numbered list may begin with. */
export function listNumbering(lists: readonly ListBlock[]): INumberingOptions {
  const starts = new Set(lists.filter(list => list.isOrdered).map(list => list.start));
  return {
    config: [
      {
        reference: bulletReference,
        levels: levels(LevelFormat.BULLET, level => ['•', '◦', '▪'][level % 3] as string, 1),
      },
      ...[...starts].map(start => ({
        reference: numberReference(start),
        levels: levels(LevelFormat.DECIMAL, level => `%${level + 1}.`, start),
      })),
    ],
  };
}

export function numberReference(start: number): string {
  return `numbers-${start}`;
}

function levels(format: 'bullet' | 'decimal', text: (level: number) => string, start: number) {
  return Array.from({ length: deepestLevel + 1 }, (_, level) => ({
    level,
    format,
    text: text(level),
    start,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: levelIndent * (level + 1), hanging } } },
  }));
}
