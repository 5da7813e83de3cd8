import type { Essay, PlacedEvidence, SectionRole } from '../../essay/essay.js';
import { defineRule } from '../../rule.js';
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
  },

  check(essay, report, _options, { headings }) {
    // Bold words in running prose belong to reports, as headings do.
    if (headings === 'unwanted') return;
    const mark = usualMark(essay);
    for (const { role, heading, evidence } of essay.sections) {
      if (!bodyRoles.has(role) || heading === undefined) continue;
      const proofs = evidence.filter(({ confidence }) => confidence === 'high');
      const plain = proofs.filter(isPlain);
      if (plain.length === 0 || proofs.some(catchesTheEye)) continue;
      const edits = plain.map(piece => highlightEdit(piece, mark));
      const chosen = Math.max(
        0,
        edits.findIndex(edit => edit !== undefined),
      );
      const { span, text } = plain[chosen] as PlacedEvidence;
      const data = { evidence: text.replace(/\s+/g, ' ') };
      const first = edits[chosen];
      if (first === undefined) {
        report('plain', { span, data });
        continue;
      }
      const all = edits.filter(edit => edit !== undefined);
      const one = { title: 'highlight', data, edits: [first] } as const;
      if (all.length === 1) report('plain', { span, data }, one);
      else
        report('plain', { span, data }, one, {
          title: 'highlightAll',
          data: { count: all.length },
          edits: all,
        });
    }
  },
});

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
