import type { Essay } from '../essay/essay.js';
import { keptByObject } from '../memo.js';
import { type Span, shift } from '../span.js';
import { type Change, type LooseDelimiter, proseMarks, type Thread } from './proseMarks.js';
import { prosesOf } from './proses.js';

/** What edits of review marks need of a text. */
export type Script = Pick<Essay, 'text' | 'blocks'>;

/** All review marks of a text, in order. Every span is absolute; those in what a comment says count from its content. */
export interface ReviewMarks {
  readonly threads: readonly Thread[];
  readonly changes: readonly Change[];
  readonly broken: readonly BrokenMark[];
}

/** CriticMarkup that is read as plain text. */
export interface BrokenMark {
  /**
   * `unclosed`, `unopened`: half of it is missing. `crossing`: it opens inside one mark and closes outside of it.
   * `split`: it closes in another paragraph. `arrowless`: a substitution that does not say by what.
   */
  readonly kind: 'unclosed' | 'unopened' | 'crossing' | 'split' | 'arrowless';
  /** The delimiter; of an arrowless substitution all of it. */
  readonly span: Span;
  /** `{>>` and the like, of the pair. */
  readonly opener: string;
  /** The other delimiter, where there is one. */
  readonly partner?: Span;
}

/** The review marks of a script; read once for each. */
export const reviewMarks = keptByObject(({ blocks }: Script): ReviewMarks => {
  const threads: Thread[] = [];
  const changes: Change[] = [];
  const loose: PlacedDelimiter[] = [];
  for (const { prose, at } of prosesOf(blocks)) {
    const marks = proseMarks(prose);
    for (const thread of marks.threads) threads.push(shiftThread(thread, at));
    for (const change of marks.changes) changes.push(shiftChange(change, at));
    for (const each of marks.loose) loose.push({ ...each, span: shift(each.span, at), home: at });
  }
  return { threads, changes, broken: brokenMarks(loose) };
});

interface PlacedDelimiter extends LooseDelimiter {
  /** Where its paragraph begins. */
  readonly home: number;
}

/** An opener and the closer of its kind that comes next are one broken mark. */
function brokenMarks(loose: readonly PlacedDelimiter[]): readonly BrokenMark[] {
  const broken: BrokenMark[] = [];
  const waiting = new Map<string, { readonly delimiter: PlacedDelimiter; readonly index: number }>();
  for (const delimiter of loose) {
    const { kind, opener, span, home } = delimiter;
    const open = waiting.get(opener);
    if (kind === 'opener') {
      waiting.set(opener, { delimiter, index: broken.length });
      broken.push({ kind: 'unclosed', span, opener });
    } else if (kind === 'closer' && open !== undefined) {
      const isHere = open.delimiter.home === home;
      const pair = { span: open.delimiter.span, opener, partner: span };
      broken[open.index] = { kind: isHere ? 'crossing' : 'split', ...pair };
      waiting.delete(opener);
    } else broken.push({ kind: kind === 'arrowless' ? 'arrowless' : 'unopened', span, opener });
  }
  return broken;
}

function shiftThread(thread: Thread, by: number): Thread {
  const { words } = thread;
  return {
    ...thread,
    span: shift(thread.span, by),
    within: shift(thread.within, by),
    comments: thread.comments.map(comment => ({
      ...comment,
      span: shift(comment.span, by),
      content: shift(comment.content, by),
    })),
    ...(words !== undefined && {
      words: { span: shift(words.span, by), content: shift(words.content, by) },
    }),
  };
}

function shiftChange(change: Change, by: number): Change {
  const { span, before, after } = change;
  return { ...change, span: shift(span, by), before: shift(before, by), after: shift(after, by) };
}
