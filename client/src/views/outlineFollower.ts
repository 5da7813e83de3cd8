import { Disposable, EventEmitter, Uri, window, workspace } from 'vscode';
import type { EssayOutline } from '../../../server/src/lsp/protocol.js';
import { followActiveEssay } from '../essayCounts.js';
import type { Server } from '../server.js';

/**
 * The outline of the essay in the active editor, as long as somebody shows it. The server sends it when the writer
 * rests; nothing is computed here.
 */
export class OutlineFollower implements Disposable {
  readonly #server: Server;
  readonly #changes = new EventEmitter<EssayOutline | undefined>();
  readonly #shown = new Set<string>();
  readonly #subscriptions: Disposable;
  /** Of the active editor, or of the last one while none is active, as when a preview has the focus. */
  #active: string | undefined;
  #followed: string | undefined;
  #outline: EssayOutline | undefined;

  constructor(server: Server) {
    this.#server = server;
    this.#subscriptions = Disposable.from(
      this.#changes,
      followActiveEssay(server, essay => {
        const editor = window.activeTextEditor;
        if (editor === undefined) return;
        this.#active = essay === undefined ? undefined : editor.document.uri.toString();
        this.#follow();
      }),
      server.onOutline(outline => {
        if (outline.uri === this.#followed) this.#show(outline);
      }),
      server.onStart(() => {
        this.#followed = undefined;
        this.#follow();
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.toString() !== this.#active) return;
        this.#active = undefined;
        this.#follow();
      }),
    );
  }

  /** Fires with `undefined` where there is no essay to show. */
  readonly onChange = this.#changes.event;

  get outline(): EssayOutline | undefined {
    return this.#outline;
  }

  /** Nothing is sent while no view is seen. */
  setShown(view: string, isShown: boolean): void {
    if (isShown) this.#shown.add(view);
    else this.#shown.delete(view);
    this.#follow();
  }

  /** The outline of the text as it stands now, though the writer may still be typing. */
  async now(): Promise<EssayOutline | undefined> {
    const outline = this.#outline;
    if (outline === undefined) return undefined;
    const { uri, version } = outline;
    const document = await workspace.openTextDocument(Uri.parse(uri));
    if (document.version !== version) this.#show(await this.#server.request('exam-essay/outline', { uri }));
    return this.#outline;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #follow(): void {
    // What a hidden view last showed may stay until it is seen again; what is no longer open may not.
    if (this.#active === undefined) this.#show(undefined);
    const wanted = 0 < this.#shown.size ? this.#active : undefined;
    if (wanted === this.#followed) return;
    this.#followed = wanted;
    // A failed start is in the log, and the client library has told the user.
    this.#server
      .notify('exam-essay/followOutline', wanted === undefined ? {} : { uri: wanted })
      .catch(() => {});
  }

  #show(outline: EssayOutline | undefined): void {
    const isEssay = outline?.essay !== undefined;
    if (!isEssay && this.#outline === undefined) return;
    this.#outline = isEssay ? outline : undefined;
    this.#changes.fire(this.#outline);
  }
}
