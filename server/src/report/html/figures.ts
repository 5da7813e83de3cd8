import { severities } from '../../core/index.js';
import type { EssayReport, Measure, Review } from '../essayReport.js';
import { type Html, html } from './html.js';
import { severityIcon } from './icons.js';
import type { Context } from './reportBody.js';
import { severityLabels, type Texts } from './texts.js';

/** The numbers that are looked at first. */
export function figures(report: EssayReport, { texts }: Context): Html {
  const { words, arguments: points, review } = report;
  return html`<dl class="figures">
${measure(texts.say('Words'), words, texts)}
${measure(texts.say('Arguments'), points, texts)}
${review === undefined ? undefined : reviewFigures(review, texts)}
</dl>`;
}

function measure(label: string, { count, ...range }: Measure, texts: Texts): Html {
  const { number, say } = texts;
  const { minimum, target, maximum } = range;
  const aim = target ?? minimum ?? maximum;
  const of = aim === undefined ? undefined : html` <span class="of">/ ${number(aim)}</span>`;
  return figure(label, html`<b>${number(count)}</b>${of}`, [
    aim === undefined ? undefined : progress(count, aim),
    usual(range, texts) === undefined
      ? undefined
      : html`<span class="usual">${say('usual: {range}', { range: usual(range, texts) ?? '' })}</span>`,
  ]);
}

/** “600–1,600”, where the limits are known. */
function usual({ minimum, maximum }: Omit<Measure, 'count'>, { number, say }: Texts): string | undefined {
  if (minimum !== undefined && maximum !== undefined) return `${number(minimum)}–${number(maximum)}`;
  if (minimum !== undefined) return say('{minimum} or more', { minimum: number(minimum) });
  return maximum === undefined ? undefined : say('up to {maximum}', { maximum: number(maximum) });
}

function progress(count: number, aim: number): Html {
  const width = Math.round(100 * Math.min(1, count / Math.max(1, aim)));
  return html`<svg class="progress mirrored" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="100" height="3"/><rect class="bar" width="${width}" height="3"/></svg>`;
}

function reviewFigures({ evidence, remarks, findingCounts }: Review, { number, say, message }: Texts): Html {
  const open = remarks.filter(({ state }) => state === 'open').length;
  const found = severities.filter(severity => 0 < findingCounts[severity]);
  const total = severities.reduce((sum, severity) => sum + findingCounts[severity], 0);
  return html`${figure(say('Evidence'), html`<b>${number(evidence.count)}</b>`, [
    html`<span class="usual">${say('{count} highlighted', { count: number(evidence.highlighted) })}</span>`,
  ])}
${figure(say('Findings'), html`<b>${number(total)}</b>`, [
  html`<span class="severities">${found.map(
    severity =>
      html`<span title="${message(severityLabels[severity])}">${severityIcon(severity)}<span class="hidden">${message(severityLabels[severity])}: </span>${number(findingCounts[severity])}</span> `,
  )}</span>`,
])}
${
  remarks.length === 0
    ? undefined
    : figure(say('Open remarks'), html`<b>${number(open)}</b>`, [
        open === remarks.length
          ? undefined
          : html`<span class="usual">${say('{count} done', { count: number(remarks.length - open) })}</span>`,
      ])
}`;
}

function figure(label: string, value: Html, below: readonly (Html | undefined)[]): Html {
  return html`<div><dt>${label}</dt><dd>${value}${below}</dd></div>`;
}
