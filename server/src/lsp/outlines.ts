import type { TextDocument } from 'vscode-languageserver-textdocument';
import { restMs } from './drafting.js';
import { OutlineIds } from './outlineIds.js';
import { outlineModel } from './outlineModel.js';
import type { EssayOutline, ServerNotifications } from './protocol.js';
import type { Session } from './session.js';

/** Tells a client the outline of the one document it follows: at once, then whenever the writer rests. */
export class Outlines {
  readonly #session: Session;
  readonly #ids = new Map<string, OutlineIds>();
  #followed: string | undefined;
  #cancelRest = (): void => {};

  constructor(session: Session) {
    this.#session = session;
  }

  async follow(uri: string | undefined): Promise<void> {
    this.#followed = uri;
    await this.tell(uri);
  }

  /** After the text or its settings changed. */
  change(uri: string): void {
    if (uri !== this.#followed) return;
    this.#cancelRest();
    const tell = (): void => void this.#session.attempt('outline', () => this.tell(uri));
    this.#cancelRest = this.#session.schedule(tell, restMs);
  }

  /** Tells it now, where it is the one followed. */
  async tell(uri: string | undefined): Promise<void> {
    if (uri === undefined || uri !== this.#followed) return;
    this.#cancelRest();
    const { connection, documents } = this.#session;
    const document = documents.get(uri);
    if (document === undefined) return;
    const outline = await this.of(document);
    const method: keyof ServerNotifications = 'exam-essay/outline';
    await connection.sendNotification(method, outline);
  }

  async of(document: TextDocument): Promise<EssayOutline> {
    const { analyses, localize } = this.#session;
    const { uri, version } = document;
    const essay = await analyses.of(document);
    if (essay === undefined) return { uri, version };
    const ids = this.#ids.get(uri) ?? new OutlineIds();
    this.#ids.set(uri, ids);
    return { uri, version: essay.document.version, essay: outlineModel(essay, ids, localize) };
  }

  close(uri: string): void {
    this.#ids.delete(uri);
    if (uri === this.#followed) this.#cancelRest();
  }
}
