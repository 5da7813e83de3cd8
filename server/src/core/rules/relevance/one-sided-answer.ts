import { answeredViews } from '../../essay/answeredViews.js';
import type { Essay, Section } from '../../essay/essay.js';
import { sectionsOf } from '../../essay/queries.js';
import type { QuestionContract } from '../../question/questionContract.js';
import { defineRule } from '../../rule.js';
import { concession, criticism, otherSideTitle } from '../support/answerWords.js';
import { bodyOf, bodySentences, someTitle } from '../support/body.js';
import { demanded } from '../support/demanded.js';
import { isWanted } from '../support/isWanted.js';
import { pairedSides } from '../support/pairedSides.js';
import { sectionSlot } from '../support/sectionSlot.js';
import { sentencesOf } from '../support/surroundings.js';
import { weighs } from '../support/weighs.js';

const slot = '[your reply to the opposing view]';

export const oneSidedAnswer = defineRule({
  id: 'one-sided-answer',
  group: 'relevance',
  scope: 'document',
  severity: 'hint',
  confidence: 'low',
  concern: 'absence',
  docs: {
    summary: 'The question asks for both sides, and the answer shows one.',
    rationale:
      'A stand convinces when it has met the other side. A section of challenges or counter-arguments counts, and so ' +
      'does any concession between introduction and conclusion (“although”, “critics hold”). Where the question says ' +
      '“critically” and nothing is weighed at all, missing-critical-analysis says so instead. “Evaluate” and “assess” ' +
      'ask for both sides less plainly, so they are hints.',
    sources: [
      'Tutors’ remarks: the question says “critically”; where is the other side?',
      'FPSC examiners 2019 (Essay): a good essay is a debate',
      'csspastpapers, Laghari: one counter-argument, answered',
    ],
  },
  messages: {
    oneSide: '“{words}” asks for both sides: the answer grants nothing to the other.',
    half: '“{words}”: nothing between introduction and conclusion speaks of {missing}.',
    insert: 'Insert “{title}” with a slot',
  },

  check(essay, report, _options, profile) {
    const asked = demanded(essay, 'bothSides');
    if (asked === undefined) return;
    const { contract, span, words } = asked;
    const pair = pairedSides(contract.text);
    const missing = pair.find(({ said }) => !isSaid(essay, said))?.word.toLowerCase();
    const isLeft = isWanted(profile, 'criticalAnalysis') && isCriticalOnly(contract, essay);
    if (missing === undefined && (0 < pair.length || isLeft || isTwoSided(essay))) return;
    const title = missing === undefined ? 'Counter-arguments' : capitalised(missing);
    const content = missing === undefined ? slot : `[your points on the ${missing}]`;
    const edits = sectionSlot(essay, profile, { role: 'counterargument', title, slot: content });
    const fixes =
      edits.length === 0 ? [] : [{ title: 'insert', isSafe: false, edits, data: { title } } as const];
    if (missing !== undefined) report('half', { span, data: { words, missing } }, ...fixes);
    else {
      const severity = isExplicit(contract) && !isGranted(essay) ? 'information' : 'hint';
      report('oneSide', { span, severity, data: { words } }, ...fixes);
    }
  },
});

function isSaid(essay: Essay, pattern: RegExp): boolean {
  return someTitle(essay, pattern) || bodySentences(essay).some(({ text }) => pattern.test(text));
}

/** Nothing weighed where “critically” is asked is one fault, not two. */
function isCriticalOnly({ demands }: QuestionContract, essay: Essay): boolean {
  return demands.includes('criticalAnalysis') && !weighs(essay);
}

function isTwoSided(essay: Essay): boolean {
  return (
    0 < sectionsOf(essay, 'counterargument').length ||
    someTitle(essay, otherSideTitle) ||
    bodySentences(essay).some(({ text }) => concession.test(text) || criticism.test(text)) ||
    bodyOf(essay).some(answersViews)
  );
}

/** Introduction or conclusion grants something to the other side. */
function isGranted(essay: Essay): boolean {
  return sentencesOf(essay).some(({ text }) => concession.test(text));
}

function answersViews({ paragraphs }: Section): boolean {
  return paragraphs.some(({ facts }) => 0 < answeredViews(facts).length);
}

const explicit = /^(?:critically|to what extent|how far|do you)/;

function isExplicit({ demands, directives }: QuestionContract): boolean {
  return demands.includes('criticalAnalysis') || directives.some(name => explicit.test(name));
}

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
