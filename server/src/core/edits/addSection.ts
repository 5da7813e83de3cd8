import type { Essay, SectionRole } from '../essay/essay.js';
import type { Profile } from '../profiles/profile.js';
import { firstOfRank, linesAbove, ownHeading } from '../rules/support/ownHeading.js';
import { sectionSlot } from '../rules/support/sectionSlot.js';
import type { TextEdit } from '../textEdit.js';

export interface NewSection {
  readonly role: SectionRole;
  readonly title: string;
  /** A place for the writer to fill, never words of an answer. */
  readonly slot: string;
}

/**
 * A heading with a slot below it, where a section of this role stands in an answer: introductions first, background
 * after them, arguments above what closes. Empty where the paper wants no headings, or the text has none to go by.
 */
export function addSection(essay: Essay, profile: Profile, section: NewSection): readonly TextEdit[] {
  if (section.role !== 'introduction' && section.role !== 'background') {
    return sectionSlot(essay, profile, section);
  }
  if (profile.headings === 'unwanted') return [];
  const first = firstOfRank(essay);
  const isIntroduced = section.role === 'background' && first?.role === 'introduction';
  const next = isIntroduced
    ? essay.sections.find(({ role, parent }) => parent === first?.parent && role !== 'introduction')
    : first;
  if (next?.heading === undefined) return isIntroduced ? sectionSlot(essay, profile, section) : [];
  return [linesAbove(essay, next, [ownHeading(essay, next, section.title), '', section.slot])];
}
