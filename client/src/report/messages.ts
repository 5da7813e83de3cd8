/** What the page of the report and the extension tell each other. */
export type FromPage =
  /** The page is there, anew each time it becomes visible. */
  | { readonly kind: 'ready' }
  /** `line:column:endLine:endColumn`, counted from 1. */
  | { readonly kind: 'reveal'; readonly place: string };

export interface ToPage {
  readonly kind: 'show';
  /** HTML of the server's making. */
  readonly body: string;
}

/** What the editor keeps of a page over a reload. */
export interface PageState {
  /** Of the essay. */
  readonly uri: string;
  /** Pixels. */
  readonly scroll: number;
}
