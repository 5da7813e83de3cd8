import type { Essay } from './essay.js';

/** What of the front matter speaks of the paper. */
export interface PaperClues {
  readonly marks: number | undefined;
  /** As the writer names it: “Islamiat”. */
  readonly subject: string | undefined;
}

/** Marks of the English Essay paper (FPSC and PPSC syllabus). */
const essayPaperMarks = 100;

/**
 * The profile for an essay whose settings name none: the essay paper where the marks say so, or where a topic without
 * a directive stands over an outline or over paragraphs without headings; else the 20-mark answer, of the subject
 * that the front matter or the lines above the script name.
 */
export function detectProfile(essay: Essay, { marks, subject }: PaperClues): string {
  const given = marks ?? essay.question?.marks;
  const answer = answerProfile(essay, subject);
  if (given !== undefined) return given === essayPaperMarks ? 'css-essay' : answer;
  const contract = essay.question?.contract;
  const isTopic = contract !== undefined && contract.directives.length === 0;
  const hasHeadings = essay.sections.some(
    ({ heading, role }) => heading !== undefined && role === 'argument',
  );
  return isTopic && (essay.outline !== undefined || !hasHeadings) && 0 < essay.sections.length
    ? 'css-essay'
    : answer;
}

/** Names of the CSS papers (FPSC syllabus) and their short forms. */
const subjects: readonly (readonly [profile: string, name: RegExp])[] = [
  ['css-current-affairs', /\bcurrent affairs\b/i],
  ['css-gender-studies', /\bgender studies\b/i],
  ['css-international-relations', /\binternational relations\b|\bIR\b/],
  ['css-islamic-studies', /\bislamic studies\b|\bislamiy?at\b/i],
  ['css-pakistan-affairs', /\bpakistan affairs\b|\bpak(?:istan)? studies\b/i],
  ['css-political-science', /\bpolitical science\b/i],
];

function answerProfile({ header, text }: Essay, subject: string | undefined): string {
  const lines = header.lines.map(({ start, end }) => text.slice(start, end));
  const said = [subject ?? '', ...lines].join('\n');
  return subjects.find(([, name]) => name.test(said))?.[0] ?? 'css-answer';
}
