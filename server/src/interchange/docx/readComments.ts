import { oneLine } from '../markdown/remarkSyntax.js';
import type { Thread, ThreadComment } from '../script.js';
import type { WordPackage } from './openPackage.js';
import { elementsOf, textOf, type XmlElement } from './xml.js';

/** The comments of a file as threads, and which thread each comment's id belongs to. */
export interface WordComments {
  readonly threads: readonly Thread[];
  readonly threadOf: ReadonlyMap<string, number>;
}

interface WordComment {
  readonly id: string;
  /** Of its last paragraph, by which the extended part names it. */
  readonly paragraphId: string | undefined;
  readonly comment: ThreadComment;
}

export function readComments(file: WordPackage): WordComments {
  const comments = commentsIn(file.related('comments')?.root);
  const extended = extensionsIn(file.related('commentsExtended')?.root);
  const byParagraph = new Map(comments.map(comment => [comment.paragraphId, comment]));
  const parentOf = ({ paragraphId }: WordComment): WordComment | undefined => {
    const parent = extended.get(paragraphId ?? '')?.parent;
    return parent === undefined ? undefined : byParagraph.get(parent);
  };
  const threads: { isDone: boolean; comments: ThreadComment[] }[] = [];
  const threadOf = new Map<string, number>();
  // A reply may stand before what it answers.
  for (const comment of comments) if (parentOf(comment) === undefined) open(comment);
  for (const comment of comments) {
    const parent = rootOf(comment, parentOf);
    if (parent === comment) continue;
    const thread = threadOf.get(parent.id) ?? open(parent);
    threads[thread]?.comments.push(comment.comment);
    threadOf.set(comment.id, thread);
  }
  return { threads, threadOf };

  function open({ id, paragraphId, comment }: WordComment): number {
    const isDone = extended.get(paragraphId ?? '')?.isDone ?? false;
    threadOf.set(id, threads.push({ isDone, comments: [comment] }) - 1);
    return threads.length - 1;
  }
}

function rootOf(
  comment: WordComment,
  parentOf: (comment: WordComment) => WordComment | undefined,
): WordComment {
  const seen = new Set([comment]);
  let root = comment;
  for (let parent = parentOf(root); parent !== undefined && !seen.has(parent); parent = parentOf(root)) {
    seen.add(parent);
    root = parent;
  }
  return root;
}

function commentsIn(root: XmlElement | undefined): readonly WordComment[] {
  if (root === undefined) return [];
  return elementsOf(root)
    .filter(({ name }) => name === 'comment')
    .map(element => {
      const paragraphs = paragraphsIn(element);
      const author = oneLine(element.attributes.get('author') ?? '');
      const date = dateOf(element.attributes.get('date'));
      return {
        id: element.attributes.get('id') ?? '',
        paragraphId: paragraphs.at(-1)?.attributes.get('paraId'),
        comment: {
          ...(author !== '' && { author }),
          ...(date !== undefined && { date }),
          text: oneLine(paragraphs.map(wordsOf).join(' ')),
        },
      };
    });
}

function paragraphsIn(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap(each => (each.name === 'p' ? [each] : paragraphsIn(each)));
}

/** The words of a comment's paragraph; what was cut from it is left out. */
function wordsOf(element: XmlElement): string {
  return elementsOf(element)
    .map(each => {
      if (each.name === 't') return textOf(each);
      if (each.name === 'tab' || each.name === 'br' || each.name === 'cr') return ' ';
      return each.name === 'del' || each.name === 'pPr' ? '' : wordsOf(each);
    })
    .join('');
}

/** A midnight is a day: Word dates its comments to the second. */
function dateOf(written: string | undefined): string | undefined {
  if (written === undefined || !/^\d{4}-\d{2}-\d{2}(?:T[\d:.Z+-]{4,30})?$/.test(written)) return undefined;
  return written.replace(/T00:00:00(?:\.0+)?Z?$/, '').replace(/\.\d+(?=Z?$)/, '');
}

interface Extension {
  readonly parent: string | undefined;
  readonly isDone: boolean;
}

function extensionsIn(root: XmlElement | undefined): ReadonlyMap<string, Extension> {
  const extensions = new Map<string, Extension>();
  for (const { attributes } of root === undefined ? [] : elementsOf(root)) {
    const id = attributes.get('paraId');
    const isDone = /^(?:1|true|on)$/.test(attributes.get('done') ?? '');
    if (id !== undefined) extensions.set(id, { parent: attributes.get('paraIdParent'), isDone });
  }
  return extensions;
}
