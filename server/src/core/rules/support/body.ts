import type { Essay, Section, SectionRole } from '../../essay/essay.js';
import { keptByObject } from '../../memo.js';
import { type PlacedSentence, sentencesOf } from './surroundings.js';

/** What stands between introduction and conclusion, which repeat the question whatever the answer does. */
export const bodyOf = keptByObject(({ sections }: Essay): readonly Section[] =>
  sections.filter(({ role, words }) => !frame.has(role) && 0 < words),
);

export const bodySentences = keptByObject((essay: Essay): readonly PlacedSentence[] =>
  sentencesOf(essay).filter(({ section }) => !frame.has(section.role)),
);

/** Titles anywhere: “Conclusion and way forward” has the role of a conclusion. */
export function someTitle({ sections }: Essay, pattern: RegExp): boolean {
  return sections.some(({ heading }) => heading !== undefined && pattern.test(heading.title));
}

const frame: ReadonlySet<SectionRole> = new Set(['introduction', 'conclusion', 'references']);
