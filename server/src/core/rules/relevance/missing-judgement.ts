import type { Section } from '../../essay/essay.js';
import { lastSentenceSpan, sectionsOf, withDescendants } from '../../essay/queries.js';
import type { Demand } from '../../question/questionContract.js';
import { defineRule } from '../../rule.js';
import { announcement, verdict } from '../support/answerWords.js';
import { demanded } from '../support/demanded.js';
import { sentencesOf } from '../support/surroundings.js';

export const missingJudgement = defineRule({
  id: 'missing-judgement',
  group: 'relevance',
  scope: 'document',
  severity: 'hint',
  confidence: 'low',
  concern: 'absence',
  docs: {
    summary: 'The question asks for a verdict, and neither introduction nor conclusion gives one.',
    rationale:
      '“To what extent” wants a degree, “do you agree” a stand, “evaluate” a worth, and an examiner looks for it first ' +
      'and last. Any sentence there with a word of degree, stand or worth counts, unless it only announces or asks. ' +
      'Where the verdict is asked for less plainly (“evaluate”, “assess”), it is a hint. An answer ' +
      'without conclusion is missing-conclusion’s.',
    sources: [
      'Tutors’ remarks: state early whether you agree; give your judgement by a criterion',
      'Tutors on the tail words of questions: degree, stand and verdict',
    ],
  },
  messages: {
    degree: '“{words}”: neither introduction nor conclusion says how far.',
    stand: '“{words}”: neither introduction nor conclusion says whether you do.',
    worth: '“{words}”: neither introduction nor conclusion gives a verdict.',
    question: 'The question',
    leaveSlot: 'Leave a slot for your verdict',
  },

  check(essay, report) {
    const kind = kinds.find(({ demand }) => demanded(essay, demand) !== undefined);
    const asked = kind === undefined ? undefined : demanded(essay, kind.demand);
    const conclusions = sectionsOf(essay, 'conclusion').flatMap(withDescendants);
    const last = conclusions.findLast(({ words }) => 0 < words);
    if (kind === undefined || asked === undefined || last === undefined || !verdictAsked(asked.contract))
      return;
    const frame = new Set<Section>([
      ...sectionsOf(essay, 'introduction').flatMap(withDescendants),
      ...conclusions,
    ]);
    const isJudged = sentencesOf(essay).some(
      ({ section, text }) => frame.has(section) && verdict.test(text) && !announcement.test(text),
    );
    const isPromised = [...frame].some(({ paragraphs }) =>
      paragraphs.some(({ facts }) => 0 < facts.placeholders.length),
    );
    if (isJudged || isPromised) return;
    const span = lastSentenceSpan(last);
    const place = { start: span.end, end: span.end };
    report(
      kind.message,
      {
        span,
        related: [{ span: asked.span, message: report.message('question') }],
        data: { words: asked.words },
      },
      { title: 'leaveSlot', isSafe: false, edits: [{ span: place, newText: ` ${slot}` }] },
    );
  },
});

const slot = '[your verdict in a sentence]';

/** The plainest first. */
const kinds: readonly { readonly demand: Demand; readonly message: 'degree' | 'stand' | 'worth' }[] = [
  { demand: 'degree', message: 'degree' },
  { demand: 'stand', message: 'stand' },
  { demand: 'judgement', message: 'worth' },
];

/** “Examine”, “explore” and a stand to justify are asked of nearly every answer; missing-thesis sees to those. */
function verdictAsked({ directives }: { readonly directives: readonly string[] }): boolean {
  return directives.some(name =>
    /^(?:to what extent|how far|do you|(?:critically )?(?:evaluate|assess))/.test(name),
  );
}
