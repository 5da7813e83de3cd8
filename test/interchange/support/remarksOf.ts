import { contentsOf, plainText } from '../../../server/src/interchange/content.js';
import type { Content, Script, Thread } from '../../../server/src/interchange/script.js';

export interface PlacedRemark extends Thread {
  /** The words it is on, and those of its paragraph around them, without differences of white space. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Every remark of a script, where it stands. */
export function remarksOf({ blocks, threads }: Script): readonly PlacedRemark[] {
  return contentsOf(blocks).flatMap(content =>
    content.flatMap((anchor, start) => {
      if (anchor.kind !== 'anchor' || anchor.edge !== 'start') return [];
      const end = content.findIndex(
        each => each.kind === 'anchor' && each.edge === 'end' && each.thread === anchor.thread,
      );
      const place = {
        before: squeezed(content.slice(0, start)),
        words: squeezed(content.slice(start, end)),
        after: squeezed(content.slice(end)),
      };
      return [{ ...(threads[anchor.thread] as Thread), ...place }];
    }),
  );
}

function squeezed(content: Content): string {
  return withoutForbidden(plainText(content)).replace(/\s+/g, ' ').trim();
}

/** Word's files are XML, which holds neither control characters nor halves of pairs. */
export function withoutForbidden(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
  return text.replace(forbidden, '\ufffd');
}
