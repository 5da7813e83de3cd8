import {
  CommentMode,
  type CommentReply,
  type CommentThread,
  commands,
  type Disposable,
  l10n,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { ReviewAct } from '../../../server/src/lsp/protocol.js';
import type { Server } from '../server.js';
import { asRead, type RemarkThreads, type ShownComment, toRange } from './remarkThreads.js';

/** The commands on remarks and suggested changes, for the palette and for the menus of the threads. */
export function reviewCommands(server: Server, threads: RemarkThreads): readonly Disposable[] {
  const review = new ReviewCommands(server, threads);
  const register = commands.registerCommand;
  return [
    register('examEssay.remarks.add', () => review.add()),
    register('examEssay.remarks.create', (reply: CommentReply) => review.create(reply)),
    register('examEssay.remarks.reply', (reply: CommentReply) => review.reply(reply)),
    register('examEssay.remarks.edit', (comment: ShownComment) => review.edit(comment)),
    register('examEssay.remarks.save', (comment: ShownComment) => review.save(comment)),
    register('examEssay.remarks.cancel', (comment: ShownComment) => review.cancel(comment)),
    register('examEssay.remarks.deleteComment', (comment: ShownComment) => review.deleteComment(comment)),
    register('examEssay.remarks.resolve', (on?: CommentThread | CommentReply) =>
      review.toThread('resolve', on),
    ),
    register('examEssay.remarks.reopen', (on?: CommentThread | CommentReply) =>
      review.toThread('reopen', on),
    ),
    register('examEssay.remarks.delete', (on?: CommentThread | CommentReply) =>
      review.toThread('remove', on),
    ),
    register('examEssay.remarks.turnIntoText', (on?: CommentThread) => review.toThread('turnIntoText', on)),
    register('examEssay.remarks.next', () => review.go(1)),
    register('examEssay.remarks.previous', () => review.go(-1)),
    register('examEssay.changes.accept', () => review.settle('accept')),
    register('examEssay.changes.reject', () => review.settle('reject')),
    register('examEssay.changes.acceptAll', () => review.settle('acceptAll')),
    register('examEssay.changes.rejectAll', () => review.settle('rejectAll')),
  ];
}

class ReviewCommands {
  readonly #server: Server;
  readonly #threads: RemarkThreads;

  constructor(server: Server, threads: RemarkThreads) {
    this.#server = server;
    this.#threads = threads;
  }

  /** On the selection: by VS Code's own box where remarks can be written in the margin, else by an input box. */
  async add(): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor === undefined) return;
    const { document, selection } = editor;
    if (this.#threads.marksOf(document.uri)?.mode === 'tutor' && isInMargin(document.uri)) {
      await commands.executeCommand('workbench.action.addComment');
      return;
    }
    const text = await window.showInputBox({ prompt: l10n.t('A remark on the selected words') });
    if (text === undefined || text.trim() === '') return;
    await this.#do(document.uri, { kind: 'add', range: selection, text });
  }

  /** From the box that VS Code opened in the margin. */
  async create({ thread, text }: CommentReply): Promise<void> {
    if (text.trim() === '') return;
    const isDone = await this.#do(thread.uri, { kind: 'add', range: wordsFor(thread), text });
    // The thread of the text takes its place, closed, so that the cursor is back in the script.
    if (isDone) thread.dispose();
  }

  async reply({ thread, text }: CommentReply): Promise<void> {
    const shown = this.#threads.find(thread);
    if (shown === undefined || text.trim() === '') return;
    await this.#do(thread.uri, { kind: 'reply', thread: shown.remark.id, text });
  }

  edit(comment: ShownComment): void {
    this.#setMode(comment, CommentMode.Editing);
  }

  cancel(comment: ShownComment): void {
    this.#setMode(comment, CommentMode.Preview);
  }

  async save(comment: ShownComment): Promise<void> {
    const { thread, index, body } = comment;
    const text = typeof body === 'string' ? body : body.value;
    this.#setMode(comment, CommentMode.Preview);
    if (text.trim() === '') return;
    await this.#do(thread.thread.uri, { kind: 'edit', thread: thread.remark.id, comment: index, text });
  }

  async deleteComment({ thread, index }: ShownComment): Promise<void> {
    await this.#do(thread.thread.uri, { kind: 'removeComment', thread: thread.remark.id, comment: index });
  }

  /** Of a thread's menu, or the remark at the cursor. A reply that stands in the box is written first. */
  async toThread(
    kind: 'resolve' | 'reopen' | 'remove' | 'turnIntoText',
    on: CommentThread | CommentReply | undefined,
  ): Promise<void> {
    const thread = on !== undefined && 'thread' in on ? on.thread : on;
    if (on !== undefined && 'thread' in on) await this.reply(on);
    const editor = window.activeTextEditor;
    const uri = thread?.uri ?? editor?.document.uri;
    const id = thread === undefined ? this.#atCursor(editor)?.id : this.#threads.find(thread)?.remark.id;
    if (uri !== undefined && id !== undefined) await this.#do(uri, { kind, thread: id });
  }

  /** To the remark after or before the cursor that is not done; round the end. */
  go(step: 1 | -1): void {
    const editor = window.activeTextEditor;
    if (editor === undefined) return;
    const open = (this.#threads.marksOf(editor.document.uri)?.threads ?? []).filter(
      ({ state }) => state === 'open',
    );
    const at = editor.selection.start;
    const isBeyond = (range: Range): boolean =>
      step === 1 ? range.start.isAfter(at) : range.start.isBefore(at);
    const found =
      step === 1
        ? (open.find(({ range }) => isBeyond(toRange(range))) ?? open[0])
        : (open.findLast(({ range }) => isBeyond(toRange(range))) ?? open.at(-1));
    if (found === undefined) return;
    const range = toRange(found.range);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    this.#threads.expand(editor.document.uri, found.id);
  }

  async settle(kind: 'accept' | 'reject' | 'acceptAll' | 'rejectAll'): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor === undefined) return;
    const act: ReviewAct =
      kind === 'accept' || kind === 'reject' ? { kind, range: editor.selection } : { kind };
    await this.#do(editor.document.uri, act);
  }

  #atCursor(editor: TextEditor | undefined): { readonly id: string } | undefined {
    if (editor === undefined) return undefined;
    const { document, selection } = editor;
    const threads = this.#threads.marksOf(document.uri)?.threads ?? [];
    const isOn = (range: Range): boolean => meets(range, selection);
    return (
      threads.find(({ range }) => isOn(toRange(range))) ??
      threads.find(({ range }) => range.start.line === selection.active.line)
    );
  }

  #setMode(comment: ShownComment, mode: CommentMode): void {
    const { thread, index, text } = comment;
    thread.thread.comments = thread.thread.comments.map(each =>
      (each as ShownComment).index === index
        ? { ...each, mode, body: mode === CommentMode.Editing ? text : asRead(text) }
        : each,
    );
  }

  /** One edit of the text, so that one undo takes it back; then the threads as the text has them now. */
  async #do(uri: Uri, act: ReviewAct): Promise<boolean> {
    const isApplied = await this.#edit(uri, plain(act));
    this.#threads.show(await this.#server.request('exam-essay/remarks', { uri: uri.toString() }));
    return isApplied;
  }

  async #edit(uri: Uri, act: ReviewAct): Promise<boolean> {
    const document = workspace.textDocuments.find(each => each.uri.toString() === uri.toString());
    for (let attempt = 0; document !== undefined && attempt < mostAttempts; attempt += 1) {
      const { version, edits, problem } = await this.#server.request('exam-essay/review', {
        uri: uri.toString(),
        act,
      });
      if (problem !== undefined) window.setStatusBarMessage(problem, shownMs);
      if (edits.length === 0) return false;
      // Edits for an older text would fall on other words.
      if (document.version !== version) continue;
      const edit = new WorkspaceEdit();
      for (const { range, newText } of edits) edit.replace(uri, toRange(range), newText);
      return workspace.applyEdit(edit);
    }
    return false;
  }
}

/** Someone who types on while a remark is written. */
const mostAttempts = 5;

/** How long a message stands in the status bar. */
const shownMs = 5000;

/** VS Code's own ranges have more than a place in them. */
function plain(act: ReviewAct): ReviewAct {
  if (!('range' in act)) return act;
  const { start, end } = act.range;
  const place = ({ line, character }: { line: number; character: number }): typeof start => ({
    line,
    character,
  });
  return { ...act, range: { start: place(start), end: place(end) } };
}

/** The selected words where the box stands at them; else the end of its line, for a remark about no words. */
function wordsFor({ uri, range }: CommentThread): Range {
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  if (editor === undefined) return range;
  const { selection, document } = editor;
  if (
    !selection.isEmpty &&
    range.start.line <= selection.end.line &&
    selection.start.line <= range.end.line
  ) {
    return selection;
  }
  const line = document.lineAt(range.end.line).range.end;
  return range.isEmpty || range.start.character === 0 ? new Range(line, line) : range;
}

function meets(a: Range, b: Range): boolean {
  return a.intersection(b) !== undefined;
}

function isInMargin(uri: Uri): boolean {
  return workspace.getConfiguration('examEssay', uri).get('review.remarks', 'threads') === 'threads';
}
