import { wantedWords } from '../balance.js';
import type { EssayReport, LengthState, SectionBalance } from '../essayReport.js';
import { roleLabel } from '../roleLabels.js';
import { type Html, html } from './html.js';
import { placeLink } from './link.js';
import type { Context } from './reportBody.js';
import { type Texts, titleOf } from './texts.js';

/** Each section as a bar of its words, over the band that the profile gives it; the row says it in numbers. */
export function balanceSection({ balance, words }: EssayReport, context: Context): Html {
  const { say } = context.texts;
  if (balance.sections.length === 0) return html``;
  return html`<section class="balance" aria-labelledby="${context.id}-balance">
<h2 id="${context.id}-balance">${say('Balance of sections')}</h2>
<table>
<thead><tr><th scope="col">${say('Section')}</th><th scope="col" class="chart"><span class="hidden">${say('Chart')}</span></th><th scope="col" class="number">${say('Words')}</th><th scope="col" class="number">${say('Share')}</th><th scope="col">${say('Wanted')}</th></tr></thead>
<tbody>${balance.sections.map(section => row(section, balance.scale, words.count, context))}</tbody>
</table>
<p class="legend" aria-hidden="true"><span class="key bar"></span>${say('words written')} <span class="key band"></span>${say('what the paper wants')}</p>
</section>`;
}

function row(section: SectionBalance, scale: number, total: number, context: Context): Html {
  const { texts, medium } = context;
  const { depth, place, words, share, isGroup, state } = section;
  const title = html`<span dir="auto">${titleOf(section, texts)}</span>`;
  const name = place === undefined ? title : placeLink(medium, place, title);
  const label = roleBeside(section, texts);
  return html`<tr class="${state}${isGroup ? ' group' : ''}">
<th scope="row" class="depth${Math.min(depth, 4)}">${name}${label === undefined ? undefined : html` <span class="role">${label}</span>`}</th>
<td class="chart">${isGroup ? undefined : bar(section, scale, total, texts)}</td>
<td class="number">${state === 'missing' ? '–' : texts.number(words)}</td>
<td class="number">${state === 'missing' ? '–' : percent(share, texts)}</td>
<td>${isGroup ? undefined : wantedText(section, texts)}</td>
</tr>
`;
}

/** Most sections argue, and “Conclusion” needs no label. */
function roleBeside({ role, title, isGroup }: SectionBalance, texts: Texts): string | undefined {
  const label = texts.message(roleLabel(role));
  const isPlain = isGroup || role === 'argument' || title === '';
  return isPlain || title.toLowerCase() === label.toLowerCase() ? undefined : label;
}

const width = 240;
const height = 14;

/** A hover over the bar says the same as the row beside it. */
function bar(section: SectionBalance, scale: number, total: number, texts: Texts): Html {
  const { words, share, state, wanted } = section;
  const at = (length: number): number => Math.round((width * Math.min(length, scale)) / scale);
  const { minimum = 0, maximum = scale } = wantedWords(section, total);
  const band =
    wanted === undefined || total === 0
      ? undefined
      : html`<rect class="band" x="${at(minimum)}" width="${Math.max(2, at(maximum) - at(minimum))}" height="${height}"/>`;
  const title = `${titleOf(section, texts)}: ${texts.say('{words} words', { words: texts.number(words) })}, ${percent(share, texts)}`;
  return html`<svg class="mirrored" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true" focusable="false"><title>${title}</title><rect class="track" width="${width}" height="${height}"/>${band}<rect class="bar ${state}" y="4" width="${words === 0 ? 0 : Math.max(2, at(words))}" height="${height - 8}"/></svg>`;
}

function wantedText({ wanted, state }: SectionBalance, texts: Texts): Html {
  const { say } = texts;
  const range = wanted === undefined ? undefined : rangeText(wanted, texts);
  return html`${range}${stateLabel(state, say)}`;
}

function stateLabel(state: LengthState, say: Texts['say']): Html | undefined {
  switch (state) {
    case 'short':
      return html` <span class="tag">${say('short')}</span>`;
    case 'long':
      return html` <span class="tag">${say('long')}</span>`;
    case 'missing':
      return html` <span class="tag">${say('missing')}</span>`;
    case 'fits':
    case 'unjudged':
      return undefined;
    default:
      return state satisfies never;
  }
}

function rangeText({ unit, minimum, maximum }: NonNullable<SectionBalance['wanted']>, texts: Texts): string {
  const { say, number } = texts;
  const data = { minimum: number(minimum ?? 0), maximum: number(maximum ?? 0) };
  if (unit === 'percent') {
    if (minimum !== undefined && maximum !== undefined) return say('{minimum}–{maximum} %', data);
    if (minimum !== undefined) return say('{minimum}+ %', data);
    return maximum === undefined ? '' : say('up to {maximum} %', data);
  }
  if (minimum !== undefined && maximum !== undefined) return say('{minimum}–{maximum} words', data);
  if (minimum !== undefined) return say('{minimum}+ words', data);
  return maximum === undefined ? '' : say('up to {maximum} words', data);
}

function percent(share: number, { say, number }: Texts): string {
  return say('{share} %', { share: number(share) });
}
