import {
  type CancellationToken,
  type Connection,
  type InitializeParams,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Diagnostic, type Rule, rules } from '../core/index.js';
import { Analyses, type OpenEssay } from './analyses.js';
import { type ClientTraits, clientTraits, initializationOptions } from './clientTraits.js';
import { Drafting, type Schedule } from './drafting.js';
import { type Localize, localizer } from './localize.js';
import type { InitializationOptions } from './protocol.js';
import { Settings } from './settings.js';

/** What differs between the places the server runs in. */
export interface Host {
  readonly schedule: Schedule;
  /** Of today, AD. */
  year(): number;
  /** ISO date of today where the user is, `2026-11-24`. */
  today(): string;
  /** For tests of the protocol; otherwise all. */
  readonly rules?: readonly Rule[];
}

/** What all features of one connection share. */
export class Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly client: ClientTraits;
  readonly options: InitializationOptions;
  readonly localize: Localize;
  readonly rules: readonly Rule[];
  readonly settings: Settings;
  readonly analyses: Analyses;
  readonly drafting: Drafting;
  readonly schedule: Schedule;
  readonly host: Host;

  constructor(
    connection: Connection,
    documents: TextDocuments<TextDocument>,
    params: InitializeParams,
    host: Host,
    onRest: (uri: string) => void,
  ) {
    this.connection = connection;
    this.host = host;
    this.documents = documents;
    this.client = clientTraits(params);
    this.options = initializationOptions(params);
    this.rules = host.rules ?? rules;
    this.localize = localizer(this.options.l10n ?? {});
    this.settings = new Settings(connection, {
      canPull: this.client.pullsSettings,
      pushed: this.options.settings,
      folders: foldersOf(params),
      workspaceProfiles: this.options.profiles ?? {},
      year: () => host.year(),
    });
    const { checked = {}, inExam = [] } = this.options;
    this.analyses = new Analyses(documents, this.settings, this.rules, checked, inExam);
    this.schedule = host.schedule;
    this.drafting = new Drafting(host.schedule, onRest);
  }

  /** The findings to show now. Where nothing could show the rest later, all are shown at once. */
  visible(essay: OpenEssay): readonly Diagnostic[] {
    const showsLater = !this.client.pullsDiagnostics || this.client.refreshesDiagnostics;
    return showsLater ? this.drafting.visible(essay) : essay.analysis.diagnostics;
  }

  /**
   * Answers a request about an essay. Anything else gets `empty`; so does a bug, which is logged. An answer
   * is about the version the client asked for: if the text moved on meanwhile, the client is told to ask again.
   */
  async answer<Result>(
    name: string,
    { uri }: { readonly uri: string },
    token: CancellationToken,
    empty: Result,
    compute: (essay: OpenEssay) => Result,
  ): Promise<Result | ResponseError<void>> {
    try {
      const document = this.documents.get(uri);
      if (document === undefined) return empty;
      const { version } = document;
      const essay = await this.analyses.of(document);
      if (token.isCancellationRequested) {
        return new ResponseError(LSPErrorCodes.RequestCancelled, 'The client cancelled the request.');
      }
      if (document.version !== version) {
        return new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed since.');
      }
      return essay === undefined ? empty : compute(essay);
    } catch (error) {
      this.report(name, error);
      return empty;
    }
  }

  /** Runs what nobody waits for; a bug in it is logged. */
  async attempt(name: string, run: () => void | Promise<void>): Promise<void> {
    try {
      await run();
    } catch (error) {
      this.report(name, error);
    }
  }

  report(name: string, error: unknown): void {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.connection.console.error(`${name} failed: ${detail}`);
  }
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (Array.isArray(workspaceFolders)) return workspaceFolders.map(({ uri }) => uri);
  return typeof rootUri === 'string' ? [rootUri] : [];
}
