import { keptByObject } from '../memo.js';
import type { QuestionContract } from '../question/questionContract.js';
import { type Tie, tiesTo } from '../question/ties.js';
import { contains } from '../span.js';
import type { Section } from './essay.js';
import type { ParagraphFacts } from './paragraph.js';
import { openingSentence, withDescendants } from './queries.js';

/** How far a section is tied to the question; each includes the one before it. */
export interface SectionTies {
  readonly heading: readonly Tie[];
  /** With the first sentence below it. */
  readonly opening: readonly Tie[];
  /** With all its text and what stands under it. */
  readonly whole: readonly Tie[];
}

export function sectionTies(section: Section, contract: QuestionContract): SectionTies {
  const heading = headingTies(section, contract);
  const opening = together(contract, [heading, openingTies(section, contract)]);
  const ofParagraph = paragraphTies(contract);
  const below = withDescendants(section).flatMap(each => [
    headingTies(each, contract),
    ...each.paragraphs.map(({ facts }) => ofParagraph(facts)),
  ]);
  return { heading, opening, whole: together(contract, [opening, ...below]) };
}

export function headingTies({ heading }: Section, contract: QuestionContract): readonly Tie[] {
  return heading === undefined ? [] : tiesTo(contract, heading.title, heading.terms);
}

function openingTies(section: Section, contract: QuestionContract): readonly Tie[] {
  const opening = openingSentence(section);
  if (opening === undefined) return [];
  const { raw, terms } = opening.paragraph.facts;
  const words = terms.filter(({ span }) => contains(opening.sentence.span, span));
  return tiesTo(contract, raw, words);
}

/** An edit leaves the question and most paragraphs as they were. */
const paragraphTies = keptByObject((contract: QuestionContract) =>
  keptByObject(({ raw, terms }: ParagraphFacts) => tiesTo(contract, raw, terms)),
);

function together(contract: QuestionContract, groups: readonly (readonly Tie[])[]): readonly Tie[] {
  const all = groups.flat();
  return contract.terms.flatMap(({ key }) => {
    const ties = all.filter(({ term }) => term.key === key);
    const closest = ties.find(({ by }) => by !== 'family') ?? ties[0];
    return closest === undefined ? [] : [closest];
  });
}
