import type { Essay, PlacedEvidence, Section, SectionRole } from '../../essay/essay.js';
import { defineRule } from '../../rule.js';
import type { TextEdit } from '../../textEdit.js';
import { highlightEdit } from '../support/highlightEdit.js';

const bodyRoles: ReadonlySet<SectionRole> = new Set([
  'background',
  'argument',
  'counterargument',
  'criticalAnalysis',
  'wayForward',
]);

export const unhighlightedEvidence = defineRule({
  id: 'unhighlighted-evidence',
  group: 'evidence',
  scope: 'document',
  severity: 'hint',
  confidence: 'medium',
  concern: 'presence',
  docs: {
    summary: 'A section has evidence, but nothing makes it seen.',
    rationale:
      'An examiner has a minute or two for a question. A date, figure or report in bold is found at once, so tutors have ' +
      'references highlighted. One highlighted piece in a section is enough; an essay without headings is left alone.',
    sources: [
      'M. Hayat PSP (Scribd 745546493): an examiner has 60–90 seconds for a question',
      'Waqas Rafiq PSP (JWT): good presentation is worth 1–2 marks a question',
    ],
  },
  messages: {
    plain: '“{evidence}” is not highlighted: an examiner may pass over it.',
    highlight: 'Highlight “{evidence}”',
    highlightAll: 'Highlight all {count} pieces of evidence in this section',
    highlightFile: 'Highlight all {count} pieces of evidence in this essay',
  },

  check(essay, report, _options, { headings }) {
    // Bold words in running prose belong to reports, as headings do.
    if (headings === 'unwanted') return;
    const mark = usualMark(essay);
    const sections = essay.sections.filter(
      ({ role, heading }) => bodyRoles.has(role) && heading !== undefined,
    );
    let ofFile: readonly Highlight[] | undefined;
    for (const section of sections) {
      const proofs = section.evidence.filter(isProof);
      const plain = proofs.filter(isPlain);
      if (plain.length === 0 || proofs.some(catchesTheEye)) continue;
      const edits = editsOf(section, mark);
      ofFile ??= sections.flatMap(each => editsOf(each, mark));
      const [first] = edits;
      const { span, text } = first?.piece ?? (plain[0] as PlacedEvidence);
      const data = { evidence: text.replace(/\s+/g, ' ') };
      const fixes = first === undefined ? [] : [{ title: 'highlight', data, edits: [first.edit] } as const];
      const more = (title: 'highlightAll' | 'highlightFile', all: readonly Highlight[]) => ({
        title,
        data: { count: all.length },
        edits: all.map(({ edit }) => edit),
      });
      const wider = [
        ...(1 < edits.length ? [more('highlightAll', edits)] : []),
        ...(edits.length !== 0 && edits.length < ofFile.length ? [more('highlightFile', ofFile)] : []),
      ];
      report('plain', { span, data }, ...fixes, ...wider);
    }
  },
});

interface Highlight {
  readonly piece: PlacedEvidence;
  readonly edit: TextEdit;
}

/** What can be put in bold; a piece across two marks cannot. */
function editsOf({ evidence }: Section, mark: '**' | '=='): readonly Highlight[] {
  return evidence
    .filter(piece => isProof(piece) && isPlain(piece))
    .flatMap(piece => {
      const edit = highlightEdit(piece, mark);
      return edit === undefined ? [] : [{ piece, edit }];
    });
}

function isProof({ confidence }: PlacedEvidence): boolean {
  return confidence === 'high';
}

/** An ayah in its own script is seen as it stands. */
function catchesTheEye({ isHighlighted, text }: PlacedEvidence): boolean {
  return isHighlighted || /\p{Script=Arabic}/u.test(text);
}

/** Quotation marks make a quotation seen. */
function isPlain({ kind, isHighlighted, paragraph }: PlacedEvidence): boolean {
  return (
    !isHighlighted && kind !== 'quotation' && paragraph !== undefined && paragraph.container !== 'footnote'
  );
}

/** The delimiter this writer uses more. */
function usualMark({ paragraphs, text }: Essay): '**' | '==' {
  const count = (kind: string): number =>
    paragraphs.reduce((sum, { facts }) => sum + facts.marks.filter(mark => mark.kind === kind).length, 0);
  return text.includes('==') && count('strong') < count('highlight') ? '==' : '**';
}
