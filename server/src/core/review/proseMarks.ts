import type { Mark, Prose } from '../markdown/prose.js';
import { keptByObject } from '../memo.js';
import { overlaps, type Span } from '../span.js';
import { type ReadComment, readComment } from './comment.js';

/** One `{>>…<<}`; `content` lies between its delimiters, and the places in what was read count from there. */
export interface ThreadComment extends ReadComment {
  readonly span: Span;
  readonly content: Span;
}

/** A remark with its replies: comments that follow each other directly. */
export interface Thread {
  /** From the first comment to the last. */
  readonly span: Span;
  readonly comments: readonly ThreadComment[];
  /** `[done]` in any of the comments closes it. */
  readonly state: 'open' | 'done';
  /** The `{==words==}` directly before. */
  readonly words?: { readonly span: Span; readonly content: Span };
  /** The inline content that it stands in. */
  readonly within: Span;
}

/** A suggested change: `{++new++}`, `{--old--}`, `{~~old~>new~~}`. */
export interface Change {
  readonly kind: 'insertion' | 'deletion' | 'substitution';
  readonly span: Span;
  /** The words that stand there now; empty in an insertion. */
  readonly before: Span;
  /** The words that shall stand there; empty in a deletion. */
  readonly after: Span;
}

/** A delimiter that belongs to no mark, or a substitution without its `~>`. */
export interface LooseDelimiter {
  readonly span: Span;
  readonly kind: 'opener' | 'closer' | 'arrowless';
  /** Of the pair: `{>>` for `<<}` too. */
  readonly opener: string;
}

/** The review marks of one paragraph, heading, point or cell; places are relative to its raw text. */
export interface ProseMarks {
  readonly threads: readonly Thread[];
  readonly changes: readonly Change[];
  readonly loose: readonly LooseDelimiter[];
}

const none: ProseMarks = { threads: [], changes: [], loose: [] };
const delimiterLength = 3;

/** Kept with the prose, which the parser keeps from keystroke to keystroke. */
export const proseMarks = keptByObject((prose: Prose): ProseMarks => {
  if (!/\{(?:>>|\+\+|--|==|~~)|(?:<<|\+\+|--|==|~~)\}/.test(prose.raw)) return none;
  return { threads: threadsOf(prose), changes: changesOf(prose), loose: looseOf(prose) };
});

/** Whether a mark is CriticMarkup, not `==words==` or `~~struck~~`. */
export function isCritic({ raw }: Prose, { span }: Mark): boolean {
  return criticOpener.test(raw.slice(span.start, span.start + delimiterLength));
}

const criticOpener = /^\{(?:>>|\+\+|--|==|~~)$/;

function threadsOf(prose: Prose): readonly Thread[] {
  const { raw, marks } = prose;
  const within = { start: 0, end: raw.length };
  const wordsByEnd = new Map(
    marks
      .filter(mark => mark.kind === 'highlight' && isCritic(prose, mark))
      .map(({ span, content }) => [span.end, { span, content }] as const),
  );
  const groups: ThreadComment[][] = [];
  for (const { kind, span, content } of marks) {
    if (kind !== 'remark') continue;
    const comment = { ...readComment(raw.slice(content.start, content.end)), span, content };
    const last = groups.at(-1);
    if (last?.at(-1)?.span.end === span.start) last.push(comment);
    else groups.push([comment]);
  }
  return groups.map(comments => {
    const start = (comments[0] as ThreadComment).span.start;
    const end = (comments.at(-1) as ThreadComment).span.end;
    const words = wordsByEnd.get(start);
    const state = comments.some(({ isDone }) => isDone) ? 'done' : 'open';
    return { span: { start, end }, comments, state, within, ...(words !== undefined && { words }) };
  });
}

function changesOf(prose: Prose): readonly Change[] {
  return prose.marks.flatMap((mark): readonly Change[] => {
    const { kind, span, content } = mark;
    const nothing = { start: content.end, end: content.end };
    if (!isCritic(prose, mark)) return [];
    if (kind === 'insertion') return [{ kind, span, before: nothing, after: content }];
    if (kind === 'deletion') return [{ kind, span, before: content, after: nothing }];
    const arrow = kind === 'substitution' ? arrowIn(prose, content) : undefined;
    if (kind !== 'substitution' || arrow === undefined) return [];
    const before = { start: content.start, end: arrow };
    return [{ kind, span, before, after: { start: arrow + 2, end: content.end } }];
  });
}

function arrowIn({ raw }: Prose, { start, end }: Span): number | undefined {
  const arrow = raw.slice(start, end).indexOf('~>');
  return arrow < 0 ? undefined : start + arrow;
}

const delimiters = /\\*(\{(?:>>|\+\+|--|==|~~))|((?:<<|\+\+|--|==|~~)\})/g;
const openers: Readonly<Record<string, string>> = {
  '<<}': '{>>',
  '++}': '{++',
  '--}': '{--',
  '==}': '{==',
  '~~}': '{~~',
};

/** What stands in a comment, a substitution, code or HTML is their own text. */
const opaqueKinds = new Set<Mark['kind']>(['remark', 'substitution', 'code', 'html']);

function looseOf(prose: Prose): readonly LooseDelimiter[] {
  const taken: Span[] = [];
  const loose: LooseDelimiter[] = [];
  for (const mark of prose.marks) {
    const { kind, span, content } = mark;
    if (opaqueKinds.has(kind)) taken.push(span);
    else if (isCritic(prose, mark)) {
      taken.push({ start: span.start, end: content.start }, { start: content.end, end: span.end });
    }
    if (kind === 'substitution' && arrowIn(prose, content) === undefined) {
      loose.push({ span, kind: 'arrowless', opener: '{~~' });
    }
  }
  let next = 0;
  taken.sort((a, b) => a.start - b.start);
  for (const match of prose.raw.matchAll(delimiters)) {
    const [whole, opener, closer = ''] = match;
    const span = { start: match.index, end: match.index + whole.length };
    if (opener !== undefined) {
      span.start = span.end - delimiterLength;
      // An odd number of backslashes makes the brace a plain one.
      if ((whole.length - delimiterLength) % 2 === 1) continue;
    }
    while (next < taken.length && (taken[next] as Span).end <= span.start) next += 1;
    const inside = taken[next];
    if (inside !== undefined && overlaps(inside, span)) continue;
    if (opener !== undefined) loose.push({ span, kind: 'opener', opener });
    else loose.push({ span, kind: 'closer', opener: openers[closer] as string });
  }
  return loose.sort((a, b) => a.span.start - b.span.start);
}
