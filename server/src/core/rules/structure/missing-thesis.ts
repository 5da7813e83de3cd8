import { termsTakenUp } from '../../essay/coverage.js';
import type { Essay, Section } from '../../essay/essay.js';
import { lastSentenceSpan, sectionsOf } from '../../essay/queries.js';
import { defineRule } from '../../rule.js';
import { contains } from '../../span.js';

/** A first paragraph below this many words may only open the introduction (domain notes 3.1: 60–150 words). */
const longestOpening = 60;

export const missingThesis = defineRule({
  id: 'missing-thesis',
  group: 'structure',
  scope: 'document',
  severity: 'hint',
  confidence: 'low',
  concern: 'absence',
  docs: {
    summary: 'No sentence of the introduction takes a position.',
    rationale:
      'An examiner looks in the introduction for one arguable sentence that answers the question, usually the last. ' +
      'Facts and general truths give nothing to argue for. The check knows only cue words (“this essay argues”, ' +
      '“therefore”, “must”, “although”, a cause or a judgement about the question’s terms), so it is never more than a ' +
      'hint; it is silent where the question asks only to define, describe or list.',
    sources: [
      'FPSC examiners 2017 (Essay): candidates could not find the dormant contention of the topic',
      'Laghari, calcstack: one arguable sentence, last of the introduction; a position, not a truism',
    ],
  },
  messages: {
    none: 'The introduction takes no position yet: end it with your answer in a sentence.',
  },

  check(essay, report) {
    const contract = essay.question?.contract;
    const demands = contract?.demands ?? [];
    if (0 < demands.length && demands.every(demand => knowledge.test(demand))) return;
    const introductions = introductionsOf(essay);
    const last = introductions.at(-1);
    if (last === undefined || isAlone(essay)) return;
    const facts = introductions.flatMap(({ paragraphs }) => paragraphs.map(paragraph => paragraph.facts));
    const takesPosition = facts.some(({ raw, sentences, terms }) =>
      sentences.some(({ text, span }) => {
        if (position.test(text) || !judgement.test(text)) return position.test(text);
        const own = terms.filter(term => contains(span, term.span));
        return contract === undefined || 0 < termsTakenUp(contract, raw, own).length;
      }),
    );
    if (!takesPosition) report('none', { span: lastSentenceSpan(last) });
  },
});

/** Without headings, a few words to open with are followed by the introduction proper. */
function introductionsOf(essay: Essay): readonly Section[] {
  const introductions = sectionsOf(essay, 'introduction').filter(({ words }) => 0 < words);
  const [first] = introductions;
  const second = first === undefined ? undefined : essay.sections[essay.sections.indexOf(first) + 1];
  const isOpening = first !== undefined && first.heading === undefined && first.words < longestOpening;
  return isOpening && second !== undefined && second.heading === undefined
    ? [...introductions, second]
    : introductions;
}

/** One paragraph may be a note as well as the beginning of an answer. */
function isAlone({ sections }: Essay): boolean {
  return sections.filter(({ words }) => 0 < words).length < 2;
}

/** Demands that knowledge satisfies. */
const knowledge = /^(?:definition|overview|points|chronology|examples|explanation|reference)$/;

/** Words that open or carry a position whatever they speak of. */
const position = new RegExp(
  [
    '\\b(?:this|the|my|present) (?:essay|paper|answer|note|study|article|discussion|thesis|argument)\\b.{0,40}',
    '\\b(?:argu|contend|maintain|claim|assert|hold|show|demonstrat|prove|establish|support|oppos|defend|reject)',
    '|\\bthesis\\b|\\bi (?:\\w+ )?(?:argue|believe|think|contend|agree|disagree|hold|support|oppose|maintain|feel)\\b',
    '|\\b(?:in|from) my (?:own )?(?:opinion|view|perspective|judg(?:e)?ment)|\\b(?:it|one) (?:can|may|could|will) be (?:\\w+ )?(?:argued|said|maintained)',
    '|\\b(?:therefore|thus|hence|consequently|accordingly|nevertheless|nonetheless|in fact|in reality|rather than)\\b',
    '|\\b(?:must|should|ought to|need(?:s|ed)? to|ha(?:s|ve) to|cannot|can only|will (?:only|never|not)|(?:would|might|may) not)\\b',
    '|\\bnot (?:because|only|merely|simply|just)\\b|\\bno longer\\b|\\bunless\\b|\\bwithout .{3,60}(?:cannot|will not|no)\\b',
  ].join(''),
  'i',
);

/** Words of contrast, cause and judgement: a position where they speak of the question. */
const judgement = new RegExp(
  [
    '\\b(?:however|but|yet|although|though|despite|in spite of|while|whereas|even if|still)\\b',
    '|\\b(?:because|since|due to|owing to|caused|results? (?:from|in)|stems? from|depends? (?:up)?on|rooted in|lies? in)\\b',
    '|\\b(?:leads? to|led to|driven by|shaped by|hinges? on|rests? on|reflects?|undermin\\w+|threaten\\w*|fail(?:s|ed|ure)?)\\b',
    '|\\b(?:more|less|better|worse|most|least|best|worst|rather|only|key|main|crucial|vital|essential|necessary)\\b',
    '|\\b(?:complex|complicated|fragile|weak|strong|unjust|unfair|harmful|beneficial|effective|ineffective|inevitable|fluctuat\\w+)\\b',
    '|\\b(?:fruitful|impossible|possible|dangerous|successful|significant|important|responsible|justified|right|wrong|true)\\b',
  ].join(''),
  'i',
);
