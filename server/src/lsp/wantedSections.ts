import { addSection, type NewSection } from '../core/edits/addSection.js';
import type { Analysis, SectionRole, TextEdit } from '../core/index.js';
import { argumentTitle, partPhrases, plainSlot, roleTitle, wantedRoles } from './headingTitles.js';
import { type Localize, message } from './localize.js';
import { sectionHints } from './newAnswer.js';
import type { WantedSection } from './protocol.js';
import { roleLabel } from './roleLabels.js';

/** The sections that the paper still wants and that can be added, in the order of an answer. */
export function wantedSections(analysis: Analysis, localize: Localize): readonly WantedSection[] {
  const { essay, profile } = analysis;
  const present = new Set(essay.sections.map(({ role }) => role));
  const due = wantedRoles(profile, essay.question?.contract).filter(
    ({ role, isDue }) => isDue && !present.has(role),
  );
  const wanted = due.map(({ role }): WantedSection => ({ ...named(role, localize) }));
  const { minimum } = profile.arguments;
  const found = essay.counts.arguments;
  if (minimum !== undefined && found < minimum) {
    const detail = localize(message('{found} of {minimum}', { found, minimum }));
    const at = wanted.findIndex(({ role }) => role !== 'introduction' && role !== 'background');
    wanted.splice(at < 0 ? wanted.length : at, 0, { ...named('argument', localize), detail });
  }
  return wanted.filter(({ role }) => 0 < wantedSectionEdits(analysis, role).length);
}

/** A heading and a slot for a section of this role; empty where none can be added. */
export function wantedSectionEdits({ essay, profile }: Analysis, role: SectionRole): readonly TextEdit[] {
  const contract = essay.question?.contract;
  const [phrase = '[the question’s words]'] = contract === undefined ? [] : partPhrases(contract);
  const section: NewSection = {
    role,
    title: role === 'argument' ? argumentTitle(phrase, plainSlot) : roleTitle(role, contract, plainSlot),
    slot: sectionHints[role] ?? '[claim, reason, evidence with its source]',
  };
  return addSection(essay, profile, section);
}

function named(role: SectionRole, localize: Localize): WantedSection {
  return { id: `wanted-${role}`, role, roleLabel: localize(roleLabel(role)) };
}
