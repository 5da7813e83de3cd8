import { severities } from '../../core/index.js';
import type { EssayReport } from '../essayReport.js';
import { type Html, html } from './html.js';
import { severityIcon } from './icons.js';
import { severityLabels, type Texts } from './texts.js';

/** One row a script, leading to its report below. */
export function batchIndex(
  reports: readonly EssayReport[],
  title: string,
  texts: Texts,
  idOf: (index: number) => string,
): Html {
  const { say } = texts;
  return html`<section class="index" aria-labelledby="index">
<h1 id="index">${title}</h1>
<div class="scroll" tabindex="0" role="region" aria-labelledby="index">
<table>
<thead><tr><th scope="col">${say('Script')}</th><th scope="col">${say('Candidate')}</th><th scope="col" class="number">${say('Words')}</th><th scope="col" class="number">${say('Arguments')}</th><th scope="col" class="number">${say('Evidence')}</th><th scope="col" class="number">${say('Open remarks')}</th><th scope="col">${say('Findings')}</th></tr></thead>
<tbody>${reports.map((report, index) => row(report, idOf(index), texts))}</tbody>
</table>
</div>
</section>`;
}

function row(
  { name, candidate, words, arguments: points, review }: EssayReport,
  id: string,
  texts: Texts,
): Html {
  const { number } = texts;
  const open = review?.remarks.filter(({ state }) => state === 'open').length;
  return html`<tr><th scope="row" dir="auto"><a href="#${id}">${name}</a></th><td dir="auto">${candidate ?? '–'}</td><td class="number">${number(words.count)}</td><td class="number">${number(points.count)}</td><td class="number">${review === undefined ? '–' : number(review.evidence.count)}</td><td class="number">${open === undefined ? '–' : number(open)}</td><td><span class="severities">${findings(review, texts)}</span></td></tr>
`;
}

function findings(review: EssayReport['review'], { message, number }: Texts): Html {
  if (review === undefined) return html`–`;
  const found = severities.filter(severity => 0 < review.findingCounts[severity]);
  if (found.length === 0) return html`${number(0)}`;
  return html`${found.map(
    severity =>
      html`<span title="${message(severityLabels[severity])}">${severityIcon(severity)}<span class="hidden">${message(severityLabels[severity])}: </span>${number(review.findingCounts[severity])}</span> `,
  )}`;
}
