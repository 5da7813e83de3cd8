import type { Position } from '../../../server/src/lsp/protocol.js';
import type { TreeElement } from './treeElement.js';

interface Entry {
  readonly element: TreeElement;
  readonly parent: string | undefined;
}

/** One version of a tree, by the ids of its rows. */
export class TreeIndex {
  readonly roots: readonly string[];
  readonly #entries = new Map<string, Entry>();

  constructor(elements: readonly TreeElement[]) {
    this.roots = elements.map(({ id }) => id);
    this.#add(elements, undefined);
  }

  get(id: string): TreeElement | undefined {
    return this.#entries.get(id)?.element;
  }

  parentOf(id: string): string | undefined {
    return this.#entries.get(id)?.parent;
  }

  /** The innermost row that stands for a place with this position in it. */
  at(position: Position): string | undefined {
    let found: string | undefined;
    for (const [id, { element, parent }] of this.#entries) {
      const { place } = element;
      if (place === undefined || isAfter(place.start, position) || isAfter(position, place.end)) continue;
      // Rows are entered parents first, so a later one is further in, or stands behind.
      if (found === undefined || parent === found || !isAfter(this.#startOf(found), place.start)) found = id;
    }
    return found;
  }

  /**
   * The rows to draw again so that a tree which shows `before` shows this one; `undefined` for all of it: its first
   * rows are others, or a row has moved to another parent.
   */
  changesSince(before: TreeIndex): readonly string[] | undefined {
    if (String(before.roots) !== String(this.roots)) return undefined;
    const changed: string[] = [];
    for (const [id, { element, parent }] of this.#entries) {
      const old = before.#entries.get(id);
      if (old === undefined) continue;
      if (old.parent !== parent) return undefined;
      if (lookOf(old.element) !== lookOf(element)) changed.push(id);
    }
    return changed;
  }

  #startOf(id: string): Position {
    return this.get(id)?.place?.start ?? { line: 0, character: 0 };
  }

  #add(elements: readonly TreeElement[], parent: string | undefined): void {
    for (const element of elements) {
      this.#entries.set(element.id, { element, parent });
      this.#add(element.children, element.id);
    }
  }
}

/** What is drawn of a row: all but its places, and of its children only which they are. */
function lookOf({ place: _, target, children, ...look }: TreeElement): string {
  return JSON.stringify([look, target !== undefined, children.map(({ id }) => id)]);
}

function isAfter(a: Position, b: Position): boolean {
  return b.line < a.line || (b.line === a.line && b.character < a.character);
}
