import { TextDocument } from 'vscode-languageserver-textdocument';
import { seededPick } from '../support/sentences.js';

/** Types a word here and a word there into the paragraphs of an essay. */
export class Typing {
  readonly #pick = seededPick(7);
  #document: TextDocument;
  #place = 0;
  #left = 0;

  constructor(text: string) {
    this.#document = TextDocument.create('untitled:a.md', 'markdown', 1, text);
  }

  get document(): TextDocument {
    return this.#document;
  }

  /** One keystroke: the document after it, where it was, in UTF-16 units, and what applying it took, in ms. */
  type(): { readonly document: TextDocument; readonly place: number; readonly applied: number } {
    if (this.#left === 0) this.#move();
    this.#left -= 1;
    const place = this.#place;
    const position = this.#document.positionAt(place);
    const change = { range: { start: position, end: position }, text: this.#left === 0 ? ' ' : 'e' };
    this.#place += 1;
    const start = performance.now();
    this.#document = TextDocument.update(this.#document, [change], this.#document.version + 1);
    return { document: this.#document, place, applied: performance.now() - start };
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
}
