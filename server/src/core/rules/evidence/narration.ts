import type { SectionRole } from '../../essay/essay.js';
import { defineRule } from '../../rule.js';
import { cover } from '../../span.js';
import { explains } from '../support/explains.js';
import { type PlacedSentence, sentencesOf } from '../support/surroundings.js';

export const narration = defineRule({
  id: 'narration',
  group: 'evidence',
  scope: 'document',
  severity: 'hint',
  confidence: 'low',
  concern: 'presence',
  docs: {
    summary: 'One dated event follows another, and none is said to cause or to prove anything.',
    rationale:
      'A chronicle shows memory; marks are given for causes, effects and a verdict. Looked at are paragraphs ' +
      'of four dated sentences or more, of which hardly one holds a word such as because, led to, therefore or however. ' +
      'The background may tell what happened, within bounds.',
    sources: [
      'FPSC examiners 2019 (Pakistan Affairs): narration instead of causes and effects',
      'Tutors’ remarks: “Narration; show causes and effects”',
    ],
  },
  messages: {
    chronicle: '{count} dated sentences: say what caused what, and what it proves.',
  },

  check(essay, report) {
    for (const sentences of byParagraph(sentencesOf(essay))) {
      const dated = sentences.filter(isDated);
      const [first, last] = [dated[0], dated.at(-1)];
      const fewest = first === undefined ? undefined : longestAccount[first.section.role];
      if (first === undefined || last === undefined || fewest === undefined || dated.length < fewest)
        continue;
      const explaining = sentences.filter(({ text }) => explains(text)).length;
      if (mostExplaining < explaining / sentences.length) continue;
      report('chronicle', { span: cover(first.span, last.span), data: { count: dated.length } });
    }
  },
});

/** In dated sentences: two or three may set the scene, and the background may do so at more length. */
const longestAccount: Partial<Readonly<Record<SectionRole, number>>> = {
  background: 6,
  argument: 4,
  counterargument: 4,
  criticalAnalysis: 4,
};

/** Share of the sentences: a “therefore” between many dates makes no argument of them. */
const mostExplaining = 0.2;

function byParagraph(sentences: readonly PlacedSentence[]): readonly (readonly PlacedSentence[])[] {
  const paragraphs: PlacedSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.paragraph.container !== 'prose') continue;
    const last = paragraphs.at(-1);
    if (last?.[0]?.paragraph === sentence.paragraph) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

function isDated({ evidence, text }: PlacedSentence): boolean {
  return evidence.some(({ kind }) => kind === 'date') || timePoint.test(text);
}

/** A year, or a month of the year told before. */
const timePoint =
  /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|\b(?:[Ii]n|[Oo]n|[Bb]y|of|\d(?:st|nd|rd|th)?) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
