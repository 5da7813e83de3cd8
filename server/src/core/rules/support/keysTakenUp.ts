import { termsTakenUp } from '../../essay/coverage.js';
import type { Section } from '../../essay/essay.js';
import type { QuestionContract } from '../../question/questionContract.js';

/** A section speaks under its own heading and those above it. */
export function keysTakenUp(
  { heading, paragraphs, parent }: Section,
  contract: QuestionContract,
): ReadonlySet<string> {
  const above = parent === undefined ? [] : keysTakenUp({ ...parent, paragraphs: [] }, contract);
  const inHeading = heading === undefined ? [] : termsTakenUp(contract, heading.title, heading.terms);
  const inText = paragraphs.flatMap(({ facts }) => termsTakenUp(contract, facts.raw, facts.terms));
  return new Set([...above, ...[...inHeading, ...inText].map(({ key }) => key)]);
}
