import { Disposable, EventEmitter, type Memento, Uri, WorkspaceEdit, workspace } from 'vscode';
import type { Counts } from '../../../server/src/lsp/protocol.js';
import { addFrontMatter } from '../frontMatter.js';
import type { Server } from '../server.js';
import { type Clock, systemClock } from './clock.js';
import { Exam } from './exam.js';
import { followDocuments } from './examDocuments.js';
import { type ExamPlan, type ExamState, minuteMs, usedMs, wordsPerMinute } from './examState.js';
import { localTime } from './localTime.js';

const key = 'examEssay.exam';
const defaultWarnings: readonly number[] = [10, 5, 1];

/** What an exam came to. */
export interface ExamResult {
  readonly state: ExamState;
  /** Without pauses. */
  readonly usedMs: number;
  readonly words: number;
  readonly wordsPerMinute: number | undefined;
  readonly answers: readonly ExamAnswer[];
}

export interface ExamAnswer {
  readonly uri: Uri;
  /** Absent where the answer is gone, or the server did not say. */
  readonly counts: NonNullable<Counts['essay']> | undefined;
  readonly isStamped: boolean;
}

/** The exam of this window: kept with the workspace, its answers without findings until they are handed in. */
export class ExamControl implements Disposable {
  readonly #exam: Exam;
  readonly #server: Server;
  readonly #words = new Map<string, number>();
  readonly #changes = new EventEmitter<void>();
  readonly #warnings = new EventEmitter<number>();
  readonly #subscriptions: Disposable;

  constructor(exam: Exam, server: Server) {
    this.#exam = exam;
    this.#server = server;
    this.#subscriptions = Disposable.from(
      this.#changes,
      this.#warnings,
      server.onCounts(({ uri, essay }) => this.#count(uri, essay)),
      followDocuments((from, to) => {
        if (exam.move(from, to)) void this.#tellServer();
      }),
      { dispose: () => exam.dispose() },
    );
  }

  /** Once somebody listens, time passes: an exam that was kept goes on. */
  begin(): void {
    this.#exam.listen({
      changed: () => this.#changes.fire(),
      warned: minutes => this.#warnings.fire(minutes),
    });
  }

  /** Every second while an exam runs, and whenever it begins, is paused or ends. */
  readonly onChange = this.#changes.event;
  /** Minutes left; 0 when the time is over. */
  readonly onWarning = this.#warnings.event;

  get state(): ExamState | undefined {
    return this.#exam.state;
  }

  get now(): number {
    return this.#exam.now;
  }

  /** Of all answers together, as far as the server has said them. */
  get words(): number {
    const documents = this.state?.documents ?? [];
    return documents.reduce((sum, uri) => sum + (this.#words.get(uri) ?? 0), 0);
  }

  useClock(clock: Clock): void {
    this.#exam.useClock(clock);
  }

  /** Whether it began; beside another it does not. */
  async start(plan: ExamPlan): Promise<boolean> {
    const hasBegun = this.#exam.start(plan);
    if (hasBegun) await this.#tellServer();
    return hasBegun;
  }

  pause(): void {
    this.#exam.pause();
  }

  resume(): void {
    this.#exam.resume();
  }

  /** Ends the exam; nothing is written. */
  async stop(): Promise<void> {
    this.#exam.end();
    await this.#tellServer();
  }

  /** Ends the exam and stamps its answers, all in one step of undo. */
  async handIn(): Promise<ExamResult | undefined> {
    const { state, now } = this;
    if (state === undefined) return undefined;
    // The time stands still while the answers are counted.
    this.#exam.pause();
    const edit = new WorkspaceEdit();
    const answers: ExamAnswer[] = [];
    for (const uri of state.documents) answers.push(await this.#answer(edit, Uri.parse(uri), state, now));
    const isApplied = await workspace.applyEdit(edit);
    await this.stop();
    const words = answers.reduce((sum, { counts }) => sum + (counts?.words ?? 0), 0);
    return {
      state,
      usedMs: usedMs(state, now),
      words,
      wordsPerMinute: wordsPerMinute(state, words, now),
      answers: answers.map(answer => ({ ...answer, isStamped: answer.isStamped && isApplied })),
    };
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #answer(edit: WorkspaceEdit, uri: Uri, state: ExamState, now: number): Promise<ExamAnswer> {
    try {
      if (!(await isThere(uri))) return { uri, counts: undefined, isStamped: false };
      const counts = await this.#server.request('exam-essay/countsNow', { uri: uri.toString() });
      const stamp = {
        started: localTime(state.startedAt),
        finished: localTime(now),
        minutes: Math.round(usedMs(state, now) / minuteMs),
        ...(counts === null ? {} : { words: counts.words }),
      };
      const isStamped = await addFrontMatter(edit, this.#server, uri, { exam: stamp });
      return { uri, counts: counts ?? undefined, isStamped };
    } catch {
      // A server that is down must keep nobody from handing in.
      return { uri, counts: undefined, isStamped: false };
    }
  }

  async #tellServer(): Promise<void> {
    const uris = this.state?.documents ?? [];
    // A server that is down hears of it when it starts.
    await this.#server.notify('exam-essay/inExam', { uris }).catch(() => {});
  }

  #count(uri: string, essay: Counts['essay']): void {
    this.#words.set(uri, essay?.words ?? 0);
    if (this.state?.documents.includes(uri) === true) this.#changes.fire();
  }
}

/** An exam that lives in the workspace's memory and goes by the clock on the wall. */
export function keptExam(memory: Memento): Exam {
  const stored = {
    get: () => memory.get<ExamState>(key),
    set: (state: ExamState | undefined) => void memory.update(key, state),
  };
  const exam: Exam = new Exam(stored, systemClock, () => {
    const [first] = exam.state?.documents ?? [];
    const scope = first === undefined ? undefined : Uri.parse(first);
    const set = workspace.getConfiguration('examEssay', scope).get<unknown>('exam.warnings');
    return Array.isArray(set) ? set.filter(each => typeof each === 'number') : defaultWarnings;
  });
  return exam;
}

/** Opens it for the server to see. An untitled file that was closed is gone: opening it would make an empty one. */
async function isThere(uri: Uri): Promise<boolean> {
  const isOpen = workspace.textDocuments.some(each => each.uri.toString() === uri.toString());
  if (isOpen || uri.scheme === 'untitled') return isOpen;
  await workspace.openTextDocument(uri);
  return true;
}
