import { parseDocument } from 'yaml';
import type { Message } from '../../core/index.js';
import { contentsOf, plainText } from '../content.js';
import { isRightToLeft } from '../direction.js';
import type { HtmlOptions } from '../interchange.js';
import type { Script, ScriptBlock, Thread, ThreadComment } from '../script.js';
import { type Html, html, sourceOf, trusted } from './html.js';
import { scriptStyles } from './styles.js';
import { type ThreadNumbers, writeContentHtml } from './writeContentHtml.js';

/** One page that needs nothing else and runs nothing: the script, with its remarks in the margin. */
export function writeHtml(script: Script, options: HtmlOptions): string {
  const writer = new PageWriter(script, options);
  const page = html`<!DOCTYPE html>
<html lang="${options.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Exam Essay">
<title>${options.title}</title>
<style>${trusted(scriptStyles)}</style>
</head>
<body>
<main>
${writer.about()}
${script.blocks.map(block => writer.row(block))}
</main>
</body>
</html>
`;
  return sourceOf(page);
}

class PageWriter {
  readonly #script: Script;
  readonly #options: HtmlOptions;
  readonly #numbers: ThreadNumbers;

  constructor(script: Script, options: HtmlOptions) {
    this.#script = script;
    this.#options = options;
    const order = contentsOf(script.blocks).flatMap(content =>
      content.flatMap(inline => (inline.kind === 'anchor' && inline.edge === 'end' ? [inline.thread] : [])),
    );
    const numbers = new Map(order.map((thread, index) => [thread, index + 1]));
    this.#numbers = { threads: script.threads, numberOf: thread => numbers.get(thread) ?? 0 };
  }

  /** What the front matter says of the script. */
  about(): Html | undefined {
    const known = factsIn(this.#script.frontMatter);
    if (known.length === 0) return undefined;
    const rows = known.map(
      ({ label, value }) => html`<dt>${this.#say(label)}</dt><dd dir="auto">${value}</dd>`,
    );
    return html`<header class="about"><dl>${rows}</dl></header>`;
  }

  /** A block of the script, and beside it the remarks on it. */
  row(block: ScriptBlock): Html | undefined {
    const words = this.#block(block);
    if (words === undefined) return undefined;
    const threads = contentsOf([block]).flatMap(content =>
      content.flatMap(inline => (inline.kind === 'anchor' && inline.edge === 'end' ? [inline.thread] : [])),
    );
    const notes = threads.map(thread => this.#thread(thread));
    const margin = notes.length === 0 ? undefined : html`<aside>${notes}</aside>`;
    const className = block.kind === 'heading' ? 'row headed' : 'row';
    return html`<div class="${className}"><div class="words">${words}</div>${margin}</div>\n`;
  }

  #block(block: ScriptBlock): Html | undefined {
    switch (block.kind) {
      case 'heading': {
        const { open, close } = headingTags[block.depth - 1] ?? headingTags[5];
        return html`${open}${writeContentHtml(block.content, this.#numbers)}${close}`;
      }
      case 'paragraph':
        return html`<p dir="auto">${writeContentHtml(block.content, this.#numbers)}</p>`;
      case 'list': {
        const items = block.items.map(blocks => html`<li>${blocks.map(each => this.#block(each))}</li>`);
        const direction = this.#direction(block);
        return block.isOrdered
          ? html`<ol start="${block.start}" dir="${direction}">${items}</ol>`
          : html`<ul dir="${direction}">${items}</ul>`;
      }
      case 'quote':
        return html`<blockquote>${block.blocks.map(each => this.#block(each))}</blockquote>`;
      case 'table': {
        const [head = [], ...rows] = block.rows.map(cells =>
          cells.map(cell => writeContentHtml(cell, this.#numbers)),
        );
        const body = rows.map(
          cells => html`<tr>${cells.map(cell => html`<td dir="auto">${cell}</td>`)}</tr>`,
        );
        return html`<table><thead><tr>${head.map(cell => html`<th dir="auto">${cell}</th>`)}</tr></thead><tbody>${body}</tbody></table>`;
      }
      case 'code':
        return html`<pre>${block.text}</pre>`;
      case 'html':
        return block.text.startsWith('<!--') ? undefined : html`<pre>${block.text}</pre>`;
      case 'rule':
        return html`<hr>`;
      default:
        return block satisfies never;
    }
  }

  #direction(block: ScriptBlock): 'ltr' | 'rtl' {
    return isRightToLeft(contentsOf([block]).map(plainText).join(' ')) ? 'rtl' : 'ltr';
  }

  #thread(index: number): Html {
    const { comments, isDone } = this.#script.threads[index] as Thread;
    const number = this.#numbers.numberOf(index);
    const [first, ...replies] = comments;
    const state = isDone
      ? html`<span class="state">${this.#say({ template: 'done', data: {} })}</span>`
      : undefined;
    const place = html`<a href="#place-${number}">${number}</a>`;
    return html`<div class="thread${isDone ? ' done' : ''}" id="remark-${number}">${
      first === undefined ? undefined : comment(first, place, state)
    }${replies.map(reply => html`<div class="reply">${comment(reply, undefined, undefined)}</div>`)}</div>`;
  }

  #say(message: Message): string {
    return this.#options.localize(message);
  }
}

function comment(
  { author, date, text }: ThreadComment,
  place: Html | undefined,
  state: Html | undefined,
): Html {
  const by = [author, date?.replace('T', ' ').replace(/:00Z$|Z$/, '')]
    .filter(part => part !== undefined)
    .join(' · ');
  const head = place === undefined && by === '' ? undefined : html`<p class="by">${place} ${by}${state}</p>`;
  return html`${head}<p dir="auto">${text}</p>`;
}

const headingTags = [
  { open: html`<h1 dir="auto">`, close: html`</h1>` },
  { open: html`<h2 dir="auto">`, close: html`</h2>` },
  { open: html`<h3 dir="auto">`, close: html`</h3>` },
  { open: html`<h4 dir="auto">`, close: html`</h4>` },
  { open: html`<h5 dir="auto">`, close: html`</h5>` },
  { open: html`<h6 dir="auto">`, close: html`</h6>` },
] as const;

const facts = [
  { key: 'candidate', label: { template: 'Candidate', data: {} } },
  { key: 'batch', label: { template: 'Batch', data: {} } },
  { key: 'question', label: { template: 'Question', data: {} } },
  { key: 'marks', label: { template: 'Marks', data: {} } },
];

interface Fact {
  readonly label: Message;
  readonly value: string;
}

function factsIn(frontMatter: string | undefined): readonly Fact[] {
  if (frontMatter === undefined) return [];
  const document = parseDocument(frontMatter, { logLevel: 'silent' });
  if (0 < document.errors.length) return [];
  return facts.flatMap(({ key, label }) => {
    const value = document.hasIn(['essay', key]) ? document.getIn(['essay', key]) : undefined;
    const isPlain = typeof value === 'string' || typeof value === 'number';
    return isPlain && value !== '' ? [{ label, value: String(value) }] : [];
  });
}
