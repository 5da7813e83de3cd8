import {
  commands,
  Disposable,
  Uri,
  ViewColumn,
  type WebviewPanel,
  type WebviewPanelSerializer,
  window,
  workspace,
} from 'vscode';
import type { Server } from '../server.js';
import { exportReport } from './exportReport.js';
import type { PageState } from './messages.js';
import { ReportPanel } from './reportPanel.js';

const viewType = 'examEssay.report';

/** The report panels, one a file: opened by a command, and again after a reload of the window. */
export class Reports implements Disposable, WebviewPanelSerializer<PageState> {
  readonly #server: Server;
  readonly #assets: Uri;
  readonly #panels = new Map<string, ReportPanel>();
  readonly #subscriptions: Disposable;

  constructor(server: Server, extension: Uri) {
    this.#server = server;
    this.#assets = Uri.joinPath(extension, 'dist/client');
    this.#subscriptions = Disposable.from(
      window.registerWebviewPanelSerializer(viewType, this),
      commands.registerCommand('examEssay.showReport', (uri?: Uri) => this.#show(uri)),
      commands.registerCommand('examEssay.exportReport', (uri?: Uri) => this.#export(uri)),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.#follow(oldUri, newUri);
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const panel of this.#panels.values()) panel.dispose();
  }

  async deserializeWebviewPanel(panel: WebviewPanel, state: PageState | undefined): Promise<void> {
    const uri = state?.uri ?? '';
    // A page that was closed before it was drawn kept nothing to draw again.
    if (uri === '') panel.dispose();
    else this.#adopt(panel, Uri.parse(uri));
  }

  #show(given: Uri | undefined): void {
    const uri = given ?? window.activeTextEditor?.document.uri;
    if (uri === undefined) return;
    const open = this.#panels.get(uri.toString());
    if (open === undefined) this.#adopt(createPanel(), uri);
    else open.reveal();
  }

  #adopt(panel: WebviewPanel, uri: Uri): void {
    this.#panels.get(uri.toString())?.dispose();
    const report = new ReportPanel(panel, uri, this.#server, this.#assets);
    this.#panels.set(uri.toString(), report);
    panel.onDidDispose(() => {
      const key = report.uri.toString();
      if (this.#panels.get(key) === report) this.#panels.delete(key);
    });
  }

  #follow(oldUri: Uri, newUri: Uri): void {
    const report = this.#panels.get(oldUri.toString());
    if (report === undefined) return;
    this.#panels.delete(oldUri.toString());
    this.#panels.set(newUri.toString(), report);
    report.follow(newUri);
  }

  /** From the palette also of the panel that is in front. */
  #export(given: Uri | undefined): Promise<void> {
    const inFront = [...this.#panels.values()].find(({ isActive }) => isActive)?.uri;
    return exportReport(this.#server, given ?? inFront ?? window.activeTextEditor?.document.uri);
  }
}

function createPanel(): WebviewPanel {
  return window.createWebviewPanel(viewType, '', ViewColumn.Beside, { enableFindWidget: true });
}
