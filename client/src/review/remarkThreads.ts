import {
  type Comment,
  CommentMode,
  type CommentThread,
  CommentThreadCollapsibleState,
  CommentThreadState,
  comments,
  type Disposable,
  l10n,
  MarkdownString,
  Range,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import type {
  PlaceRange,
  RemarkCommentView,
  Remarks,
  RemarkThread,
} from '../../../server/src/lsp/protocol.js';

/** A comment as VS Code shows it. It knows its thread, since VS Code hands a command nothing but the comment. */
export interface ShownComment extends Comment {
  readonly thread: ShownThread;
  readonly index: number;
  /** As its writer typed it. */
  readonly text: string;
}

/** A remark of the text and the thread that shows it. */
export interface ShownThread {
  remark: RemarkThread;
  readonly thread: CommentThread;
}

/**
 * Shows the remarks of each open essay as comment threads. The text holds the remarks; threads only follow it, so
 * they are where the text has them after every edit, undo and reload.
 */
export class RemarkThreads implements Disposable {
  readonly #controller = comments.createCommentController('examEssay.remarks', l10n.t('Exam Essay Remarks'));
  readonly #told = new Map<string, Remarks['essay']>();
  readonly #shown = new Map<string, readonly ShownThread[]>();
  readonly #subscriptions: readonly Disposable[];

  constructor() {
    this.#controller.options = { prompt: l10n.t('Reply…'), placeHolder: l10n.t('A remark on these words') };
    this.#offerRanges();
    this.#subscriptions = [
      workspace.onDidCloseTextDocument(({ uri }) => this.show({ uri: uri.toString() })),
      workspace.onDidChangeConfiguration(({ affectsConfiguration }) => {
        if (affectsConfiguration('examEssay.review.remarks')) this.#showAll();
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#controller.dispose();
  }

  /** The marks of a document as the server told them last. */
  marksOf(uri: Uri): Remarks['essay'] {
    return this.#told.get(uri.toString());
  }

  show({ uri, essay }: Remarks): void {
    const isMarking = (): boolean => this.#told.get(uri)?.mode === 'tutor';
    const wasMarking = isMarking();
    if (essay === undefined) this.#told.delete(uri);
    else this.#told.set(uri, essay);
    this.#update(Uri.parse(uri, true));
    if (isMarking() !== wasMarking) this.#offerRanges();
  }

  /** The remark shown in a thread. */
  find(thread: CommentThread): ShownThread | undefined {
    return this.#shown.get(thread.uri.toString())?.find(shown => shown.thread === thread);
  }

  expand(uri: Uri, id: string): void {
    const shown = this.#shown.get(uri.toString())?.find(({ remark }) => remark.id === id);
    if (shown !== undefined) shown.thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
  }

  /** VS Code asks for the ranges again only when it is given a provider. */
  #offerRanges(): void {
    this.#controller.commentingRangeProvider = {
      provideCommentingRanges: (document: TextDocument) =>
        this.#told.get(document.uri.toString())?.mode === 'tutor' && showsThreads(document.uri)
          ? [new Range(0, 0, document.lineCount - 1, 0)]
          : [],
    };
  }

  #showAll(): void {
    for (const uri of this.#told.keys()) this.#update(Uri.parse(uri, true));
    this.#offerRanges();
  }

  #update(uri: Uri): void {
    const key = uri.toString();
    const remarks = showsThreads(uri) ? (this.#told.get(key)?.threads ?? []) : [];
    const left = [...(this.#shown.get(key) ?? [])];
    const take = (isIt: (shown: ShownThread) => boolean): ShownThread | undefined => {
      const index = left.findIndex(isIt);
      return index < 0 ? undefined : left.splice(index, 1)[0];
    };
    // First those that say the same, so that one whose words were changed keeps the thread that is left where it was.
    const same = remarks.map(remark => take(shown => shown.remark.id === remark.id));
    const shown = remarks.map((remark, index) => {
      const line = remark.range.start.line;
      const kept = same[index] ?? take(old => old.remark.range.start.line === line);
      return kept === undefined ? this.#create(uri, remark) : change(kept, remark);
    });
    for (const { thread } of left) thread.dispose();
    if (shown.length === 0) this.#shown.delete(key);
    else this.#shown.set(key, shown);
  }

  #create(uri: Uri, remark: RemarkThread): ShownThread {
    const shown = { remark } as { remark: RemarkThread; thread: CommentThread };
    // With its comments from the beginning: VS Code takes an empty thread for one that the user is about to write,
    // opens it, and sets the cursor there.
    shown.thread = this.#controller.createCommentThread(uri, toRange(remark.range), commentsOf(shown));
    shown.thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
    showState(shown);
    return shown;
  }
}

/** Only what differs is set, so that nothing flickers and an open reply keeps its words. */
function change(shown: ShownThread, remark: RemarkThread): ShownThread {
  const old = shown.remark;
  const { thread } = shown;
  shown.remark = remark;
  const range = toRange(remark.range);
  if (!range.isEqual(thread.range)) thread.range = range;
  const isEdited = thread.comments.some(({ mode }) => mode === CommentMode.Editing);
  const isSame =
    old.state === remark.state && JSON.stringify(old.comments) === JSON.stringify(remark.comments);
  if (!isSame && !isEdited) {
    thread.comments = commentsOf(shown);
    showState(shown);
  }
  return shown;
}

/** A reply that is nothing but `[done]` says nothing to read. */
function commentsOf(shown: ShownThread): readonly ShownComment[] {
  return shown.remark.comments.flatMap((view, index) =>
    0 < index && view.text === '' ? [] : [commentOf(view, index, shown)],
  );
}

function showState({ remark, thread }: ShownThread): void {
  const isDone = remark.state === 'done';
  thread.contextValue = isDone ? 'done' : 'open';
  thread.state = isDone ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
  thread.label = isDone ? l10n.t('Remark, done') : l10n.t('Remark');
}

function commentOf(view: RemarkCommentView, index: number, thread: ShownThread): ShownComment {
  const { text, author, date, criterion } = view;
  const time = date?.includes('T') === true ? new Date(date) : undefined;
  const timestamp = time === undefined || Number.isNaN(time.getTime()) ? undefined : time;
  // A day with no hour would show as so many hours ago.
  const label = [timestamp === undefined ? date : undefined, criterion].filter(part => part !== undefined);
  return {
    thread,
    index,
    text,
    body: asRead(text),
    mode: CommentMode.Preview,
    contextValue: 'remark',
    author: { name: author === undefined ? l10n.t('Unsigned') : author.replaceAll('_', ' ') },
    ...(0 < label.length && { label: label.join(' · ') }),
    ...(timestamp !== undefined && { timestamp }),
  };
}

/** Words of people, in which nothing may act as Markdown. */
export function asRead(text: string): MarkdownString {
  return new MarkdownString().appendText(text);
}

function showsThreads(uri: Uri): boolean {
  return workspace.getConfiguration('examEssay', uri).get('review.remarks', 'threads') === 'threads';
}

export function toRange({ start, end }: PlaceRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
