import type { Essay, Section } from '../../essay/essay.js';
import type { TextEdit } from '../../textEdit.js';
import { lineEndOf } from './ownHeading.js';

const slot = 'Case in point: [example, year]';

/** A line of its own at the end; a paragraph without heading is the whole section, so there it goes on in it. */
export function evidenceSlot(essay: Essay, { heading, span: { end } }: Section): TextEdit {
  const place = { start: end, end };
  if (heading === undefined) return { span: place, newText: ` ${slot}.` };
  const { text } = essay;
  const lineEnd = lineEndOf(essay);
  const lineStart = text.lastIndexOf('\n', heading.span.start - 1) + 1;
  const isInList = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(text.slice(lineStart, heading.titleSpan.start));
  const indent = isInList ? ' '.repeat(heading.titleSpan.start - lineStart) : '';
  const isFollowed = /^[ \t]*\r?\n[ \t]*\S/.test(text.slice(end, end + 200));
  return { span: place, newText: `${lineEnd}${lineEnd}${indent}${slot}${isFollowed ? lineEnd : ''}` };
}
