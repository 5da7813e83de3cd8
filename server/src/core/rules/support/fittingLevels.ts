import type { Section } from '../../essay/essay.js';
import { structuralRoles } from '../../essay/roles.js';
import { hashHeading } from './headingLevel.js';

/**
 * The headings whose `#`s do not fit, and how many would. Headings of the first rank share the level of most;
 * those below stand one level below their parent. A bulleted heading is first freed of its bullet, which may
 * settle its level.
 */
export function fittingLevels(sections: readonly Section[]): ReadonlyMap<Section, number> {
  const fitting = new Map<Section, number>();
  const top = sections.filter(({ parent }) => parent === undefined);
  const ranked = top.filter(section => !isTitle(section, top));
  const levelFor = holdsSeveralAnswers(ranked) ? () => undefined : topLevels(ranked);
  for (const section of top) {
    const level = plainLevel(section);
    const wanted = levelFor(section);
    if (level !== undefined && wanted !== undefined && level !== wanted && !isTitle(section, top)) {
      fitting.set(section, wanted);
    }
  }
  for (const section of sections) {
    const level = plainLevel(section);
    if (level === undefined) continue;
    const below = Math.max(level, fitting.get(section) ?? 0) + 1;
    for (const child of section.children) if (below < (plainLevel(child) ?? 0)) fitting.set(child, below);
  }
  return fitting;
}

function plainLevel(section: Section): number | undefined {
  const heading = hashHeading(section);
  return heading?.decoration === undefined ? heading?.level : undefined;
}

/** Short notes, or two answers in one file: an introduction below a heading that stands before it. */
function holdsSeveralAnswers(top: readonly Section[]): boolean {
  const first = top.flatMap(section => hashHeading(section)?.level ?? [])[0] ?? 0;
  return top.slice(1).some(section => section.role === 'introduction' && first < (plainLevel(section) ?? 0));
}

/** One level for all of the first rank, or `# Introduction` and `# Conclusion` around `##` arguments. */
function topLevels(top: readonly Section[]): (section: Section) => number | undefined {
  const outer = mostFrequentLevel(top.filter(isStructural));
  const inner = mostFrequentLevel(top.filter(section => !isStructural(section)));
  if (outer === undefined || inner !== outer + 1) {
    const common = mostFrequentLevel(top);
    return () => common;
  }
  return section => {
    if (isStructural(section)) return isFollowedByArgument(section, top) ? undefined : outer;
    // A part with arguments below it may well stand as high as the introduction.
    return inner < (plainLevel(section) ?? 0) ? inner : undefined;
  };
}

/** Raised above it, a way forward would take the next argument for its own; an introduction takes none. */
function isFollowedByArgument(section: Section, top: readonly Section[]): boolean {
  const next = top[top.indexOf(section) + 1];
  return section.role !== 'introduction' && next !== undefined && !isStructural(next);
}

function isStructural({ role }: Section): boolean {
  return structuralRoles.has(role);
}

/** None where two levels are as frequent. */
function mostFrequentLevel(sections: readonly Section[]): number | undefined {
  const levels = sections.flatMap(section => hashHeading(section)?.level ?? []);
  const votes = (level: number): number => levels.filter(other => other === level).length;
  const [first, second] = [...new Set(levels)].sort((a, b) => votes(b) - votes(a));
  return first !== undefined && second !== undefined && votes(first) === votes(second) ? undefined : first;
}

/** The first heading, alone on its level above all others, is the title of the whole. */
function isTitle(section: Section, top: readonly Section[]): boolean {
  const level = hashHeading(section)?.level;
  return (
    section === top[0] &&
    level !== undefined &&
    !structuralRoles.has(section.role) &&
    top.slice(1).every(other => level < (hashHeading(other)?.level ?? level + 1))
  );
}
