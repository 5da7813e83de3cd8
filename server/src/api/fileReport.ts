import type {
  Analysis,
  Outline,
  PlacedEvidence,
  Question,
  Section,
  SectionRole,
  Span,
} from '../core/index.js';
import { formatMessage } from '../core/index.js';
import { LineIndex } from './positions.js';
import type {
  DiagnosticReport,
  EvidenceReport,
  FileReport,
  HeaderReport,
  QuestionReport,
  RemarkReport,
  SectionReport,
} from './report.js';

/** The public form of an analysis. `at` gives what stands beside each place: offsets, or an empty object. */
export function fileReport<At extends object>(
  analysis: Analysis,
  path: string,
  at: (span: Span) => At,
): FileReport<At> {
  const { essay, profile, mode } = analysis;
  const places: Places<At> = { lines: new LineIndex(analysis.text), at };
  return {
    path,
    profile: profile.id,
    mode,
    header: headerReport(analysis),
    ...(essay.question === undefined ? undefined : { question: questionReport(places, essay.question) }),
    counts: { ...essay.counts },
    sections: sectionReports(places, analysis),
    remarks: essay.remarks.map(({ text, span, isMarked, state }): RemarkReport<At> => {
      const { line } = places.lines.position(span.start);
      return { text, line, marked: isMarked, state, ...at(span) };
    }),
    diagnostics: analysis.diagnostics.map(
      ({ rule, severity, span, message, fixes }): DiagnosticReport<At> => ({
        rule,
        severity,
        ...places.lines.place(span),
        message: formatMessage(message),
        fixes: fixes.map(({ title }) => formatMessage(title)),
        ...at(span),
      }),
    ),
  };
}

interface Places<At extends object> {
  readonly lines: LineIndex;
  readonly at: (span: Span) => At;
}

function headerReport({ essay: { header } }: Analysis): HeaderReport {
  return {
    ...(header.candidate === undefined ? undefined : { candidate: header.candidate.text }),
    ...(header.batch === undefined ? undefined : { batch: header.batch.text }),
  };
}

function questionReport<At extends object>(
  { lines, at }: Places<At>,
  { contract, span }: Question,
): QuestionReport<At> {
  const line = span === undefined ? undefined : { line: lines.position(span.start).line };
  const beside: Partial<At> | undefined = span === undefined ? undefined : at(span);
  return {
    text: contract.text,
    ...line,
    directives: contract.directives,
    parts: contract.parts.map(({ text, terms }) => ({ text, terms: terms.map(term => term.text) })),
    terms: contract.terms.map(({ text }) => text),
    twist: contract.twist,
    demands: contract.demands,
    ...(beside as Partial<At>),
  };
}

function sectionReports<At extends object>(
  places: Places<At>,
  { essay }: Analysis,
): readonly SectionReport<At>[] {
  const { header, question, outline } = essay;
  const front: SectionReport<At>[] = [];
  const [first] = header.lines;
  const last = header.lines.at(-1);
  if (first !== undefined && last !== undefined) {
    const span = { start: first.start, end: last.end };
    front.push(frontSection(places, 'header', header.candidate?.text ?? '', span));
  }
  if (question?.span !== undefined) {
    front.push(frontSection(places, 'question', question.contract.text, question.span));
  }
  if (outline !== undefined) front.push(outlineReport(places, outline));
  const sections = essay.sections.map(section => sectionReport(places, section));
  // The sort is stable, so a parent stays before a child that begins on the same line.
  return [...front, ...sections].sort((a, b) => a.line - b.line);
}

function frontSection<At extends object>(
  { lines, at }: Places<At>,
  role: 'header' | 'question' | 'outline',
  title: string,
  span: Span,
): SectionReport<At> {
  const { line, endLine } = lines.place(span);
  return { role, title, level: 0, line, endLine, words: 0, evidence: [], ...at(span) };
}

function outlineReport<At extends object>(places: Places<At>, { heading, span }: Outline): SectionReport<At> {
  const report = frontSection(places, 'outline', heading?.title ?? '', span);
  return { ...report, level: heading?.level ?? 0 };
}

function sectionReport<At extends object>(places: Places<At>, section: Section): SectionReport<At> {
  const { heading, span, words, evidence } = section;
  const { line, endLine } = places.lines.place(span);
  return {
    role: reportedRole(section),
    title: heading?.title ?? '',
    level: heading?.level ?? 0,
    line,
    endLine,
    words,
    evidence: evidence
      .filter(({ confidence }) => confidence === 'high')
      .map(found => evidenceReport(places, found)),
    ...places.at(span),
  };
}

/** A heading that only groups arguments argues nothing itself, and `counts.arguments` leaves it out. */
function reportedRole({ role, words, children }: Section): SectionRole {
  return role === 'argument' && words === 0 && 0 < children.length ? 'background' : role;
}

function evidenceReport<At extends object>(
  { lines, at }: Places<At>,
  { kind, text, span, isHighlighted }: PlacedEvidence,
): EvidenceReport<At> {
  return { kind, text, ...lines.place(span), highlighted: isHighlighted, ...at(span) };
}
