import type { ParagraphFacts } from '../../essay/paragraph.js';
import { keptByObject } from '../../memo.js';
import type { Span } from '../../span.js';
import { contains, overlaps } from '../../span.js';
import type { TextEdit } from '../../textEdit.js';

/** Whether a slot stands in the sentence of these words: what is still missing there has a rule of its own. */
export function isPromised(facts: ParagraphFacts, words: Span): boolean {
  return 0 < facts.placeholders.length && sentencesWithSlot(facts).some(({ span }) => contains(span, words));
}

const sentencesWithSlot = keptByObject(({ sentences, placeholders }: ParagraphFacts) =>
  sentences.filter(({ span }) => placeholders.some(({ span: slot }) => overlaps(span, slot))),
);

/** Sets a slot behind words (“it is said [source, year] that”); `undefined` where a link would come of it. */
export function slotAfter({ raw }: ParagraphFacts, words: Span, slot: string): TextEdit | undefined {
  const that = /\s+that$/i.exec(raw.slice(words.start, words.end))?.[0].length ?? 0;
  const place = { start: words.end - that, end: words.end - that };
  return /[[(:\w]/.test(raw.charAt(place.end)) ? undefined : { span: place, newText: ` ${slot}` };
}
