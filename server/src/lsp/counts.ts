import type { Analysis, Section } from '../core/index.js';
import type { OpenEssay } from './analyses.js';
import type { Localize } from './localize.js';
import type { Counts, SectionCount, SectionPlace } from './protocol.js';
import { roleLabel } from './roleLabels.js';
import { sectionTarget, wordsWithin } from './sectionTargets.js';
import { toRange } from './toProtocol.js';

/** What a status bar shows of an essay. */
export function essayCounts({ analysis }: OpenEssay, localize: Localize): NonNullable<Counts['essay']> {
  const { essay, config, profile, mode } = analysis;
  const { words, evidence, arguments: argumentCount } = essay.counts;
  const { minimum, maximum } = profile.wordsPerSide;
  const outer = essay.sections.filter(({ parent }) => parent === undefined);
  return {
    words,
    arguments: argumentCount,
    evidence,
    profile: profile.name,
    mode,
    ...(config.wordTarget === undefined ? {} : { target: config.wordTarget }),
    ...(profile.words.maximum === undefined ? {} : { maximum: profile.words.maximum }),
    ...(minimum === undefined || maximum === undefined ? {} : { wordsPerSide: { minimum, maximum } }),
    sections: outer.map(section => sectionCount(section, analysis, localize)),
  };
}

/** All sections, in the order of the text. */
export function sectionPlaces({ document, analysis }: OpenEssay, localize: Localize): SectionPlace[] {
  return analysis.essay.sections.map(section => ({
    ...sectionCount(section, analysis, localize),
    roleName: localize(roleLabel(section.role)),
    depth: section.depth,
    range: toRange(document, section.fullSpan),
  }));
}

function sectionCount(section: Section, analysis: Analysis, localize: Localize): SectionCount {
  const target = sectionTarget(section, analysis);
  return {
    role: section.role,
    title: section.heading?.title ?? localize(roleLabel(section.role)),
    words: wordsWithin(section),
    ...(target === undefined ? {} : { target }),
  };
}
