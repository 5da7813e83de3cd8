import { supportOf } from '../core/essay/queries.js';
import { headingTies } from '../core/essay/sectionTies.js';
import type { Analysis, QuestionContract, Section } from '../core/index.js';
import { questionTopics } from '../core/question/questionTopics.js';
import { type Localize, message } from './localize.js';

/** The most terms that are named. */
const mostTerms = 3;

/** What an argument rests on, and what of the question it is tied to: `3 evidence · 2 kinds · tied to: US`. */
export function argumentSummary(
  section: Section,
  { essay }: Analysis,
  localize: Localize,
): string | undefined {
  const { role, heading } = section;
  if (role !== 'argument' || heading === undefined) return undefined;
  const support = supportOf(section);
  const kinds = new Set(support.map(({ kind }) => kind)).size;
  const parts = [localize(message('{count} evidence', { count: support.length }))];
  if (1 < support.length)
    parts.push(localize(kinds === 1 ? message('1 kind') : message('{kinds} kinds', { kinds })));
  const contract = essay.question?.contract;
  const topics = contract === undefined ? [] : topicsTakenUp(section, contract).slice(0, mostTerms);
  if (0 < topics.length) parts.push(localize(message('tied to: {terms}', { terms: topics.join(', ') })));
  return parts.join(' · ');
}

/** The question's own words for what the heading takes up, in its own words or in others for the same subject. */
function topicsTakenUp(section: Section, contract: QuestionContract): readonly string[] {
  const taken = new Set(headingTies(section, contract).map(({ term }) => term.key));
  return questionTopics(contract)
    .filter(({ keys }) => keys.some(key => taken.has(key)))
    .map(({ text }) => text);
}
