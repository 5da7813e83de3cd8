import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  ExternalHyperlink,
  HighlightColor,
  InsertedTextRun,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { directionalRuns } from '../direction.js';
import type { Anchor, Content, TextRun as Run, Style } from '../script.js';
import { styleIds } from './styles.js';
import { xmlText } from './xmlText.js';

/** What one file has in common for all its contents. */
export interface Numbering {
  readonly commentIds: readonly (readonly number[])[];
  readonly author: string;
  /** ISO 8601, of suggested changes, which have no date in Markdown. */
  readonly date: string;
  /** Numbers of changes, which are unique in a file. */
  nextChange: number;
}

export function writeContent(content: Content, numbering: Numbering): ParagraphChild[] {
  return content.flatMap(inline => {
    switch (inline.kind) {
      case 'text':
        return textChildren(inline, numbering);
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'anchor':
        return anchorChildren(inline, numbering);
      default:
        return inline satisfies never;
    }
  });
}

/** Runs of one look, cut where the direction of the writing changes. */
export function runsOf(text: string, style: Style): TextRun[] {
  return runOptions(text, style).map(options => new TextRun(options));
}

function textChildren({ text, style, change }: Run, numbering: Numbering): ParagraphChild[] {
  const runs = runOptions(xmlText(text), style).map(options => changedRun(options, change, numbering));
  const address = style.link ?? style.image;
  if (address === undefined) return runs;
  return [new ExternalHyperlink({ link: xmlText(address), children: runs })];
}

function changedRun(options: IRunOptions, change: Run['change'], numbering: Numbering): ParagraphChild {
  if (change === undefined) return new TextRun(options);
  const { author, date } = numbering;
  const id = numbering.nextChange;
  numbering.nextChange += 1;
  const changed = { ...options, id, author, date };
  return change === 'insertion' ? new InsertedTextRun(changed) : new DeletedTextRun(changed);
}

function runOptions(text: string, style: Style): readonly IRunOptions[] {
  const characterStyle =
    style.image !== undefined ? styleIds.picture : style.code ? styleIds.inlineCode : undefined;
  return directionalRuns(text).map(run => ({
    text: run.text,
    ...(run.isRightToLeft && { rightToLeft: true, language: { bidirectional: 'ur-PK' } }),
    ...(style.bold && { bold: true }),
    ...(style.italic && { italics: true }),
    ...(style.strike && { strike: true }),
    ...(style.highlight && { highlight: HighlightColor.YELLOW }),
    ...(characterStyle !== undefined && { style: characterStyle }),
    ...(style.link !== undefined && { color: '0A5DC2', underline: {} }),
  }));
}

function anchorChildren({ edge, thread }: Anchor, { commentIds }: Numbering): ParagraphChild[] {
  const ids = commentIds[thread] ?? [];
  if (edge === 'start') return ids.map(id => new CommentRangeStart(id));
  return ids.flatMap(id => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]);
}
