import { lookOf } from '../content.js';
import type { Content, Script, ScriptBlock, Thread } from '../script.js';
import { readMarkdown } from './readMarkdown.js';
import { type SeparatedContent, separateAnchors } from './separateAnchors.js';
import { type Manner, writeInline } from './writeInline.js';

/** Where a content stands: it is read back there to see that it says the same. */
export type Place =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading'; readonly depth: number }
  | { readonly kind: 'cell' };

const manners: readonly Manner[] = [
  { escaping: 'none' },
  { escaping: 'risky' },
  { escaping: 'risky', shrinks: true },
  { escaping: 'all', shrinks: true },
  { escaping: 'all', drops: 'code' },
  { escaping: 'all', drops: 'all' },
];

/**
 * A content in Markdown, escaped only as far as it must be: the first manner that reads back as the same words with
 * the same remarks. The looks are given up before the words are.
 */
export function writeContent(content: Content, place: Place, threads: readonly Thread[]): string {
  const separated = separateAnchors(content);
  const surroundings = { threads, isInTable: place.kind === 'cell' };
  let text = '';
  for (const manner of manners) {
    text = writeInline(separated, manner, surroundings);
    if (readsBack(text, separated, place, threads, manner)) return text;
  }
  return text;
}

function readsBack(
  text: string,
  expected: SeparatedContent,
  place: Place,
  threads: readonly Thread[],
  { shrinks, drops }: Manner,
): boolean {
  const script = readMarkdown(inPlace(text, place));
  const content = contentIn(script, place);
  if (content === undefined) return false;
  const hasStyles = shrinks !== true && drops === undefined;
  const wanted = expected.inlines.map(({ inline }) => inline);
  if (lookOf(content, hasStyles) !== lookOf(wanted, hasStyles)) return false;
  return remarksOf(separateAnchors(content), script.threads) === remarksOf(expected, threads);
}

function inPlace(text: string, place: Place): string {
  switch (place.kind) {
    case 'paragraph':
      return text;
    case 'heading':
      return `${'#'.repeat(place.depth)} ${text}`;
    case 'cell':
      return `| ${text} |\n| --- |\n`;
    default:
      return place satisfies never;
  }
}

function contentIn({ blocks }: Script, place: Place): Content | undefined {
  const [block, ...others] = blocks;
  if (block === undefined || 0 < others.length) return undefined;
  return contentOf(block, place);
}

function contentOf(block: ScriptBlock, place: Place): Content | undefined {
  if (place.kind === 'cell') return block.kind === 'table' ? block.rows[0]?.[0] : undefined;
  return block.kind === place.kind && 'content' in block ? block.content : undefined;
}

function remarksOf({ words, places }: SeparatedContent, threads: readonly Thread[]): string {
  return JSON.stringify(
    [...words, ...places].map(({ start, end, threads: indexes }) => [
      start,
      end,
      indexes.map(index => textOf(threads[index])),
    ]),
  );
}

function textOf(thread: Thread | undefined): unknown {
  return thread?.comments.map(({ text }) => text.replace(/\s/g, ''));
}
