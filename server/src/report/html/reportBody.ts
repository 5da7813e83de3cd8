import type { Localize } from '../../core/index.js';
import type { EssayReport, Review } from '../essayReport.js';
import { balanceSection } from './balanceSection.js';
import { figures } from './figures.js';
import { findingsSection } from './findingsSection.js';
import { type Html, html } from './html.js';
import { kindsSection } from './kindsSection.js';
import type { Medium } from './link.js';
import { partsSection } from './partsSection.js';
import { remarksSection } from './remarksSection.js';
import { stripSection } from './stripSection.js';
import { type Texts, textsFor } from './texts.js';

export interface BodyOptions {
  readonly medium: Medium;
  readonly localize: Localize;
  /** BCP 47, of the reader. */
  readonly language: string;
  /** Begins the ids, so that more than one report can stand on one page. */
  readonly id: string;
}

/** What all parts of one report need to know. */
export interface Context {
  readonly medium: Medium;
  readonly texts: Texts;
  readonly id: string;
}

/** One report, as the content of a page. Whatever stands in the essay stays text. */
export function reportBody(report: EssayReport, { medium, localize, language, id }: BodyOptions): Html {
  const texts = textsFor(localize, language);
  const context: Context = { medium, texts, id };
  const { review, question } = report;
  return html`<article class="report" aria-labelledby="${id}">
<header>
<h1 id="${id}" dir="auto">${report.name}</h1>
<p class="about">${about(report, texts)}</p>
${question === undefined ? undefined : html`<blockquote class="question" dir="auto">${question}</blockquote>`}
</header>
${figures(report, context)}
${review === undefined ? html`<p class="note">${texts.say('In exam conditions only counts are shown.')}</p>` : partsSection(review.parts, context)}
${balanceSection(report, context)}
${review === undefined ? undefined : reviewSections(review, context)}
<footer>${texts.say('Counts and observations for the writer; no mark is predicted. Evidence is recognised, not verified.')}</footer>
</article>`;
}

function reviewSections({ evidence, findings, remarks }: Review, context: Context): Html {
  return html`${stripSection(evidence, context)}
${kindsSection(evidence, context)}
${findingsSection(findings, context)}
${remarksSection(remarks, context)}`;
}

function about({ candidate, batch, profile, mode }: EssayReport, { say }: Texts): Html {
  const parts = [
    ...(candidate === undefined ? [] : [html`<bdi>${candidate}</bdi>`]),
    ...(batch === undefined ? [] : [html`<bdi>${say('Batch {batch}', { batch })}</bdi>`]),
    html`<bdi>${profile}</bdi>`,
    html`<bdi>${say('Mode: {mode}', { mode })}</bdi>`,
  ];
  return html`${parts.map((part, index) => (index === 0 ? part : html` <span aria-hidden="true">·</span> ${part}`))}`;
}
