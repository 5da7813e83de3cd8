import type { Essay } from '../../essay/essay.js';
import { sectionsOf } from '../../essay/queries.js';
import { criticalTitle, criticism } from './answerWords.js';
import { bodySentences, someTitle } from './body.js';

/** How far an answer weighs what it tells: in a part of its own or throughout, in one sentence only, not at all. */
export function weighing(essay: Essay): 'weighed' | 'once' | 'never' {
  const hasPart =
    0 < sectionsOf(essay, 'criticalAnalysis').length ||
    0 < sectionsOf(essay, 'counterargument').length ||
    someTitle(essay, criticalTitle);
  if (hasPart) return 'weighed';
  const count = bodySentences(essay).filter(({ text }) => criticism.test(text)).length;
  if (count === 0) return 'never';
  return count < enough ? 'once' : 'weighed';
}

/** One sentence of criticism is a remark by the way. */
const enough = 2;
