import type { Essay, PlacedEvidence, Section, SectionRole } from '../../essay/essay.js';
import type { TextEdit } from '../../textEdit.js';
import { highlightEdit } from './highlightEdit.js';

const bodyRoles: ReadonlySet<SectionRole> = new Set([
  'background',
  'argument',
  'counterargument',
  'criticalAnalysis',
  'wayForward',
]);

/** Whether evidence of this section is meant to be seen; prose without headings is left alone. */
export function isHighlightable({ role, heading }: Section): boolean {
  return bodyRoles.has(role) && heading !== undefined;
}

export interface Highlight {
  readonly piece: PlacedEvidence;
  readonly edit: TextEdit;
}

/** What can be put in bold; a piece across two marks cannot. */
export function highlightsOf({ evidence }: Section, mark: '**' | '=='): readonly Highlight[] {
  return evidence
    .filter(piece => isProof(piece) && isPlain(piece))
    .flatMap(piece => {
      const edit = highlightEdit(piece, mark);
      return edit === undefined ? [] : [{ piece, edit }];
    });
}

export function isProof({ confidence }: PlacedEvidence): boolean {
  return confidence === 'high';
}

/** An ayah in its own script is seen as it stands. */
export function catchesTheEye({ isHighlighted, text }: PlacedEvidence): boolean {
  return isHighlighted || /\p{Script=Arabic}/u.test(text);
}

/** Quotation marks make a quotation seen. */
export function isPlain({ kind, isHighlighted, paragraph }: PlacedEvidence): boolean {
  return (
    !isHighlighted && kind !== 'quotation' && paragraph !== undefined && paragraph.container !== 'footnote'
  );
}

/** The delimiter this writer uses more. */
export function usualMark({ paragraphs, text }: Essay): '**' | '==' {
  const count = (kind: string): number =>
    paragraphs.reduce((sum, { facts }) => sum + facts.marks.filter(mark => mark.kind === kind).length, 0);
  return text.includes('==') && count('strong') < count('highlight') ? '==' : '**';
}
