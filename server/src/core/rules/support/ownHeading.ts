import type { Essay, Section } from '../../essay/essay.js';
import { keptByObject } from '../../memo.js';
import type { TextEdit } from '../../textEdit.js';

/** The first section that stands beside the others: where all stand below one title, the first below it. */
export function firstOfRank({ sections }: Essay): Section | undefined {
  const top = sections.filter(({ parent }) => parent === undefined);
  const title = top.length === 1 && top[0]?.words === 0 ? top[0].children[0] : undefined;
  return title ?? top[0];
}

/** A heading line written as the heading of `model` is: its `#`s, its underline, its bold, its colon. */
export function ownHeading(essay: Essay, { heading }: Section, title: string): string {
  if (heading === undefined) return `## ${title}`;
  const colon = heading.colon === undefined ? '' : ':';
  switch (heading.form) {
    case 'atx':
      return `${'#'.repeat(heading.level)} ${title}${colon}`;
    case 'setext': {
      const mark = heading.level === 1 ? '=' : '-';
      return `${title}${colon}${lineEndOf(essay)}${mark.repeat(title.length)}`;
    }
    case 'bold':
    case 'item':
      return `**${title}${colon}**`;
    case 'numbered':
    case 'colon':
      return `${title}:`;
    default:
      return heading.form satisfies never;
  }
}

export const lineEndOf = keptByObject(({ text }: Essay) => (text.includes('\r\n') ? '\r\n' : '\n'));

/** Lines set above a section, with an empty line before and behind them. */
export function linesAbove(essay: Essay, { span }: Section, lines: readonly string[]): TextEdit {
  const { text } = essay;
  const lineEnd = lineEndOf(essay);
  const place = text.lastIndexOf('\n', span.start - 1) + 1;
  const isBelowText = /\S[^\n]*\n$/.test(text.slice(Math.max(0, place - 200), place));
  const newText = [...lines, ''].map(line => `${line}${lineEnd}`).join('');
  return { span: { start: place, end: place }, newText: `${isBelowText ? lineEnd : ''}${newText}` };
}
