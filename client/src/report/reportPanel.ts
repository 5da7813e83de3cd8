import {
  Disposable,
  l10n,
  languages,
  Range,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { PlaceInReport, ReportView } from '../../../server/src/lsp/protocol.js';
import type { Server } from '../server.js';
import type { FromPage, ToPage } from './messages.js';
import { openText } from './openText.js';
import { fileName, readerLanguage } from './reader.js';
import { emptyPage, reportPage } from './reportPage.js';

/** The report is drawn anew when nothing was changed for this long. */
const restMs = 1000;

/** The report of one essay. It follows the text at rest, while it can be seen. */
export class ReportPanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #server: Server;
  readonly #assets: Uri;
  readonly #subscriptions: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #uri: Uri;
  /** The report that the page begins with, anew each time it becomes visible. */
  #firstBody: string | undefined;
  #shownBody: string | undefined;
  #isDisposed = false;

  constructor(panel: WebviewPanel, uri: Uri, server: Server, assets: Uri) {
    this.#uri = uri;
    this.#panel = panel;
    this.#server = server;
    this.#assets = assets;
    panel.title = titleFor(uri);
    panel.webview.options = { enableScripts: true, localResourceRoots: [assets] };
    const isOurs = (other: Uri): boolean => other.toString() === this.#uri.toString();
    this.#subscriptions = Disposable.from(
      panel.onDidDispose(() => this.dispose()),
      panel.webview.onDidReceiveMessage((message: FromPage) => this.#receive(message)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isOurs(document.uri)) this.#updateAtRest();
      }),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some(isOurs)) this.#updateAtRest();
      }),
      server.onCounts(counts => {
        if (counts.uri === this.#uri.toString()) this.#updateAtRest();
      }),
    );
    void this.#update();
  }

  get uri(): Uri {
    return this.#uri;
  }

  get isActive(): boolean {
    return this.#panel.active;
  }

  reveal(): void {
    this.#panel.reveal();
  }

  /** After the file was renamed. */
  follow(uri: Uri): void {
    this.#uri = uri;
    this.#panel.title = titleFor(uri);
    this.#firstBody = undefined;
    void this.#update();
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
    this.#panel.dispose();
  }

  #updateAtRest(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#update(), restMs);
  }

  /** A hidden page is gone, and asks when it is there again. */
  async #update(): Promise<void> {
    if (this.#isDisposed || (this.#firstBody !== undefined && !this.#panel.visible)) return;
    const report = await this.#read();
    if (this.#isDisposed) return;
    if (report === undefined) this.#sayThereIsNone();
    else if (this.#firstBody === undefined) this.#begin(report);
    else if (report.body !== this.#shownBody) await this.#show(report.body);
  }

  #begin(report: ReportView): void {
    const { title, webview } = this.#panel;
    this.#firstBody = report.body;
    this.#shownBody = report.body;
    const script = webview.asWebviewUri(Uri.joinPath(this.#assets, 'reportView.js')).toString();
    webview.html = reportPage({ ...report, uri: this.#uri.toString(), script, title });
  }

  /** What was shown last stays, where there was a report. */
  #sayThereIsNone(): void {
    const { webview } = this.#panel;
    if (webview.html === '') webview.html = emptyPage(fileName(this.#uri));
  }

  async #show(body: string): Promise<void> {
    this.#shownBody = body;
    const message: ToPage = { kind: 'show', body };
    await this.#panel.webview.postMessage(message);
  }

  async #read(): Promise<ReportView | undefined> {
    const uri = this.#uri;
    try {
      await openText(uri);
      const params = { uri: uri.toString(), name: fileName(uri), language: readerLanguage() };
      return (await this.#server.request('exam-essay/report', params)) ?? undefined;
    } catch {
      // A deleted file or a server that does not start: the page says that there is no report.
      return undefined;
    }
  }

  async #receive(message: FromPage): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.#shownBody = this.#firstBody;
        return this.#update();
      case 'reveal':
        return this.#jump(message.place);
      default:
        message satisfies never;
    }
  }

  async #jump(place: PlaceInReport): Promise<void> {
    const [line = 1, column = 1, endLine = line, endColumn = column] = place.split(':').map(Number);
    const document = await openText(this.#uri);
    const range = document.validateRange(new Range(line - 1, column - 1, endLine - 1, endColumn - 1));
    const viewColumn = this.#editorOfText()?.viewColumn ?? ViewColumn.One;
    const editor = await window.showTextDocument(document, { viewColumn, selection: range });
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  #editorOfText(): TextEditor | undefined {
    return window.visibleTextEditors.find(({ document }) => document.uri.toString() === this.#uri.toString());
  }
}

function titleFor(uri: Uri): string {
  return l10n.t('Report: {0}', fileName(uri));
}
