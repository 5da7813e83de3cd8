import type { EvidenceReview, StripEvidence, StripSection } from '../essayReport.js';
import { kindLabel } from '../kindLabels.js';
import { type Html, html } from './html.js';
import { placeLink } from './link.js';
import type { Context } from './reportBody.js';
import { lineOf, type Texts, titleOf } from './texts.js';

/** The essay from its first word to its last: where evidence stands, and the arguments that have none. */
export function stripSection({ strip }: EvidenceReview, context: Context): Html {
  const { texts, id } = context;
  const { say, number } = texts;
  const total = strip.reduce((sum, { words }) => sum + words, 0);
  if (total === 0) return html``;
  const bare = strip.filter(({ isBare }) => isBare);
  const count = strip.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const description = say(
    '{count} pieces of evidence over {words} words; {bare} arguments without any. The table below says the same.',
    { count: number(count), words: number(total), bare: number(bare.length) },
  );
  return html`<section class="strip" aria-labelledby="${id}-strip">
<h2 id="${id}-strip">${say('Where evidence stands')}</h2>
<svg class="mirrored" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-labelledby="${id}-strip-title ${id}-strip-text"><title id="${id}-strip-title">${say('Evidence from the first word to the last')}</title><desc id="${id}-strip-text">${description}</desc>
<defs><pattern id="${id}-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="7" height="7"/><rect class="hatch-line" width="2" height="7"/></pattern></defs>
${strip.map(section => block(section, total, context))}${strip.flatMap(({ evidence }) => evidence.map(each => tick(each, total, texts)))}</svg>
<p class="ends" aria-hidden="true"><span>${say('first word')}</span><span>${say('last word')}</span></p>
<p class="legend" aria-hidden="true"><span class="key seen"></span>${say('highlighted')} <span class="key unseen"></span>${say('not highlighted')} <span class="key bare"></span>${say('argument without evidence')}</p>
${
  bare.length === 0
    ? undefined
    : html`<p class="bare-list">${say('Without evidence:')} ${bare.map(
        (section, index) => html`${index === 0 ? undefined : ', '}${sectionLink(section, context)}`,
      )}</p>`
}
<details><summary>${say('As a table')}</summary>
<table>
<thead><tr><th scope="col">${say('Section')}</th><th scope="col" class="number">${say('Words')}</th><th scope="col">${say('Evidence')}</th></tr></thead>
<tbody>${strip.map(section => row(section, context))}</tbody>
</table>
</details>
</section>`;
}

const width = 1000;
const height = 44;
const barTop = 12;
/** Between two sections. */
const gap = 2;

function x(words: number, total: number): number {
  return Math.round((10 * width * words) / total) / 10;
}

/** Hatched and not only coloured, for paper and for eyes that see no colours. */
function block(section: StripSection, total: number, { texts, id }: Context): Html {
  const left = x(section.start, total);
  const size = Math.max(1, x(section.words, total) - gap);
  const title = `${titleOf(section, texts)}: ${texts.say('{words} words', { words: texts.number(section.words) })}`;
  const frame = section.role === 'argument' ? 'body' : 'frame';
  const hatch = section.isBare ? html` fill="url(#${id}-hatch)"` : undefined;
  return html`<rect class="block ${section.isBare ? 'bare' : frame}"${hatch} x="${left}" y="${barTop}" width="${size}" height="${height - barTop}"><title>${title}</title></rect>`;
}

function tick(evidence: StripEvidence, total: number, texts: Texts): Html {
  const { at, kind, text, isHighlighted } = evidence;
  const left = Math.min(width - 4, x(at, total));
  const title = `${texts.message(kindLabel(kind))}: ${text}`;
  return html`<rect class="tick ${isHighlighted ? 'seen' : 'unseen'}" x="${left}" y="${isHighlighted ? 0 : barTop + 8}" width="4" height="${isHighlighted ? height : height - barTop - 16}"><title>${title}</title></rect>`;
}

function row(section: StripSection, context: Context): Html {
  const { texts, medium } = context;
  const evidence = section.evidence.map(
    (each, index) =>
      html`${index === 0 ? undefined : '; '}${placeLink(medium, each.place, html`<span dir="auto">${each.text}</span>`)} <span class="role">${texts.message(kindLabel(each.kind))}${each.isHighlighted ? html`, ${texts.say('highlighted')}` : undefined}</span>`,
  );
  const none = section.isBare ? html`<span class="tag">${texts.say('none')}</span>` : html`–`;
  return html`<tr><th scope="row">${sectionLink(section, context)}</th><td class="number">${texts.number(section.words)}</td><td>${evidence.length === 0 ? none : evidence}</td></tr>
`;
}

function sectionLink(section: StripSection, { medium, texts }: Context): Html {
  const words = placeLink(medium, section.place, html`<span dir="auto">${titleOf(section, texts)}</span>`);
  return medium === 'panel'
    ? words
    : html`${words} <span class="role">${lineOf(section.place, texts)}</span>`;
}
