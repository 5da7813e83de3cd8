import type { EvidenceReview, KindReview } from '../essayReport.js';
import { kindLabel } from '../kindLabels.js';
import { type Html, html } from './html.js';
import { placeLink } from './link.js';
import type { Context } from './reportBody.js';

/** Evidence by kind, and the kinds of the paper that are not used. */
export function kindsSection({ kinds, unused }: EvidenceReview, context: Context): Html {
  const { texts, id } = context;
  const { say } = texts;
  const most = Math.max(1, ...kinds.map(({ mentions }) => mentions.length));
  const unusedList = unused.map(kind => texts.message(kindLabel(kind))).join(', ');
  return html`<section class="kinds" aria-labelledby="${id}-kinds">
<h2 id="${id}-kinds">${say('Evidence by kind')}</h2>
${
  kinds.length === 0
    ? html`<p class="note">${say('No evidence yet.')}</p>`
    : html`<table>
<thead class="hidden"><tr><th scope="col">${say('Kind')}</th><th scope="col" class="number">${say('Count')}</th><th scope="col">${say('Chart')}</th><th scope="col">${say('Evidence')}</th></tr></thead>
<tbody>${kinds.map(kind => row(kind, most, context))}</tbody>
</table>`
}
${unused.length === 0 ? undefined : html`<p class="note">${say('Not used: {kinds}', { kinds: unusedList })}</p>`}
</section>`;
}

const width = 100;
const height = 8;

function row({ kind, mentions }: KindReview, most: number, { texts, medium }: Context): Html {
  const label = texts.message(kindLabel(kind));
  const count = texts.number(mentions.length);
  const size = Math.round((width * mentions.length) / most);
  return html`<tr>
<th scope="row">${label}</th>
<td class="number">${count}</td>
<td class="chart"><svg class="mirrored" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true" focusable="false"><title>${label}: ${count}</title><rect class="bar" width="${size}" height="${height}"/></svg></td>
<td>${mentions.map(({ text, place }, index) => html`${index === 0 ? undefined : ', '}${placeLink(medium, place, html`<span dir="auto">${text}</span>`)}`)}</td>
</tr>
`;
}
