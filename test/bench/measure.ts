import { TextDocument } from 'vscode-languageserver-textdocument';
import { Analyzer, formatMessage, type Work } from '../../server/src/core/index.js';
import { lspDiagnostics } from '../../server/src/lsp/diagnostics.js';
import { seededPick } from '../support/sentences.js';

/** Times of one kind, in ms. */
export interface Times {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

export function timesOf(samples: readonly number[]): Times {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0 };
}

/** The whole text with an analyzer that has seen nothing. */
export function timeCold(text: string): number {
  const start = performance.now();
  new Analyzer().analyze(text);
  return performance.now() - start;
}

/** Types a word here and a word there, as the server sees it: a change comes in, diagnostics go out. */
export class Typist {
  readonly #analyzer = new Analyzer();
  readonly #pick = seededPick(7);
  #document: TextDocument;
  #place = 0;
  #left = 0;

  constructor(text: string) {
    this.#document = TextDocument.create('untitled:a.md', 'markdown', 1, text);
    this.#report();
  }

  get work(): Work {
    return this.#analyzer.work;
  }

  /** One keystroke, in ms from the change to the diagnostics in the protocol's form. */
  type(): number {
    if (this.#left === 0) this.#move();
    this.#left -= 1;
    const position = this.#document.positionAt(this.#place);
    const change = { range: { start: position, end: position }, text: this.#left === 0 ? ' ' : 'e' };
    this.#place += 1;
    const start = performance.now();
    this.#document = TextDocument.update(this.#document, [change], this.#document.version + 1);
    this.#report();
    return performance.now() - start;
  }

  /** To the end of some word of a paragraph. */
  #move(): void {
    const text = this.#document.getText();
    const paragraphs = [...text.matchAll(/(?<=\n\n)[^#\n].+/g)];
    const paragraph = paragraphs[this.#pick(paragraphs.length)] as RegExpExecArray;
    const spaces = [...paragraph[0].matchAll(/ /g)];
    this.#place = paragraph.index + (spaces[this.#pick(spaces.length)]?.index ?? 0);
    this.#left = 8;
  }

  #report(): void {
    const document = this.#document;
    const analysis = this.#analyzer.analyze(document.getText());
    const settings = {} as Parameters<typeof lspDiagnostics>[0]['settings'];
    JSON.stringify(lspDiagnostics({ document, settings, analysis }, analysis.diagnostics, formatMessage));
  }
}
