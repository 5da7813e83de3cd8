import type { FindingGroup, FindingReview } from '../essayReport.js';
import { type Html, html } from './html.js';
import { severityIcon } from './icons.js';
import { placeLink } from './link.js';
import type { Context } from './reportBody.js';
import { groupLabels, lineOf, severityLabels } from './texts.js';

/** All findings, by group, in the order of the text. */
export function findingsSection(groups: readonly FindingGroup[], context: Context): Html {
  const { id, texts } = context;
  return html`<section class="findings" aria-labelledby="${id}-findings">
<h2 id="${id}-findings">${texts.say('Findings')}</h2>
${
  groups.length === 0
    ? html`<p class="note">${texts.say('No findings.')}</p>`
    : groups.map(
        ({
          group,
          findings,
        }) => html`<details open data-key="${id}-${group}"><summary><h3>${texts.message(groupLabels[group])}</h3> <span class="count">${texts.number(findings.length)}</span></summary>
<ul>${findings.map(finding => item(finding, context))}</ul></details>`,
      )
}
</section>`;
}

function item({ rule, severity, message, place }: FindingReview, { texts, medium }: Context): Html {
  return html`<li>${severityIcon(severity)}<span class="hidden">${texts.message(severityLabels[severity])}: </span><span class="message">${placeLink(medium, place, html`<span dir="auto">${texts.message(message)}</span>`)} <span class="role">${rule} · ${lineOf(place, texts)}</span></span></li>
`;
}
