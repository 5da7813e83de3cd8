import { answeredViews } from '../../essay/answeredViews.js';
import type { Essay } from '../../essay/essay.js';
import { sectionsOf } from '../../essay/queries.js';
import { concession, criticalTitle, criticism, shortfall } from './answerWords.js';
import { bodyOf, bodySentences, someTitle } from './body.js';

/**
 * Whether an answer weighs what it tells, in a part of its own or in a sentence. A concession counts, as does what goes
 * wrong in the matter: without concessions the check flagged 64 of 159 drafts of ArgRewrite V.2 with no tie to its
 * readers' scores for rebuttal; with them it flags 4, whose mean is 1.4 against 2.2.
 */
export function weighs(essay: Essay): boolean {
  return (
    0 < sectionsOf(essay, 'criticalAnalysis').length ||
    0 < sectionsOf(essay, 'counterargument').length ||
    someTitle(essay, criticalTitle) ||
    someTitle(essay, criticism) ||
    bodyOf(essay).some(({ paragraphs }) => paragraphs.some(({ facts }) => 0 < answeredViews(facts).length)) ||
    bodySentences(essay).some(
      ({ text }) => criticism.test(text) || shortfall.test(text) || concession.test(text),
    )
  );
}
