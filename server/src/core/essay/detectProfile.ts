import type { Essay } from './essay.js';

/** Marks of the English Essay paper (FPSC and PPSC syllabus). */
const essayPaperMarks = 100;

/**
 * The profile for an essay whose settings name none: the essay paper where the marks say so, or where a topic without
 * a directive stands over an outline or over paragraphs without headings; else the 20-mark answer.
 */
export function detectProfile(essay: Essay, marks: number | undefined): string {
  const given = marks ?? essay.question?.marks;
  if (given !== undefined) return given === essayPaperMarks ? 'css-essay' : 'css-answer';
  const contract = essay.question?.contract;
  const isTopic = contract !== undefined && contract.directives.length === 0;
  const hasHeadings = essay.sections.some(
    ({ heading, role }) => heading !== undefined && role === 'argument',
  );
  return isTopic && (essay.outline !== undefined || !hasHeadings) && 0 < essay.sections.length
    ? 'css-essay'
    : 'css-answer';
}
