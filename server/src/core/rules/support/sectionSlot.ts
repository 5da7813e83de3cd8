import type { Essay, SectionRole } from '../../essay/essay.js';
import type { Profile } from '../../profiles/profile.js';
import type { TextEdit } from '../../textEdit.js';
import { lineEndOf, linesAbove, ownHeading } from './ownHeading.js';

/** The parts that close an answer, in their order (cssprepforum sets the critical analysis before the conclusion). */
const closing: readonly SectionRole[] = [
  'counterargument',
  'criticalAnalysis',
  'wayForward',
  'conclusion',
  'references',
];

/**
 * A heading with a slot below it, above the parts that come after one of this role. None where headings are
 * unwanted or not used: nobody can tell then which paragraph it would open.
 */
export function sectionSlot(
  essay: Essay,
  { headings }: Profile,
  { role, title, slot }: { readonly role: SectionRole; readonly title: string; readonly slot: string },
): readonly TextEdit[] {
  if (headings === 'unwanted') return [];
  const later = new Set(closing.slice(closing.indexOf(role) + 1));
  const next = essay.sections.find(section => later.has(section.role));
  if (next !== undefined) {
    if (next.heading === undefined) return [];
    return [linesAbove(essay, next, [ownHeading(essay, next, title), '', slot])];
  }
  const last = essay.sections.findLast(({ parent }) => parent === undefined);
  if (last?.heading === undefined) return [];
  const lineEnd = lineEndOf(essay);
  const end = essay.text.trimEnd().length;
  const lines = ['', '', ownHeading(essay, last, title), '', slot];
  return [{ span: { start: end, end }, newText: lines.join(lineEnd) }];
}
