import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ServerNotifications } from '../protocol.js';
import type { Session } from '../session.js';
import { remarks } from './remarks.js';

/** Typing has paused when nothing was changed for this long. */
export const pauseMs = 300;

/** Tells the client of the remarks of a document: at once when it is new, then whenever typing pauses. */
export class RemarkNews {
  readonly #session: Session;
  readonly #told = new Map<string, string>();
  readonly #waiting = new Map<string, () => void>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** After the text of a document or its settings changed. */
  async update(document: TextDocument): Promise<void> {
    const { uri } = document;
    this.#waiting.get(uri)?.();
    if (!this.#told.has(uri)) return this.#tell(uri);
    const run = (): void => void this.#session.attempt('remarks', () => this.#tell(uri));
    this.#waiting.set(uri, this.#session.host.schedule(run, pauseMs));
  }

  close(uri: string): void {
    this.#waiting.get(uri)?.();
    this.#waiting.delete(uri);
    this.#told.delete(uri);
  }

  async #tell(uri: string): Promise<void> {
    const { analyses, connection, documents } = this.#session;
    const document = documents.get(uri);
    if (document === undefined) return;
    const news = remarks(uri, await analyses.of(document));
    const content = JSON.stringify(news);
    if (documents.get(uri) !== document || this.#told.get(uri) === content) return;
    this.#told.set(uri, content);
    const method: keyof ServerNotifications = 'exam-essay/remarks';
    await connection.sendNotification(method, news);
  }
}
