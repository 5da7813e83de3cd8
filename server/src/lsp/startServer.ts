import {
  type CodeAction,
  type CodeActionParams,
  type Connection,
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenEssay } from './analyses.js';
import { serverCapabilities } from './clientTraits.js';
import { type CodeActionOptions, codeActions, fixAllKind, resolveFixAll } from './codeActions.js';
import { codeLenses } from './codeLenses.js';
import { serveCommands } from './commands.js';
import { completions } from './completions.js';
import { documentSymbols, flatSymbols } from './documentSymbols.js';
import { serveExams } from './examRequests.js';
import { foldingRanges } from './foldingRanges.js';
import { hover } from './hover.js';
import { inlayHints } from './inlayHints.js';
import { type LoadInterchange, serveInterchange } from './interchange.js';
import { serveOwnRequests } from './ownRequests.js';
import { type ReviewOptions, resolveReviewAction, reviewActions } from './review/reviewActions.js';
import { serveReview } from './review/serveReview.js';
import { semanticTokens } from './semanticTokens.js';
import { type Host, Session } from './session.js';
import { asRecord, section } from './settings.js';
import { Updates } from './updates.js';

const systemHost: Host = {
  year: () => new Date().getFullYear(),
  today: () => isoDate(new Date()),
  schedule(callback, ms) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

/** Of the user's own day, which `toISOString` does not give. */
function isoDate(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Serves one client until it leaves. The connection decides how messages travel. */
export function startServer(
  connection: Connection,
  loadInterchange: LoadInterchange,
  host: Host = systemHost,
): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize(params => {
    const rest = (uri: string): void => void session.attempt('rest', () => updates.rest(uri));
    const session = new Session(connection, documents, params, host, rest);
    const updates = new Updates(session);
    serveDocuments(session, updates);
    serveSettings(session, updates);
    serveDiagnostics(session, updates);
    serveFeatures(session);
    serveCodeActions(session);
    serveOwnRequests(session, updates);
    serveExams(session, updates);
    serveCommands(session, updates);
    serveInterchange(session, loadInterchange);
    serveReview(session);
    return { capabilities: serverCapabilities(session.client), serverInfo: { name: 'Exam Essay' } };
  });
  documents.listen(connection);
  connection.listen();
}

function serveDocuments(session: Session, updates: Updates): void {
  const { documents, drafting } = session;
  documents.onDidOpen(({ document }) => drafting.open(document.uri, document.getText()));
  documents.onDidChangeContent(({ document }) => {
    drafting.change(document.uri, document.getText());
    void session.attempt('update', () => updates.update(document, 'typing'));
  });
  documents.onDidClose(({ document }) => void session.attempt('close', () => updates.close(document.uri)));
}

function serveSettings(session: Session, updates: Updates): void {
  const { client, connection, settings } = session;
  connection.onDidChangeConfiguration(params =>
    session.attempt('settings', () => {
      settings.change(asRecord(params)?.settings);
      return updates.refresh();
    }),
  );
  connection.onInitialized(() =>
    session.attempt('initialized', async () => {
      if (client.hasFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          settings.changeFolders(
            added.map(({ uri }) => uri),
            removed.map(({ uri }) => uri),
          );
          void session.attempt('folders', () => updates.refresh());
        });
      }
      if (client.registersSettings) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section });
      }
    }),
  );
}

function serveDiagnostics(session: Session, updates: Updates): void {
  const { client, connection, documents } = session;
  if (!client.pullsDiagnostics) return;
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const essay = await session.answer('diagnostics', textDocument, token, undefined, each => each);
    if (essay instanceof ResponseError) {
      // An empty list would wipe out what still holds; the client is asked to pull again instead.
      const isStale = essay.code === LSPErrorCodes.ContentModified;
      return isStale
        ? new ResponseError(LSPErrorCodes.ServerCancelled, essay.message, { retriggerRequest: true })
        : new ResponseError(essay.code, essay.message);
    }
    const isOpen = documents.get(textDocument.uri) !== undefined;
    return isOpen
      ? updates.pulled(textDocument.uri, essay, previousResultId)
      : { kind: DocumentDiagnosticReportKind.Full, items: [] };
  });
}

function serveFeatures(session: Session): void {
  const { client, connection, localize } = session;
  const symbolOptions = { localize, listsHeadings: session.options.listsHeadings === true };
  const completionOptions = { localize, takesSnippets: client.takesSnippets, rules: session.rules };

  connection.onHover((params, token) =>
    session.answer('hover', params.textDocument, token, null, essay =>
      hover(essay, session.visible(essay), params.position, session.rules, localize),
    ),
  );
  connection.onCompletion((params, token) =>
    session.answer('completion', params.textDocument, token, [], essay =>
      completions(essay, params.position, completionOptions),
    ),
  );
  connection.onDocumentSymbol((params, token) =>
    session.answer('documentSymbol', params.textDocument, token, [], essay => {
      const symbols = documentSymbols(essay, symbolOptions);
      return client.takesSymbolTrees ? symbols : flatSymbols(params.textDocument.uri, symbols);
    }),
  );
  connection.onFoldingRanges((params, token) =>
    session.answer('foldingRange', params.textDocument, token, [], essay =>
      foldingRanges(essay, client.foldingLimit),
    ),
  );
  connection.onCodeLens((params, token) =>
    session.answer('codeLens', params.textDocument, token, [], essay => codeLenses(essay, localize)),
  );
  connection.languages.inlayHint.on((params, token) =>
    session.answer('inlayHint', params.textDocument, token, [], essay =>
      inlayHints(essay, params.range, localize),
    ),
  );
  connection.languages.semanticTokens.on((params, token) =>
    session.answer('semanticTokens', params.textDocument, token, { data: [] }, semanticTokens),
  );
}

function serveCodeActions(session: Session): void {
  const { analyses, client, connection, documents, localize } = session;
  const options: CodeActionOptions = {
    localize,
    versionedEdits: client.versionedEdits,
    resolvesEdits: client.resolvesEdits,
    fixAll: (essay: OpenEssay) => analyses.fixAll(essay),
  };
  const reviewOptions: ReviewOptions = {
    localize,
    versionedEdits: client.versionedEdits,
    resolvesEdits: client.resolvesEdits,
    today: () => session.host.today(),
    hasThreads: session.options.wantsRemarks === true,
  };
  connection.onCodeAction(({ textDocument, range, context }: CodeActionParams, token) =>
    session.answer('codeAction', textDocument, token, [], essay => {
      const visible = session.visible(essay);
      return [
        ...codeActions(essay, visible, range, context, options),
        ...reviewActions(essay, visible, range, context, reviewOptions),
      ];
    }),
  );
  connection.onCodeActionResolve((action: CodeAction, token) => {
    const { uri, version } = asRecord(action.data) ?? {};
    if (typeof uri !== 'string' || documents.get(uri)?.version !== version) return action;
    return session.answer('codeAction/resolve', { uri }, token, action, essay =>
      action.kind === fixAllKind
        ? resolveFixAll(action, essay, options)
        : resolveReviewAction(action, essay, reviewOptions),
    );
  });
}
