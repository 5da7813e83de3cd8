import {
  CodeLensRefreshRequest,
  type DocumentDiagnosticReport,
  InlayHintRefreshRequest,
  type Diagnostic as LspDiagnostic,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenEssay } from './analyses.js';
import { essayCounts } from './counts.js';
import { lspDiagnostics, Reports } from './diagnostics.js';
import { Outlines } from './outlines.js';
import type { Counts, ServerNotifications } from './protocol.js';
import { RemarkNews } from './review/remarkNews.js';
import type { Session } from './session.js';

/** Counts follow the text when nothing was typed for this long: nobody reads them between two keystrokes. */
const countsPauseMs = 250;

/**
 * Tells the client what it did not ask for: findings it cannot pull, that it should pull again, counts,
 * problems.
 */
export class Updates {
  readonly #session: Session;
  readonly #reports = new Reports();
  readonly #counts = new Map<string, string>();
  readonly #cancelCounts = new Map<string, () => void>();
  readonly #logged = new Set<string>();
  readonly outlines: Outlines;
  readonly #remarks: RemarkNews;

  constructor(session: Session) {
    this.#session = session;
    this.outlines = new Outlines(session);
    this.#remarks = new RemarkNews(session);
  }

  /** After the text of a document (`typing`) or its settings changed. */
  async update(document: TextDocument, why: 'typing' | 'settings' = 'settings'): Promise<void> {
    const { analyses, client } = this.#session;
    const essay = await analyses.of(document);
    if (!this.#isOpen(document)) return;
    this.outlines.change(document.uri);
    if (!client.pullsDiagnostics) await this.#push(document, this.#diagnostics(essay));
    if (essay !== undefined) this.#logProblems(essay);
    if (this.#session.options.wantsRemarks === true) await this.#remarks.update(document);
    if (this.#session.options.wantsCounts !== true) return;
    this.#cancelCounts.get(document.uri)?.();
    if (why === 'settings' || !this.#counts.has(document.uri)) await this.#tellCounts(document);
    else this.#tellCountsLater(document);
  }

  /** After settings or the user's word about a document changed, all of it is read anew. */
  async refresh(): Promise<void> {
    const { connection, documents, client } = this.#session;
    await this.#refreshDiagnostics();
    await Promise.all(documents.all().map(document => this.update(document)));
    if (client.refreshesLenses) await connection.sendRequest(CodeLensRefreshRequest.type);
    if (client.refreshesHints) await connection.sendRequest(InlayHintRefreshRequest.type);
    if (client.refreshesTokens) await connection.sendRequest(SemanticTokensRefreshRequest.type);
  }

  /** Shows what was kept back while the writer typed. */
  async rest(uri: string): Promise<void> {
    const document = this.#session.documents.get(uri);
    if (document === undefined) return;
    await this.#refreshDiagnostics();
    if (!this.#session.client.pullsDiagnostics) await this.update(document);
  }

  pulled(
    uri: string,
    essay: OpenEssay | undefined,
    previousResultId: string | undefined,
  ): DocumentDiagnosticReport {
    return this.#reports.pulled(uri, this.#diagnostics(essay), previousResultId);
  }

  async close(uri: string): Promise<void> {
    const { analyses, connection, drafting, settings, client } = this.#session;
    analyses.close(uri);
    drafting.close(uri);
    settings.forget(uri);
    this.#counts.delete(uri);
    this.#cancelCounts.get(uri)?.();
    this.#cancelCounts.delete(uri);
    this.outlines.close(uri);
    this.#remarks.close(uri);
    const hadDiagnostics = this.#reports.close(uri);
    if (hadDiagnostics && !client.pullsDiagnostics)
      await connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #isOpen(document: TextDocument): boolean {
    return this.#session.documents.get(document.uri) === document;
  }

  #diagnostics(essay: OpenEssay | undefined): readonly LspDiagnostic[] {
    return essay === undefined
      ? []
      : lspDiagnostics(essay, this.#session.visible(essay), this.#session.localize);
  }

  async #push({ uri, version }: TextDocument, diagnostics: readonly LspDiagnostic[]): Promise<void> {
    if (!this.#reports.isNews(uri, diagnostics)) return;
    await this.#session.connection.sendDiagnostics({ uri, version, diagnostics: [...diagnostics] });
  }

  async #refreshDiagnostics(): Promise<void> {
    const { client, connection } = this.#session;
    if (client.pullsDiagnostics && client.refreshesDiagnostics)
      await connection.languages.diagnostics.refresh();
  }

  /** Settings with no place in the text are named in the log, each once. */
  #logProblems({ analysis, settings }: OpenEssay): void {
    const { connection, localize } = this.#session;
    const lines = [
      ...analysis.problems.flatMap(({ source, message, span }) =>
        span === undefined ? [`${source}: ${localize(message)}`] : [],
      ),
      ...settings.profiles.problems.map(
        ({ profile, pointer, message }) => `profile ${profile}${pointer}: ${localize(message)}`,
      ),
    ];
    for (const line of lines) {
      if (this.#logged.has(line)) continue;
      this.#logged.add(line);
      connection.console.warn(line);
    }
  }

  #tellCountsLater(document: TextDocument): void {
    const tell = (): void => void this.#session.attempt('counts', () => this.#tellCounts(document));
    this.#cancelCounts.set(document.uri, this.#session.schedule(tell, countsPauseMs));
  }

  async #tellCounts(document: TextDocument): Promise<void> {
    const { analyses, connection, localize } = this.#session;
    const { uri } = document;
    const essay = await analyses.of(document);
    if (!this.#isOpen(document)) return;
    const counts: Counts = essay === undefined ? { uri } : { uri, essay: essayCounts(essay, localize) };
    const content = JSON.stringify(counts);
    if (this.#counts.get(uri) === content) return;
    this.#counts.set(uri, content);
    const method: keyof ServerNotifications = 'exam-essay/counts';
    await connection.sendNotification(method, counts);
  }
}
