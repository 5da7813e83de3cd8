import type { NewComment } from '../../core/index.js';
import type { OpenEssay } from '../analyses.js';

/** Who signs a comment: whom the settings name, else “Tutor” where scripts are marked and “Candidate” elsewhere. */
export function signed(
  essay: OpenEssay,
  text: string,
  date: string,
): NewComment & { readonly author: string } {
  const { settings, analysis } = essay;
  const author = settings.reviewAuthor || (analysis.mode === 'tutor' ? 'Tutor' : 'Candidate');
  return { text, author, date };
}
