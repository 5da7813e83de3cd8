import type { OpenEssay } from './analyses.js';
import type { Localize } from './localize.js';
import type { Counts } from './protocol.js';
import { roleLabel } from './roleLabels.js';
import { sectionTarget, wordsWithin } from './sectionTargets.js';

/** What a status bar shows of an essay. */
export function essayCounts({ analysis }: OpenEssay, localize: Localize): NonNullable<Counts['essay']> {
  const { essay, config, profile, mode } = analysis;
  const { words, evidence, arguments: argumentCount } = essay.counts;
  const outer = essay.sections.filter(({ parent }) => parent === undefined);
  return {
    words,
    arguments: argumentCount,
    evidence,
    profile: profile.name,
    mode,
    ...(config.wordTarget === undefined ? {} : { target: config.wordTarget }),
    sections: outer.map(section => {
      const target = sectionTarget(section, analysis);
      return {
        role: section.role,
        title: section.heading?.title ?? localize(roleLabel(section.role)),
        words: wordsWithin(section),
        ...(target === undefined ? {} : { target }),
      };
    }),
  };
}
