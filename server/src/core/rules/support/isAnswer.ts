import type { Essay, SectionRole } from '../../essay/essay.js';

/** With one section alone, everything else is only not written yet. */
const fewestSections = 2;

/**
 * Whether so much stands there that a missing part can be named. Short notes (“on any two of the following”) are
 * several answers in one, with no introduction and no conclusion of the whole.
 */
export function isAnswer({ sections, question }: Essay): boolean {
  if (question !== undefined && shortNotes.test(question.contract.text)) return false;
  const written = sections.filter(({ words, role }) => 0 < words && role !== 'references');
  return fewestSections <= written.length && written.some(({ role }) => !frame.has(role));
}

const shortNotes = /\bshort (?:notes|essays)\b|\bnotes on (?:any|each|the following|two|three)\b/i;

const frame: ReadonlySet<SectionRole> = new Set(['introduction', 'conclusion']);
