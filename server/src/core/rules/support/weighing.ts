import type { Essay } from '../../essay/essay.js';
import { sectionsOf } from '../../essay/queries.js';
import { criticalTitle, criticism, shortfall } from './answerWords.js';
import { bodySentences, someTitle } from './body.js';

/** How far an answer weighs what it tells: in a part of its own or in several sentences, hardly, not at all. */
export function weighing(essay: Essay): 'weighed' | 'hardly' | 'never' {
  const hasPart =
    0 < sectionsOf(essay, 'criticalAnalysis').length ||
    0 < sectionsOf(essay, 'counterargument').length ||
    someTitle(essay, criticalTitle) ||
    someTitle(essay, criticism);
  if (hasPart) return 'weighed';
  const sentences = bodySentences(essay);
  const critical = sentences.filter(({ text }) => criticism.test(text)).length;
  const short = sentences.filter(({ text }) => !criticism.test(text) && shortfall.test(text)).length;
  if (critical + short === 0) return 'never';
  return 0 < critical && enough <= critical + short ? 'weighed' : 'hardly';
}

/** One sentence of criticism is a remark by the way. */
const enough = 2;
