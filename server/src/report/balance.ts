import type { LineIndex } from '../api/positions.js';
import { allWords, isGroup, sectionsOf } from '../core/essay/queries.js';
import type { Analysis, Profile, Section, SectionRole } from '../core/index.js';
import type { Balance, LengthState, SectionBalance, WantedLength } from './essayReport.js';
import { missingRoles } from './missingRoles.js';

/** Each section's words beside what the profile gives it. */
export function balanceOf(analysis: Analysis, lines: LineIndex): Balance {
  const { essay, profile } = analysis;
  const total = essay.counts.words;
  const isWhole = hasWords(analysis, 'introduction') && hasWords(analysis, 'conclusion');
  const sections = essay.sections.map((section): SectionBalance => {
    const { role, heading, depth, anchor } = section;
    const words = isGroup(section) ? allWords(section) : section.words;
    const wanted = isGroup(section) ? undefined : wantedLength(profile, role);
    return {
      role,
      title: heading?.title ?? '',
      depth,
      place: lines.place(anchor),
      words,
      share: share(words, total),
      isGroup: isGroup(section),
      ...(wanted === undefined ? {} : { wanted }),
      state: wanted === undefined ? 'unjudged' : lengthState(section, analysis, wanted, isWhole),
    };
  });
  const all = withMissing(sections, analysis);
  return { sections: all, scale: scaleOf(all, total) };
}

function hasWords({ essay }: Analysis, role: SectionRole): boolean {
  return sectionsOf(essay, role).some(section => 0 < allWords(section));
}

function wantedLength({ sections, sectionWords }: Profile, role: SectionRole): WantedLength | undefined {
  if (role === 'argument') return { unit: 'words', ...sectionWords };
  const wanted = sections.find(section => section.role === role)?.share;
  return wanted === undefined ? undefined : { unit: 'percent', ...wanted };
}

/** As `unbalanced-sections` and `thin-section` judge it: sections of one role share their part of the answer. */
function lengthState(
  { role, words }: Section,
  { essay }: Analysis,
  { unit, minimum = 0, maximum = Number.POSITIVE_INFINITY }: WantedLength,
  isWhole: boolean,
): LengthState {
  if (unit === 'percent' && !isWhole) return 'unjudged';
  const ofRole = sectionsOf(essay, role).reduce((sum, section) => sum + section.words, 0);
  const length = unit === 'words' ? words : share(ofRole, essay.counts.words);
  if (length < minimum) return 'short';
  return maximum < length ? 'long' : 'fits';
}

function share(words: number, total: number): number {
  return total === 0 ? 0 : Math.round((100 * words) / total);
}

/** An introduction would stand first, everything else at the end, with the conclusion last. */
function withMissing(sections: readonly SectionBalance[], analysis: Analysis): readonly SectionBalance[] {
  const missing = missingRoles(analysis).map((role): SectionBalance => {
    const wanted = wantedLength(analysis.profile, role);
    const length = { words: 0, share: 0, isGroup: false, state: 'missing' } as const;
    return { role, title: '', depth: 1, ...length, ...(wanted === undefined ? {} : { wanted }) };
  });
  const last = sections.findLastIndex(({ role, depth }) => role === 'conclusion' && depth === 1);
  const end = last < 0 ? sections.length : last;
  return [
    ...missing.filter(({ role }) => role === 'introduction'),
    ...sections.slice(0, end),
    ...missing.filter(({ role }) => role !== 'introduction'),
    ...sections.slice(end),
  ];
}

/** A wanted part may be much larger than what is written; it must not make every bar a sliver. */
const mostForWanted = 1.5;

function scaleOf(sections: readonly SectionBalance[], total: number): number {
  const bars = sections.filter(section => !section.isGroup);
  const longest = Math.max(1, ...bars.map(({ words }) => words));
  const wanted = bars.map(section => {
    const { minimum, maximum } = wantedWords(section, total);
    return maximum ?? minimum ?? 0;
  });
  return Math.max(longest, Math.min(longest * mostForWanted, ...[Math.max(0, ...wanted)]));
}

/** What is wanted of a section, in words of this answer. */
export function wantedWords(
  { wanted }: SectionBalance,
  total: number,
): { readonly minimum?: number; readonly maximum?: number } {
  if (wanted === undefined) return {};
  const { unit, minimum, maximum } = wanted;
  const words = (length: number): number => (unit === 'words' ? length : (length * total) / 100);
  return {
    ...(minimum === undefined ? {} : { minimum: words(minimum) }),
    ...(maximum === undefined ? {} : { maximum: words(maximum) }),
  };
}
