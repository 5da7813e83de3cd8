import type { EssayKey } from '../core/frontMatter.js';
import type { Mode } from '../core/index.js';

/** What each key below `essay:` is for; the usual ones first. */
export const keyDetails: readonly { readonly key: EssayKey; readonly detail: string }[] = [
  { key: 'profile', detail: 'The paper the script is for' },
  { key: 'question', detail: 'The question as the paper gives it' },
  { key: 'marks', detail: 'Marks of the question' },
  { key: 'mode', detail: 'How much is shown' },
  { key: 'words', detail: 'Your own goal in words' },
  { key: 'rules', detail: 'Rules switched off, or shown otherwise' },
  { key: 'candidate', detail: 'Who wrote the script' },
  { key: 'batch', detail: 'The tutor’s class' },
  { key: 'subject', detail: 'The subject; it may decide the profile' },
  { key: 'paper', detail: 'The paper, where the subject is not named' },
  { key: 'year', detail: 'The year of the paper' },
  { key: 'date', detail: 'When it was written' },
  { key: 'rubric', detail: 'The tutor’s marks by criterion' },
];

export const modeDetails: Readonly<Record<Mode, string>> = {
  draft: 'While writing: what is not there yet is information',
  review: 'Everything',
  exam: 'Counts only',
  tutor: 'Everything, for whoever marks the script',
};
