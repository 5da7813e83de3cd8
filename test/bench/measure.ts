import { Analyzer, formatMessage, type Work } from '../../server/src/core/index.js';
import { lspDiagnostics } from '../../server/src/lsp/diagnostics.js';
import { Typing } from './typing.js';

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

/** Types, as the server sees it: a change comes in, diagnostics go out. */
export class Typist {
  readonly #analyzer = new Analyzer();
  readonly #typing: Typing;

  constructor(text: string) {
    this.#typing = new Typing(text);
    this.#report();
  }

  get work(): Work {
    return this.#analyzer.work;
  }

  /** One keystroke, in ms from the change to the diagnostics in the protocol's form. */
  type(): number {
    const { applied } = this.#typing.type();
    const start = performance.now();
    this.#report();
    return applied + performance.now() - start;
  }

  #report(): void {
    const { document } = this.#typing;
    const analysis = this.#analyzer.analyze(document.getText());
    const settings = {} as Parameters<typeof lspDiagnostics>[0]['settings'];
    JSON.stringify(lspDiagnostics({ document, settings, analysis }, analysis.diagnostics, formatMessage));
  }
}
