import { type Disposable, EventEmitter, type LogOutputChannel, l10n } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type {
  ClientNotifications,
  Counts,
  InitializationOptions,
  Remarks,
  Requests,
  ServerNotifications,
} from '../../server/src/lsp/protocol.js';
import type { CheckedFiles } from './checkedFiles.js';
import { WorkspaceProfiles } from './workspaceProfiles.js';

export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** The languages of files that may be essays, whatever place they come from. */
export const essaySelector = [{ language: 'markdown' }, { language: 'plaintext' }];

/** The language server: started at the first need, asked and told by the names of `protocol.ts`. */
export class Server implements Disposable {
  readonly #createClient: CreateClient;
  readonly #log: LogOutputChannel;
  readonly #checked: CheckedFiles;
  readonly #counts = new EventEmitter<Counts>();
  readonly #remarks = new EventEmitter<Remarks>();
  readonly #profiles: WorkspaceProfiles;
  #running: Promise<BaseLanguageClient> | undefined;

  constructor(createClient: CreateClient, log: LogOutputChannel, checked: CheckedFiles) {
    this.#createClient = createClient;
    this.#log = log;
    this.#checked = checked;
    this.#profiles = new WorkspaceProfiles(log, (folder, profiles) =>
      this.notify('exam-essay/workspaceProfiles', { folder, profiles }),
    );
  }

  /** Fires for every open document whose counts changed. */
  readonly onCounts = this.#counts.event;

  /** Fires for every open document whose remarks changed, when typing pauses. */
  readonly onRemarks = this.#remarks.event;

  start(): Promise<BaseLanguageClient> {
    this.#running ??= this.#start().catch(error => {
      this.#running = undefined;
      this.#log.error(error);
      throw error;
    });
    return this.#running;
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    const client = await running?.catch(() => undefined);
    await client?.dispose();
  }

  async request<Method extends keyof Requests>(
    method: Method,
    params: Requests[Method]['params'],
  ): Promise<Requests[Method]['result']> {
    const client = await this.start();
    return client.sendRequest<Requests[Method]['result']>(method, params);
  }

  async notify<Method extends keyof ClientNotifications>(
    method: Method,
    params: ClientNotifications[Method],
  ): Promise<void> {
    const client = await this.start();
    await client.sendNotification(method, params);
  }

  dispose(): void {
    this.#counts.dispose();
    this.#remarks.dispose();
    this.#profiles.dispose();
  }

  async #start(): Promise<BaseLanguageClient> {
    const profiles = await this.#profiles.read();
    const initializationOptions = (): InitializationOptions => ({
      ...(l10n.bundle === undefined ? {} : { l10n: l10n.bundle }),
      checked: this.#checked.all,
      profiles,
      wantsCounts: true,
      wantsRemarks: true,
      listsHeadings: true,
    });
    // The id is also the section of the setting `examEssay.trace.server`.
    const client = this.#createClient('examEssay', 'Exam Essay', {
      documentSelector: essaySelector,
      outputChannel: this.#log,
      initializationOptions,
    });
    const method: keyof ServerNotifications = 'exam-essay/counts';
    client.onNotification(method, (counts: Counts) => this.#counts.fire(counts));
    const remarks: keyof ServerNotifications = 'exam-essay/remarks';
    client.onNotification(remarks, (news: Remarks) => this.#remarks.fire(news));
    await client.start();
    return client;
  }
}
