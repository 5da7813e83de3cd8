import type { Sentence } from '../prose/sentence.js';
import type { Essay, PlacedEvidence, Section, SectionRole } from './essay.js';
import { locate, type Paragraph } from './paragraph.js';

/** A heading that only groups others says nothing itself, so it is neither an argument nor empty. */
export function isGroup(section: Section): boolean {
  return section.words === 0 && 0 < section.children.length;
}

/** The sections that argue, in document order. */
export function argumentsOf({ sections }: Essay): readonly Section[] {
  return sections.filter(section => section.role === 'argument' && !isGroup(section));
}

export function sectionsOf({ sections }: Essay, role: SectionRole): readonly Section[] {
  return sections.filter(section => section.role === role);
}

/** The section with all below it, in document order. */
export function withDescendants(section: Section): readonly Section[] {
  return [section, ...section.children.flatMap(withDescendants)];
}

export function allWords(section: Section): number {
  return withDescendants(section).reduce((sum, { words }) => sum + words, 0);
}

/** What counts as support: high confidence only, of the section and all below it. */
export function supportOf(section: Section): readonly PlacedEvidence[] {
  return withDescendants(section).flatMap(({ evidence }) =>
    evidence.filter(({ confidence }) => confidence === 'high'),
  );
}

/** The first sentence of the section's own text, with its paragraph; spans are relative to that paragraph. */
export function openingSentence(
  section: Section,
): { readonly paragraph: Paragraph; readonly sentence: Sentence } | undefined {
  const paragraph = section.paragraphs.find(({ facts }) => 0 < facts.words);
  const sentence = paragraph?.facts.sentences[0];
  return paragraph === undefined || sentence === undefined ? undefined : { paragraph, sentence };
}

/** All visible words of the section's own text, paragraph by paragraph. */
export function textOf(section: Section): string {
  return section.paragraphs.map(({ facts }) => facts.text).join('\n');
}

/** Where a finding about the last sentence of a section stands; absolute. */
export function lastSentenceSpan(section: Section): { readonly start: number; readonly end: number } {
  const paragraph = section.paragraphs.findLast(({ facts }) => 0 < facts.words);
  const sentence = paragraph?.facts.sentences.at(-1);
  return paragraph === undefined || sentence === undefined
    ? section.anchor
    : locate(paragraph, sentence.span);
}
