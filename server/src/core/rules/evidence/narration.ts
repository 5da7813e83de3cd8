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
      'A chronicle shows memory; marks are given for causes, effects and a verdict. Looked at are sentences in one ' +
      'paragraph that each have their date and hold no word such as because, led to, therefore or however. The ' +
      'background may tell what happened.',
    sources: [
      'FPSC examiners 2019 (Pakistan Affairs): narration instead of causes and effects',
      'Tutors’ remarks: “Narration; show causes and effects”',
    ],
  },
  messages: {
    chronicle: '{count} dated sentences in a row: say what caused what, and what it proves.',
  },

  check(essay, report) {
    for (const run of datedRuns(sentencesOf(essay))) {
      const first = run[0] as PlacedSentence;
      const last = run.at(-1) as PlacedSentence;
      if (run.length < longestAccount || !arguing.has(first.section.role)) continue;
      report('chronicle', { span: cover(first.span, last.span), data: { count: run.length } });
    }
  },
});

/** In sentences: two or three may set the scene. */
const longestAccount = 4;

const arguing: ReadonlySet<SectionRole> = new Set(['argument', 'counterargument', 'criticalAnalysis']);

function datedRuns(sentences: readonly PlacedSentence[]): readonly (readonly PlacedSentence[])[] {
  const runs: PlacedSentence[][] = [];
  let run: PlacedSentence[] = [];
  for (const sentence of sentences) {
    const tells = isDated(sentence) && !explains(sentence.text);
    if (!tells || run.at(-1)?.paragraph !== sentence.paragraph) run = [];
    if (!tells) continue;
    if (run.length === 0) runs.push(run);
    run.push(sentence);
  }
  return runs;
}

function isDated({ evidence, paragraph }: PlacedSentence): boolean {
  return (
    paragraph.container === 'prose' &&
    evidence.some(({ kind, text }) => kind === 'date' || /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.test(text))
  );
}
