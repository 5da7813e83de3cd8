import type { Analysis, Section } from '../core/index.js';

/** Words of a section with all that stands below it. */
export function wordsWithin({ words, children }: Section): number {
  return children.reduce((sum, child) => sum + wordsWithin(child), words);
}

/** How many words the profile has for a section, to the nearest ten; absent where nobody says. */
export function sectionTarget({ role }: Section, { profile, config }: Analysis): number | undefined {
  if (role === 'argument') return profile.sectionWords.target;
  const share = profile.sections.find(section => section.role === role)?.share;
  const percent = share?.target ?? middle(share?.minimum, share?.maximum);
  if (percent === undefined || config.wordTarget === undefined) return undefined;
  return Math.round((percent * config.wordTarget) / 1000) * 10;
}

/** The same; arguments with no length of their own in the profile share equally what its other sections leave. */
export function outlineTarget(section: Section, analysis: Analysis): number | undefined {
  const target = sectionTarget(section, analysis);
  if (target !== undefined || section.role !== 'argument' || 0 < section.children.length) return target;
  const { profile, config } = analysis;
  const count = profile.arguments.target ?? profile.arguments.minimum;
  if (count === undefined || config.wordTarget === undefined) return undefined;
  const shares = profile.sections.map(({ when, share }) =>
    when === 'always' ? (share?.target ?? middle(share?.minimum, share?.maximum) ?? 0) : 0,
  );
  const left = 100 - shares.reduce((sum, share) => sum + share, 0);
  return Math.round((left * config.wordTarget) / (1000 * count)) * 10;
}

/** A range with one end open is a limit, not a target. */
function middle(minimum: number | undefined, maximum: number | undefined): number | undefined {
  return minimum === undefined || maximum === undefined ? undefined : (minimum + maximum) / 2;
}
