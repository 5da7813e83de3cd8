import type { Inline } from '../script.js';

/**
 * Sets the anchors of threads while contents are read one after the other. A range over several paragraphs keeps its
 * words in the first of them that has any: CriticMarkup holds a remark within one paragraph.
 */
export class Anchoring {
  readonly #threadOf: ReadonlyMap<string, number>;
  /** Whose range a thread goes by: Word gives one to every reply as well. */
  readonly #rangeOf = new Map<number, string>();
  /** Threads whose range has begun and has had no words yet, or is in the content that is being read. */
  readonly #open = new Set<number>();
  readonly #placed = new Set<number>();
  #content: Inline[] = [];

  constructor(threadOf: ReadonlyMap<string, number>) {
    this.#threadOf = threadOf;
  }

  /** From here on anchors are set in this content. */
  begin(content: Inline[]): void {
    this.#content = content;
    for (const thread of this.#open) content.push({ kind: 'anchor', edge: 'start', thread });
  }

  /** Ends what has words in the content; the rest is tried in the next one. */
  finish(): void {
    for (const thread of this.#open) {
      const start = this.#startOf(thread);
      if (this.#content.slice(start).some(hasWords)) this.#close(thread);
      else this.#content.splice(start, 1);
    }
  }

  start(commentId: string | undefined): void {
    const thread = this.#thread(commentId);
    if (thread === undefined || this.#rangeOf.has(thread)) return;
    this.#rangeOf.set(thread, commentId as string);
    this.#open.add(thread);
    this.#content.push({ kind: 'anchor', edge: 'start', thread });
  }

  end(commentId: string | undefined): void {
    const thread = this.#thread(commentId);
    if (thread === undefined || this.#rangeOf.get(thread) !== commentId) return;
    if (this.#open.has(thread)) this.#close(thread);
  }

  /** The mark behind a range; a comment without one is on this place. */
  reference(commentId: string | undefined): void {
    const thread = this.#thread(commentId);
    if (thread === undefined || this.#placed.has(thread)) return;
    this.start(commentId);
    this.end(commentId);
  }

  /** The threads that have no place in any content: nothing that was remarked may be lost. */
  unplaced(count: number): readonly number[] {
    return Array.from({ length: count }, (_, thread) => thread).filter(thread => !this.#placed.has(thread));
  }

  #thread(commentId: string | undefined): number | undefined {
    return commentId === undefined ? undefined : this.#threadOf.get(commentId);
  }

  #close(thread: number): void {
    this.#content.push({ kind: 'anchor', edge: 'end', thread });
    this.#open.delete(thread);
    this.#placed.add(thread);
  }

  #startOf(thread: number): number {
    return this.#content.findLastIndex(
      inline => inline.kind === 'anchor' && inline.edge === 'start' && inline.thread === thread,
    );
  }
}

function hasWords(inline: Inline): boolean {
  return inline.kind === 'text' && inline.text.trim() !== '';
}
