import {
  DiagnosticSeverity,
  type Diagnostic as LspDiagnostic,
  type TextEdit as LspTextEdit,
  type Position,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic, Problem, Severity, Span, TextEdit } from '../core/index.js';
import type { Localize } from './localize.js';

/** The name under which an editor shows our findings. */
export const diagnosticSource = 'exam-essay';

/** What a diagnostic carries for tools that read it back. */
export interface DiagnosticData {
  /** `group/id`. */
  readonly ruleId: string;
  /** Place in the analysis. */
  readonly index: number;
}

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function toSpan(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

export function toOffset(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

export function toTextEdits(document: TextDocument, edits: readonly TextEdit[]): LspTextEdit[] {
  return edits.map(({ span, newText }) => ({ range: toRange(document, span), newText }));
}

/** With the version that the edits were made for, where the client takes one. */
export function toWorkspaceEdit(
  { uri, version }: TextDocument,
  edits: LspTextEdit[],
  { versionedEdits }: { readonly versionedEdits: boolean },
): WorkspaceEdit {
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}

export function toLspDiagnostic(
  document: TextDocument,
  diagnostic: Diagnostic,
  index: number,
  localize: Localize,
): LspDiagnostic {
  const { rule, severity, span, message, related } = diagnostic;
  const data: DiagnosticData = { ruleId: rule, index };
  const relatedInformation = related.map(each => ({
    location: { uri: document.uri, range: toRange(document, each.span) },
    message: localize(each.message),
  }));
  return {
    range: toRange(document, span),
    severity: lspSeverities[severity],
    code: rule,
    codeDescription: { href: rulePage(rule) },
    source: diagnosticSource,
    message: localize(message),
    ...(0 < relatedInformation.length ? { relatedInformation } : {}),
    data,
  };
}

/** A setting of the text itself that could not be followed. */
export function toProblemDiagnostic(
  document: TextDocument,
  { message }: Problem,
  span: Span,
  localize: Localize,
): LspDiagnostic {
  return {
    range: toRange(document, span),
    severity: DiagnosticSeverity.Warning,
    code: 'configuration',
    source: diagnosticSource,
    message: localize(message),
  };
}

/** The page of a rule, by `group/id`. */
export function rulePage(rule: string): string {
  const id = rule.slice(rule.indexOf('/') + 1);
  return `https://github.com/exam-essay/exam-essay/blob/main/server/docs/rules/${id}.md`;
}

const lspSeverities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
