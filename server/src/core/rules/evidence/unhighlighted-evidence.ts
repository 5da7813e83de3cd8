import type { PlacedEvidence } from '../../essay/essay.js';
import { defineRule } from '../../rule.js';
import {
  catchesTheEye,
  type Highlight,
  highlightsOf,
  isHighlightable,
  isPlain,
  isProof,
  usualMark,
} from '../support/highlights.js';

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
    const sections = essay.sections.filter(isHighlightable);
    let ofFile: readonly Highlight[] | undefined;
    for (const section of sections) {
      const proofs = section.evidence.filter(isProof);
      const plain = proofs.filter(isPlain);
      if (plain.length === 0 || proofs.some(catchesTheEye)) continue;
      const edits = highlightsOf(section, mark);
      ofFile ??= sections.flatMap(each => highlightsOf(each, mark));
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
