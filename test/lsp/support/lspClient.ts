import { PassThrough } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import {
  type ApplyWorkspaceEditParams,
  ApplyWorkspaceEditRequest,
  type ClientCapabilities,
  CodeLensRefreshRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { Rule } from '../../../server/src/core/index.js';
import { interchange } from '../../../server/src/interchange/index.js';
import type {
  CommandResult,
  Counts,
  EssayOutline,
  InitializationOptions,
  Remarks,
  ServerCommands,
} from '../../../server/src/lsp/protocol.js';
import { startServer } from '../../../server/src/lsp/startServer.js';
import { Clock } from './clock.js';
import { testRules } from './testRules.js';

export const modernClient: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    applyEdit: true,
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: {},
    completion: { completionItem: { snippetSupport: true } },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: InitializationOptions;
  readonly folders?: readonly string[];
  /** Answers `workspace/configuration` for one document. */
  readonly configuration?: (uri: string) => unknown;
  readonly rules?: readonly Rule[];
}

/** An editor in memory: speaks LSP with the real server over two streams. */
export class LspClient {
  readonly connection: ProtocolConnection;
  readonly clock = new Clock();
  readonly log: string[] = [];
  configuration: (uri: string) => unknown;
  initializeResult!: InitializeResult;
  readonly #versions = new Map<string, number>();
  readonly #published = new Events<PublishDiagnosticsParams>();
  readonly #refreshes = new Events<void>();
  readonly #counts = new Events<Counts>();
  readonly #outlines = new Events<EssayOutline>();
  /** Answers the server's edits of texts. */
  applyEdit: (params: ApplyWorkspaceEditParams) => Promise<boolean> = async () => false;
  readonly #remarks = new Events<Remarks>();

  private constructor({ configuration = () => null, rules = testRules }: ClientOptions) {
    this.configuration = configuration;
    const up = new PassThrough();
    const down = new PassThrough();
    const server = createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(up),
      new StreamMessageWriter(down),
    );
    startServer(server, async () => interchange, {
      schedule: this.clock.schedule,
      year: () => 2026,
      today: () => '2026-11-24',
      rules,
    });
    this.connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
      this.#published.add(params),
    );
    this.connection.onNotification('exam-essay/counts', (counts: Counts) => this.#counts.add(counts));
    this.connection.onNotification('exam-essay/outline', (outline: EssayOutline) =>
      this.#outlines.add(outline),
    );
    this.connection.onRequest(ApplyWorkspaceEditRequest.type, async params => ({
      applied: await this.applyEdit(params),
    }));
    this.connection.onNotification('exam-essay/remarks', (remarks: Remarks) => this.#remarks.add(remarks));
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.log.push(message);
    });
    this.connection.onRequest(RegistrationRequest.type, () => {});
    this.connection.onRequest(CodeLensRefreshRequest.type, () => {});
    this.connection.onRequest(DiagnosticRefreshRequest.type, () => this.#refreshes.add());
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      Promise.all(items.map(({ scopeUri = '' }) => this.configuration(scopeUri) as object)),
    );
    this.connection.listen();
  }

  static async start(options: ClientOptions = {}): Promise<LspClient> {
    const client = new LspClient(options);
    client.initializeResult = await client.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: options.capabilities ?? modernClient,
      initializationOptions: options.initializationOptions,
      workspaceFolders: (options.folders ?? []).map(uri => ({ uri, name: uri })),
    });
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#versions.set(uri, 1);
    const textDocument = { uri, languageId, version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Types `text` at an offset of the text before, or instead of `length` units there. */
  async edit(uri: string, before: string, offset: number, text: string, length = 0): Promise<string> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    const range = { start: positionOf(before, offset), end: positionOf(before, offset + length) };
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    });
    return before.slice(0, offset) + text + before.slice(offset + length);
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, params);
  }

  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  /** Codes of the findings, in order. */
  async codes(uri: string): Promise<readonly unknown[]> {
    return (await this.diagnostics(uri)).map(({ code }) => code);
  }

  /** Asks about a place; the result is as the server gave it. */
  ask<Result>(method: string, uri: string, params: object = {}): Promise<Result> {
    return this.connection.sendRequest<Result>(method, { textDocument: { uri }, ...params });
  }

  nextPublished(): Promise<PublishDiagnosticsParams> {
    return this.#published.next();
  }

  nextRefresh(): Promise<void> {
    return this.#refreshes.next();
  }

  get refreshCount(): number {
    return this.#refreshes.count;
  }

  /** Counts that came and that nobody asked for yet. */
  get waitingCounts(): number {
    return this.#counts.waiting;
  }

  nextCounts(): Promise<Counts> {
    return this.#counts.next();
  }

  nextOutline(): Promise<EssayOutline> {
    return this.#outlines.next();
  }

  get outlineCount(): number {
    return this.#outlines.count;
  }

  command<Name extends keyof ServerCommands>(
    command: Name,
    argument: ServerCommands[Name] & { readonly uri: string },
  ): Promise<CommandResult> {
    return this.connection.sendRequest('workspace/executeCommand', { command, arguments: [argument] });
  }

  nextRemarks(): Promise<Remarks> {
    return this.#remarks.next();
  }
}

export function positionOf(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: (before.at(-1) ?? '').length };
}

/** Things that happen, each handed out once, to whoever waits or comes later. */
class Events<Event> {
  readonly #events: Event[] = [];
  readonly #waiting: ((event: Event) => void)[] = [];
  count = 0;

  /** Not handed out yet. */
  get waiting(): number {
    return this.#events.length;
  }

  add(event: Event): void {
    this.count += 1;
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#events.push(event);
    else waiting(event);
  }

  next(): Promise<Event> {
    const event = this.#events.shift();
    return event === undefined
      ? new Promise(resolve => {
          this.#waiting.push(resolve);
        })
      : Promise.resolve(event);
  }
}
