import type { Essay } from '../../essay/essay.js';
import { sectionsOf } from '../../essay/queries.js';
import { prescription, remedyTitle } from './answerWords.js';
import { bodySentences, someTitle } from './body.js';
import type { PlacedSentence } from './surroundings.js';

/** Whether an answer says what is to be done: in a part of its own, or in two sentences of one section. */
export function prescribes(essay: Essay): boolean {
  if (0 < sectionsOf(essay, 'wayForward').length || someTitle(essay, remedyTitle)) return true;
  const prescribing = bodySentences(essay).filter(({ text }) => prescription.test(text));
  return prescribing.some((sentence, index) => isTogether(sentence, prescribing[index + 1]));
}

function isTogether({ section }: PlacedSentence, next: PlacedSentence | undefined): boolean {
  return next?.section === section;
}
