import type { Message } from '../core/index.js';

/** What the second bundle can do. It is loaded when it is first needed, for it is larger than the rest. */
export interface Interchange {
  /** One file that needs no other, with the remarks in its margin; `language` is the reader's, as BCP 47. */
  toHtml(markdown: string, options: HtmlOptions): string;
  /** The bytes of a Word file. */
  toDocx(markdown: string, options: ExportOptions): Promise<Uint8Array>;
  /** Any bytes give Markdown or what is wrong with them. */
  fromDocx(bytes: Uint8Array): Imported;
}

export interface ExportOptions {
  /** Of suggested changes, which have none in Markdown. */
  readonly author: string;
  /** ISO 8601, of suggested changes. */
  readonly date: string;
}

export interface HtmlOptions {
  readonly title: string;
  readonly language: string;
  readonly localize: (message: Message) => string;
}

export type Imported =
  | {
      readonly kind: 'script';
      readonly markdown: string;
      /** What could not come along. */
      readonly notes: readonly Message[];
    }
  | { readonly kind: 'problem'; readonly message: Message };
