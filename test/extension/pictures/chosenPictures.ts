/** Looks of `npm run screenshots` that the documentation shows. */
export const shownLooks = [
  { look: 'light', name: 'Light' },
  { look: 'dark', name: 'Dark' },
  { look: 'high-contrast', name: 'High contrast' },
] as const;

export interface ChosenPicture {
  /** Of the file, in every look. */
  readonly file: string;
  readonly part: string;
  /** What is seen, for people who do not see it. */
  readonly shows: string;
}

/** A picture of each part, in the order in which a candidate meets them. */
export const chosenPictures: readonly ChosenPicture[] = [
  {
    file: 'new-answer-question',
    part: 'New answer',
    shows: 'The step that asks for the question, and says how it was read.',
  },
  {
    file: 'editor',
    part: 'Findings',
    shows: 'The sample with wavy lines under weak places, and the words of each section above its heading.',
  },
  {
    file: 'hover',
    part: 'Explanation',
    shows: 'The explanation of a finding, with a weak and a better text.',
  },
  { file: 'quick-fix', part: 'Quick fix', shows: 'The fixes that the light bulb offers for a vague phrase.' },
  {
    file: 'complete-heading',
    part: 'Completions',
    shows: 'Headings that the paper and the question still want, in a list of suggestions.',
  },
  {
    file: 'view-structure',
    part: 'Structure',
    shows: 'The view of question and sections, with their words, evidence and findings.',
  },
  {
    file: 'view-evidence',
    part: 'Evidence',
    shows: 'The view of the evidence, with the arguments that have none on top.',
  },
  { file: 'view-remarks', part: 'Remarks', shows: 'The view of the tutor’s remarks.' },
  {
    file: 'status-bar-tooltip',
    part: 'Status bar',
    shows: 'The words in the status bar, and a table of the sections above them.',
  },
  {
    file: 'language-status',
    part: 'State',
    shows: 'Mode, paper and the state of the language server, behind the braces of the status bar.',
  },
  {
    file: 'report',
    part: 'Report',
    shows: 'The report beside the text: words of each section as bars against what the paper wants.',
  },
  {
    file: 'report-charts',
    part: 'Evidence in the report',
    shows: 'A strip of the essay with its evidence, and the kinds of evidence.',
  },
  {
    file: 'exam-running',
    part: 'Exam',
    shows: 'An exam: the time that is left in the status bar, and a text without any marks.',
  },
  {
    file: 'exam-summary',
    part: 'Hand-in',
    shows: 'What was written in which time, after an exam was handed in.',
  },
];
