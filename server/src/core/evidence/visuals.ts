import { findClues } from './clue.js';
import type { Finder } from './finder.js';

/** Only what the text says of a visual; the pictures, tables and diagrams themselves are blocks. */
export const findVisuals: Finder = ({ folded }) =>
  findClues(folded, [{ hint: /[Ff]ig|[Mm]ap|iagram|hart|[Gg]raph|[Tt]able|imeline/, pattern: cue }], 'low');

const noun = '(?:map|figure|diagram|flow ?chart|chart|graph|table|timeline|infographic)';
const cue = new RegExp(
  `(?<!\\p{L})(?:(?:Figure|Fig\\.|Table|Map|Chart|Graph|Diagram) \\d{1,2}(?!\\d)` +
    `|(?:(?:[Ss]ee|[Rr]efer to) )?(?:(?:[Tt]he|[Tt]his) )?(?:following )?${noun} (?:below|above)` +
    `|(?:[Tt]he|[Tt]his) following ${noun}|(?:[Ss]ee|[Rr]efer to) (?:the )?${noun})(?!\\p{L})`,
  'gu',
);
