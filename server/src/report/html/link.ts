import type { Place } from '../../api/positions.js';
import { type Html, html } from './html.js';

/** How the report is shown: beside its text, or as a file of its own, where there is nothing to jump to. */
export type Medium = 'panel' | 'file';

/** Words that lead to their place in the text. */
export function placeLink(medium: Medium, { line, column, endLine, endColumn }: Place, words: Html): Html {
  if (medium === 'file') return words;
  // The address only makes it a link; the panel's script sends the place to the editor.
  return html`<a href="#${line}" data-place="${[line, column, endLine, endColumn].join(':')}">${words}</a>`;
}
