import type { Content, Style, TextRun, Thread } from '../script.js';
import { type Html, html } from './html.js';

/** Numbers of threads as a reader counts them: in the order of the page. */
export interface ThreadNumbers {
  readonly threads: readonly Thread[];
  /** From 1. */
  numberOf(thread: number): number;
}

/** One content; runs are marked one by one, so that anchors may cross what is bold. */
export function writeContentHtml(content: Content, { threads, numberOf }: ThreadNumbers): readonly Html[] {
  const open = new Set<number>();
  return content.map(inline => {
    switch (inline.kind) {
      case 'break':
        return html`<br>`;
      case 'text': {
        const isOpen = [...open].some(thread => threads[thread]?.isDone === false);
        return anchored(runHtml(inline), open.size === 0 ? undefined : isOpen ? 'anchor' : 'anchor done');
      }
      case 'anchor': {
        if (inline.edge === 'start') {
          open.add(inline.thread);
          return html``;
        }
        open.delete(inline.thread);
        const number = numberOf(inline.thread);
        return html`<a class="ref" id="place-${number}" href="#remark-${number}">${number}</a>`;
      }
      default:
        return inline satisfies never;
    }
  });
}

function anchored(run: Html, className: string | undefined): Html {
  return className === undefined ? run : html`<span class="${className}">${run}</span>`;
}

function runHtml({ text, style, change }: TextRun): Html {
  const words = styledHtml(text, style);
  if (change === 'insertion') return html`<ins>${words}</ins>`;
  return change === 'deletion' ? html`<del>${words}</del>` : words;
}

function styledHtml(text: string, { bold, italic, highlight, strike, code, link, image }: Style): Html {
  let words: Html = image === undefined ? html`${text}` : html`<span class="picture">[${text}]</span>`;
  if (code) words = html`<code>${words}</code>`;
  if (strike) words = html`<s>${words}</s>`;
  if (highlight) words = html`<mark>${words}</mark>`;
  if (italic) words = html`<em>${words}</em>`;
  if (bold) words = html`<strong>${words}</strong>`;
  // An address of another kind could run a script.
  const isSafe = link !== undefined && /^(?:https?:|mailto:)/i.test(link);
  return isSafe ? html`<a href="${link}" rel="noreferrer">${words}</a>` : words;
}
