import { contentsOf, plainText } from '../../../server/src/interchange/content.js';
import type { Content, Script } from '../../../server/src/interchange/script.js';

/** Every remark of a script with its thread, the words it is on, and the words before and behind them. */
export function remarksOf({ blocks, threads }: Script): readonly unknown[] {
  const found: unknown[] = [];
  for (const content of contentsOf(blocks)) {
    for (const [start, anchor] of content.entries()) {
      if (anchor.kind !== 'anchor' || anchor.edge !== 'start') continue;
      const end = content.findIndex(
        each => each.kind === 'anchor' && each.edge === 'end' && each.thread === anchor.thread,
      );
      found.push({
        ...threads[anchor.thread],
        before: squeezed(content.slice(0, start)),
        words: squeezed(content.slice(start, end)),
        after: squeezed(content.slice(end)),
      });
    }
  }
  return found;
}

function squeezed(content: Content): string {
  return plainText(content).replace(/\s+/g, ' ').trim();
}
