import type { FrontMatter } from '../frontMatter.js';
import { looksLikeQuestion } from '../question/looksLikeQuestion.js';
import type { Essay } from './essay.js';

/** `declared` by the front matter; `plain` by its form; else `no`, and an editor leaves the file alone. */
export type EssayLikeness = 'declared' | 'plain' | 'no';

/**
 * A file plainly is an essay when a question statement or an exam header stands before an introduction, and a
 * conclusion follows. A README has neither.
 */
export function essayLikeness(essay: Essay, frontMatter: FrontMatter | undefined): EssayLikeness {
  if (frontMatter?.isEssay === true) return 'declared';
  const isAsked = essay.question !== undefined && looksLikeQuestion(essay.question.contract.text);
  const hasHeader = essay.header.batch !== undefined || essay.header.candidate !== undefined;
  const introduction = essay.sections.find(({ role }) => role === 'introduction');
  const conclusion = essay.sections.find(({ role }) => role === 'conclusion');
  const isWhole = introduction !== undefined && conclusion !== undefined && introduction !== conclusion;
  return (isAsked || hasHeader) && isWhole ? 'plain' : 'no';
}
