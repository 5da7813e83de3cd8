import type { Essay, Section } from '../../essay/essay.js';
import type { ComparedSide } from '../../question/comparedSides.js';
import { comparative } from './answerWords.js';
import { bodyOf, bodySentences, someTitle } from './body.js';

/** Whether an answer sets the sides against each other. */
export function isCompared(essay: Essay, sides: readonly ComparedSide[]): boolean {
  const hasTable = bodyOf(essay).some(({ visuals }) => visuals.some(({ kind }) => kind === 'table'));
  if (hasTable || someTitle(essay, comparisonTitle)) return true;
  if (sides.length === 0) return bodySentences(essay).some(({ text }) => comparative.test(text));
  return bodyOf(essay).some(section => comparesIn(section, sides));
}

const comparisonTitle =
  /\b(?:compar\w+|contrast\w*|similarit\w+|dissimilarit\w+|differences?|likeness\w*|common|versus|vs)\b/iu;

/** The sides may be named in the heading, and set against each other below it. */
function comparesIn({ heading, paragraphs }: Section, sides: readonly ComparedSide[]): boolean {
  const terms = [...(heading?.terms ?? []), ...paragraphs.flatMap(({ facts }) => facts.terms)];
  const texts = [heading?.title ?? '', ...paragraphs.map(({ facts }) => facts.text)];
  return (
    sides.every(({ keys }) => terms.some(({ key }) => keys.has(key))) &&
    texts.some(text => comparative.test(text))
  );
}
