import type { RemarkReview } from '../essayReport.js';
import { type Html, html } from './html.js';
import { checkIcon, openIcon } from './icons.js';
import { placeLink } from './link.js';
import type { Context } from './reportBody.js';
import { lineOf } from './texts.js';

/** The tutor's remarks, open ones and those that are done. */
export function remarksSection(remarks: readonly RemarkReview[], context: Context): Html {
  if (remarks.length === 0) return html``;
  const { id, texts } = context;
  return html`<section class="remarks" aria-labelledby="${id}-remarks">
<h2 id="${id}-remarks">${texts.say('Remarks')}</h2>
<ul>${remarks.map(remark => item(remark, context))}</ul>
</section>`;
}

function item({ text, author, criterion, state, place }: RemarkReview, { texts, medium }: Context): Html {
  const about = [author, criterion, lineOf(place, texts)].filter(part => part !== undefined).join(' · ');
  const label = state === 'done' ? texts.say('Done') : texts.say('Open');
  return html`<li>${state === 'done' ? checkIcon : openIcon}<span class="hidden">${label}: </span><span class="message">${placeLink(medium, place, html`<span dir="auto">${text}</span>`)} <span class="role">${about}</span></span></li>
`;
}
