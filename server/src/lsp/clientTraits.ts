import type { InitializeParams, ServerCapabilities } from 'vscode-languageserver';
import { CodeActionKind, TextDocumentSyncKind } from 'vscode-languageserver';
import { fixAllKind } from './codeActions.js';
import { triggerCharacters } from './completions.js';
import { commandNames } from './essayEdits.js';
import type { InitializationOptions } from './protocol.js';
import { reviewKinds } from './review/reviewActions.js';
import { semanticTokensLegend } from './semanticTokens.js';
import { asRecord } from './settings.js';
import { diagnosticSource } from './toProtocol.js';

/** What the editor at the other end can do, as far as we act on it. */
export interface ClientTraits {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesTokens: boolean;
  readonly pullsSettings: boolean;
  readonly registersSettings: boolean;
  readonly hasFolders: boolean;
  readonly versionedEdits: boolean;
  readonly resolvesEdits: boolean;
  readonly appliesEdits: boolean;
  readonly takesSnippets: boolean;
  readonly takesSymbolTrees: boolean;
  readonly foldingLimit: number | undefined;
}

export function clientTraits({ capabilities }: InitializeParams): ClientTraits {
  const { workspace, textDocument } = capabilities;
  const resolved = textDocument?.codeAction?.resolveSupport?.properties ?? [];
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    pullsSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    hasFolders: workspace?.workspaceFolders === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    resolvesEdits: resolved.includes('edit') && textDocument?.codeAction?.dataSupport === true,
    appliesEdits: workspace?.applyEdit === true,
    takesSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    takesSymbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit,
  };
}

export function serverCapabilities(client: ClientTraits): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: diagnosticSource,
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {}),
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, ...reviewKinds],
      ...(client.resolvesEdits ? { resolveProvider: true } : {}),
    },
    ...(client.appliesEdits ? { executeCommandProvider: { commands: [...commandNames] } } : {}),
    documentSymbolProvider: { label: 'Exam Essay' },
    foldingRangeProvider: true,
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...triggerCharacters] },
    codeLensProvider: {},
    inlayHintProvider: true,
    semanticTokensProvider: { legend: semanticTokensLegend, full: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

/** Initialization options come from settings files of many editors; what is not as declared is left out. */
export function initializationOptions({
  initializationOptions: given,
}: InitializeParams): InitializationOptions {
  const { settings, l10n, checked, profiles, inExam, wantsCounts, wantsRemarks, listsHeadings } =
    asRecord(given) ?? {};
  return {
    settings: asRecord(settings)?.examEssay ?? settings,
    l10n: onlyValues(l10n, value => typeof value === 'string'),
    checked: onlyValues(checked, value => typeof value === 'boolean'),
    profiles: onlyValues(profiles, value => Array.isArray(value)),
    inExam: Array.isArray(inExam) ? inExam.filter(uri => typeof uri === 'string') : [],
    wantsCounts: wantsCounts === true,
    wantsRemarks: wantsRemarks === true,
    listsHeadings: listsHeadings === true,
  };
}

function onlyValues<Value>(given: unknown, isValue: (value: unknown) => boolean): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(asRecord(given) ?? {}).filter(([, value]) => isValue(value)),
  ) as Record<string, Value>;
}
