import type { PartReview } from '../essayReport.js';
import { type Html, html } from './html.js';
import { checkIcon, openIcon } from './icons.js';
import { placeLink } from './link.js';
import type { Context } from './reportBody.js';
import { titleOf } from './texts.js';

/** What the question asks for, each part with the sections that take it up. */
export function partsSection(parts: readonly PartReview[], context: Context): Html {
  if (parts.length === 0) return html``;
  const { id, texts } = context;
  return html`<section class="parts" aria-labelledby="${id}-parts">
<h2 id="${id}-parts">${texts.say('Parts of the question')}</h2>
<ul>${parts.map(part => item(part, context))}</ul>
</section>`;
}

function item({ text, sections, isAnswered }: PartReview, { texts, medium }: Context): Html {
  const { say } = texts;
  const links = sections.map(
    (section, index) =>
      html`${index === 0 ? undefined : ', '}${placeLink(medium, section.place, html`<span dir="auto">${titleOf(section, texts)}</span>`)}`,
  );
  const found = isAnswered
    ? html`${say('Taken up in:')} ${links}`
    : html`<span class="tag">${say('No section takes it up yet.')}</span>`;
  return html`<li class="${isAnswered ? 'answered' : 'unanswered'}">${isAnswered ? checkIcon : openIcon}<div><p dir="auto">${text}</p><p class="sections">${found}</p></div></li>
`;
}
