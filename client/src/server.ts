import { type Disposable, EventEmitter, type LogOutputChannel } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import type {
  ClientNotifications,
  CommandResult,
  Counts,
  EssayOutline,
  InitializationOptions,
  Remarks,
  Requests,
  ServerCommands,
  ServerNotifications,
} from '../../server/src/lsp/protocol.js';
import type { CheckedFiles } from './checkedFiles.js';
import { readServerMessages } from './serverMessages.js';
import { WorkspaceProfiles } from './workspaceProfiles.js';

/** `stopped`: not needed yet, or asked to stop. `failed`: it could not start, or ended by itself. */
export type Health = 'stopped' | 'starting' | 'running' | 'failed';

export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** The languages of files that may be essays, whatever place they come from. */
export const essaySelector = [{ language: 'markdown' }, { language: 'plaintext' }];

/** The language server: started at the first need, asked and told by the names of `protocol.ts`. */
export class Server implements Disposable {
  readonly #createClient: CreateClient;
  readonly #log: LogOutputChannel;
  readonly #checked: CheckedFiles;
  readonly #inExam: () => readonly string[];
  readonly #counts = new EventEmitter<Counts>();
  readonly #healthChanges = new EventEmitter<Health>();
  readonly #outlines = new EventEmitter<EssayOutline>();
  readonly #starts = new EventEmitter<void>();
  readonly #remarks = new EventEmitter<Remarks>();
  readonly #profiles: WorkspaceProfiles;
  #running: Promise<BaseLanguageClient> | undefined;
  #health: Health = 'stopped';
  #states: Disposable | undefined;

  /** @param inExam URIs of the documents under exam conditions. */
  constructor(
    createClient: CreateClient,
    log: LogOutputChannel,
    checked: CheckedFiles,
    inExam: () => readonly string[],
  ) {
    this.#createClient = createClient;
    this.#log = log;
    this.#checked = checked;
    this.#inExam = inExam;
    this.#profiles = new WorkspaceProfiles(log, (folder, profiles) =>
      this.notify('exam-essay/workspaceProfiles', { folder, profiles }),
    );
  }

  /** Fires for every open document whose counts changed. */
  readonly onCounts = this.#counts.event;

  readonly onHealth = this.#healthChanges.event;

  get health(): Health {
    return this.#health;
  }

  /** Fires for the document whose outline is followed. */
  readonly onOutline = this.#outlines.event;

  /** A server that was started anew knows nothing of what the last one was told. */
  readonly onStart = this.#starts.event;
  /** Fires for every open document whose remarks changed, when typing pauses. */
  readonly onRemarks = this.#remarks.event;

  start(): Promise<BaseLanguageClient> {
    if (this.#running === undefined) {
      this.#running = this.#start().catch(error => {
        this.#running = undefined;
        this.#setHealth('failed');
        this.#log.error(error);
        throw error;
      });
      this.#running.then(
        () => this.#starts.fire(),
        () => {},
      );
    }
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
    this.#states?.dispose();
    await client?.dispose();
    this.#setHealth('stopped');
  }

  async request<Method extends keyof Requests>(
    method: Method,
    params: Requests[Method]['params'],
  ): Promise<Requests[Method]['result']> {
    const client = await this.start();
    return client.sendRequest<Requests[Method]['result']>(method, params);
  }

  /** Lets the server change a text; `argument` names the document and what the command takes. */
  async command<Name extends keyof ServerCommands>(
    command: Name,
    argument: ServerCommands[Name] & { readonly uri: string },
  ): Promise<CommandResult> {
    const client = await this.start();
    return client.sendRequest<CommandResult>('workspace/executeCommand', { command, arguments: [argument] });
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
    this.#healthChanges.dispose();
    this.#outlines.dispose();
    this.#starts.dispose();
    this.#remarks.dispose();
    this.#profiles.dispose();
  }

  #setHealth(health: Health): void {
    if (this.#health === health) return;
    this.#health = health;
    this.#healthChanges.fire(health);
  }

  async #start(): Promise<BaseLanguageClient> {
    this.#setHealth('starting');
    const [profiles, messages] = await Promise.all([this.#profiles.read(), readServerMessages()]);
    const initializationOptions = (): InitializationOptions => ({
      ...(messages === undefined ? {} : { l10n: messages }),
      checked: this.#checked.all,
      profiles,
      inExam: this.#inExam(),
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
    this.#states = client.onDidChangeState(({ newState }) => this.#setHealth(healthOf[newState]));
    const outlines: keyof ServerNotifications = 'exam-essay/outline';
    client.onNotification(outlines, (outline: EssayOutline) => this.#outlines.fire(outline));
    const remarks: keyof ServerNotifications = 'exam-essay/remarks';
    client.onNotification(remarks, (news: Remarks) => this.#remarks.fire(news));
    await client.start();
    return client;
  }
}

/** Nobody listens any more when an end was asked for. */
const healthOf: Readonly<Record<State, Health>> = {
  [State.Starting]: 'starting',
  [State.Running]: 'running',
  [State.Stopped]: 'failed',
  [State.StartFailed]: 'failed',
};
