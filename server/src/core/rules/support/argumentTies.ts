import type { Essay, Section, SectionHeading } from '../../essay/essay.js';
import { argumentsOf, isGroup } from '../../essay/queries.js';
import { headingTies, type SectionTies, sectionTies } from '../../essay/sectionTies.js';
import type { QuestionContract } from '../../question/questionContract.js';

export interface ArgumentTies {
  readonly section: Section;
  readonly heading: SectionHeading;
  readonly ties: SectionTies;
}

/** The arguments whose headings have to tie them to the question. */
export function argumentTies(essay: Essay, contract: QuestionContract): readonly ArgumentTies[] {
  return argumentsOf(essay).flatMap(section => {
    const { heading } = section;
    if (heading === undefined || isPointOfTied(section, contract) || scriptureHeading.test(heading.title)) {
      return [];
    }
    return [{ section, heading, ties: sectionTies(section, contract) }];
  });
}

/** Islamic Studies answers are taught to stand on these two headings (JWT, Preparing the CSS). */
const scriptureHeading = /\b(?:qur['’]?[aā]n(?:ic)?|ahadith|hadiths?|hadees|sunnah?|seerah?)\b/iu;

/** A label, bold words or a point in an argument that is tied: a step of it, no heading to an examiner. */
function isPointOfTied({ heading, parent }: Section, contract: QuestionContract): boolean {
  const isStep = heading !== undefined && heading.form !== 'atx' && heading.form !== 'setext';
  return isStep && parent !== undefined && !isGroup(parent) && 0 < headingTies(parent, contract).length;
}
