import type { Essay, Section } from '../../essay/essay.js';
import { argumentsOf, supportOf, withDescendants } from '../../essay/queries.js';
import type { Profile } from '../../profiles/profile.js';

type Wanted = Profile['evidence'];

/** The arguments with less evidence than the paper wants; what is missing below is said below, once. */
export function unsupportedArguments(essay: Essay, evidence: Wanted): readonly Section[] {
  const wanted = evidence.perArgument.minimum ?? 0;
  const unsupported = new Set(
    argumentsOf(essay).filter(
      section =>
        0 < section.words &&
        acceptedSupport(section, evidence) < wanted &&
        !holdsSlot(section) &&
        !concludes(essay, section),
    ),
  );
  return [...unsupported].filter(({ children }) => !children.some(child => unsupported.has(child)));
}

/** How many pieces support a section, of the kinds that this paper wants. */
export function acceptedSupport(section: Section, { kinds }: Wanted): number {
  return supportOf(section).filter(({ kind }) => kinds.includes(kind)).length;
}

/** In an essay without headings the last paragraph concludes, whatever its first words. */
function concludes({ sections }: Essay, section: Section): boolean {
  return section.heading === undefined && section === sections.at(-1);
}

/** A slot is a promise; what is still to be filled in has a rule of its own. */
function holdsSlot(section: Section): boolean {
  return withDescendants(section).some(({ paragraphs }) =>
    paragraphs.some(({ facts }) => 0 < facts.placeholders.length),
  );
}
