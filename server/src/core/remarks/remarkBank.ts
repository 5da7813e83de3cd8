/** What a remark of the bank speaks of; a remark in the text names it in brackets: `[relevance]`. */
export const remarkCriteria = ['relevance', 'argument', 'evidence', 'structure', 'language'] as const;

export type RemarkCriterion = (typeof remarkCriteria)[number];

/** A remark that tutors write again and again, in our words. */
export interface BankRemark {
  /** Stable, in lower case with dashes. */
  readonly id: string;
  readonly criterion: RemarkCriterion;
  /** One or two sentences to the candidate. */
  readonly text: string;
  /**
   * Who asks for it: S, the remarks on the script that began this project; E, examiners' reports by their year;
   * T, tutors and toppers; A, a page with no author.
   */
  readonly source: string;
  /** Rules (`group/id`) that notice the same fault; empty where no rule can. */
  readonly rules: readonly string[];
}

/** The built-in bank, by criterion, each in the order a script is read in. */
export const remarkBank: readonly BankRemark[] = [
  remark('relevance', 'relate-to-question', 'Relate your headings and arguments to the question.', 'S', [
    'relevance/off-question-heading',
    'relevance/off-question-section',
  ]),
  remark('relevance', 'words-of-question', 'Take the question’s own words into your headings.', 'T: Hayat', [
    'relevance/off-question-heading',
  ]),
  remark(
    'relevance',
    'one-part-only',
    'One part of the question is answered. Give the other its weight.',
    'E 2015',
    ['relevance/unanswered-part', 'relevance/neglected-term'],
  ),
  remark(
    'relevance',
    'background-only',
    'This tells the background. What is your answer to the question?',
    'T: Gondal',
    ['structure/unbalanced-sections'],
  ),
  remark('relevance', 'twist-missed', 'You have missed the word that turns this statement.', 'E 2019', [
    'relevance/neglected-term',
  ]),
  remark('relevance', 'say-where-you-stand', 'Do you agree? Say so at the beginning.', 'T', [
    'relevance/missing-judgement',
    'structure/missing-thesis',
  ]),
  remark('relevance', 'serves-no-argument', 'Which argument does this paragraph serve?', 'E 2015', [
    'relevance/off-question-section',
  ]),
  remark('relevance', 'other-side', 'The question says “critically”. Where is the other side?', 'T', [
    'relevance/one-sided-answer',
  ]),
  remark('relevance', 'asked-for-measures', 'The question asks for measures. Add a way forward.', 'T', [
    'relevance/missing-way-forward',
  ]),
  remark(
    'relevance',
    'too-much-history',
    'Too much history. Come to the present sooner.',
    'E 2019, Pakistan Affairs',
    ['evidence/narration'],
  ),

  remark('argument', 'no-thesis', 'The introduction has no thesis. What will you argue?', 'T', [
    'structure/missing-thesis',
  ]),
  remark('argument', 'truism-for-thesis', 'Nobody would dispute this thesis. Take a position.', 'T: Laghari'),
  remark('argument', 'more-arguments', 'Add more arguments.', 'S', ['structure/too-few-arguments']),
  remark(
    'argument',
    'more-angles',
    'Look from more sides: political, economic, social, regional.',
    'E 2016',
    ['structure/too-few-arguments'],
  ),
  remark('argument', 'assertion', 'This is asserted, not argued. Why is it so?', 'E 2016', [
    'evidence/overgeneralisation',
    'evidence/unsupported-argument',
  ]),
  remark('argument', 'link-fact', 'Say how this fact proves what your heading claims.', 'T: calcstack', [
    'evidence/unexplained-evidence',
  ]),
  remark('argument', 'narration', 'This narrates. Show causes and effects.', 'E 2019', [
    'evidence/narration',
  ]),
  remark('argument', 'answer-opponent', 'What would an opponent say? Answer it.', 'T', [
    'relevance/one-sided-answer',
  ]),
  remark('argument', 'overlap', 'Two arguments here say the same. Make one of them.', 'T', [
    'structure/duplicate-heading',
  ]),
  remark('argument', 'criterion-of-judgement', 'Judge, and say by what measure.', 'T', [
    'relevance/missing-judgement',
    'relevance/missing-critical-analysis',
  ]),

  remark(
    'evidence',
    'add-and-highlight',
    'Add references or examples to these arguments, and highlight them.',
    'S',
    ['evidence/unsupported-argument', 'evidence/unhighlighted-evidence'],
  ),
  remark('evidence', 'which-report', 'Which report, and of which year?', 'E 2019, Economics', [
    'evidence/vague-attribution',
    'evidence/vague-time',
    'evidence/placeholder-left',
  ]),
  remark('evidence', 'name-scholar', 'Name the scholar and the book.', 'T', [
    'evidence/vague-attribution',
    'evidence/unattributed-quotation',
  ]),
  remark('evidence', 'figure-source', 'Where is this figure from?', 'E 2019, Economics', [
    'evidence/unsourced-figure',
  ]),
  remark('evidence', 'who-says', '“Some experts say”: who?', 'T', ['evidence/vague-attribution']),
  remark('evidence', 'stock-example', 'Everybody uses this example. Find a recent one.', 'E 2019', [
    'evidence/repeated-evidence',
  ]),
  remark('evidence', 'one-kind', 'All your evidence is of one kind. Add a figure, a law or a report.', 'T', [
    'evidence/single-kind-of-evidence',
  ]),
  remark('evidence', 'surah-and-verse', 'Give the surah and the verse.', 'T: JWT', [
    'evidence/ayah-without-reference',
  ]),
  remark('evidence', 'hadith-collection', 'Which collection is this hadith in?', 'T', [
    'evidence/hadith-without-collection',
  ]),
  remark('evidence', 'quotation-off-point', 'This quotation does not support your point.', 'T'),
  remark('evidence', 'outdated', 'This no longer holds. Look for what is true today.', 'A', [
    'evidence/stale-evidence',
  ]),

  remark('structure', 'label-heading', 'This heading is a label. Write what you claim.', 'T', [
    'structure/label-heading',
  ]),
  remark('structure', 'empty-heading', 'There is nothing under this heading.', 'T', [
    'structure/empty-section',
  ]),
  remark('structure', 'outline-not-discussed', 'This point of the outline is not discussed.', 'E 2016', [
    'structure/outline-not-discussed',
  ]),
  remark('structure', 'not-in-outline', 'This stands in the essay and not in the outline.', 'E 2016', [
    'structure/heading-not-in-outline',
  ]),
  remark(
    'structure',
    'syllabus-outline',
    'Your outline lists topics. Let each line say what you will argue.',
    'T: calcstack',
    ['structure/bare-outline'],
  ),
  remark(
    'structure',
    'mixed-outline',
    'Write the outline in phrases or in sentences, not in both.',
    'T: ikseries',
  ),
  remark('structure', 'heading-levels', 'The levels of your headings do not agree.', 'T', [
    'structure/heading-level',
  ]),
  remark(
    'structure',
    'scattered-parts',
    'You answer one part of the question in several places. Bring it together.',
    'E 2018',
  ),
  remark('structure', 'two-ideas', 'Two ideas in one paragraph. Give each its own.', 'T', [
    'structure/long-paragraph',
  ]),
  remark('structure', 'conclusion', 'The conclusion is missing, or only repeats.', 'T', [
    'structure/missing-conclusion',
    'structure/conclusion-ignores-question',
  ]),
  remark(
    'structure',
    'critical-analysis',
    'Add a critical analysis before you conclude.',
    'T: cssprepforum',
    ['relevance/missing-critical-analysis'],
  ),
  remark('structure', 'long-introduction', 'The introduction is too long.', 'T', [
    'structure/unbalanced-sections',
  ]),

  remark(
    'language',
    'agreement-and-tense',
    'Mind the agreement of subject and verb, and the tense.',
    'E 2019',
  ),
  remark('language', 'spelling', 'Check the spelling.', 'S; E 2016', ['language/misspelt-heading']),
  remark('language', 'cliche-opening', 'Every script opens like this. Begin with the question.', 'T'),
  remark('language', 'too-many-quotations', 'Too many quotations. Let me hear you.', 'T: Laghari'),
  remark('language', 'bullets', 'Write paragraphs here, not bullets.', 'T', [
    'structure/bullets-for-prose',
    'structure/headings-in-essay',
  ]),
  remark('language', 'informal', 'Too informal for an examination.', 'T'),
  remark('language', 'add-visual', 'Add a map or a flow chart.', 'E 2018; T: Gondal', [
    'structure/missing-visual',
  ]),
  remark('language', 'too-short', 'Below the length that is asked for.', 'E 2016, 2019', [
    'structure/word-count',
  ]),
  remark(
    'language',
    'copied',
    'This is lifted from the passage, or from notes. Use your own words.',
    'E 2017',
  ),
];

function remark(
  criterion: RemarkCriterion,
  id: string,
  text: string,
  source: string,
  rules: readonly string[] = [],
): BankRemark {
  return { id, criterion, text, source, rules };
}
