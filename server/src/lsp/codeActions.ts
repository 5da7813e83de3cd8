import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic as LspDiagnostic,
  type TextEdit as LspTextEdit,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic, Span } from '../core/index.js';
import { safeEdits } from '../core/index.js';
import type { OpenEssay } from './analyses.js';
import { changeBetween } from './drafting.js';
import { type Localize, message } from './localize.js';
import { disableInFile, disableOnLine } from './suppressionEdits.js';
import { toLspDiagnostic, toRange, toSpan, toTextEdits, toWorkspaceEdit } from './toProtocol.js';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.exam-essay`;

export interface CodeActionOptions {
  readonly localize: Localize;
  /** The client takes edits with the version they were made for. */
  readonly versionedEdits: boolean;
  /** The client asks for an action's edit when it is chosen. */
  readonly resolvesEdits: boolean;
  /** The whole text after all safe fixes. */
  fixAll(essay: OpenEssay): string;
}

/** Actions for the findings that the writer sees at a range, read from the same analysis. */
export function codeActions(
  essay: OpenEssay,
  visible: readonly Diagnostic[],
  range: Range,
  context: CodeActionContext,
  options: CodeActionOptions,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (isWanted(context, CodeActionKind.QuickFix)) {
    const span = toSpan(essay.document, range);
    const here = visible.filter(diagnostic => touches(diagnostic.span, span));
    actions.push(...here.flatMap(diagnostic => fixesOf(essay, diagnostic, context, options)));
    actions.push(...disableActions(essay, here, context, options));
  }
  if (isWanted(context, fixAllKind) && 0 < safeEdits(essay.analysis.diagnostics).length) {
    actions.push(fixAllAction(essay, options));
  }
  return actions;
}

/** The fix-all action with its edit, for a client that asks late. */
export function resolveFixAll(action: CodeAction, essay: OpenEssay, options: CodeActionOptions): CodeAction {
  return { ...action, edit: fixAllEdit(essay, options) };
}

/** Kinds are a tree: a client that asks for `source` wants `source.fixAll.exam-essay` too. */
export function isWanted({ only }: CodeActionContext, kind: string): boolean {
  return (
    only === undefined ||
    only.some(wanted => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`))
  );
}

export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function fixesOf(
  { document, analysis }: OpenEssay,
  diagnostic: Diagnostic,
  context: CodeActionContext,
  options: CodeActionOptions,
): CodeAction[] {
  const answered = asAsked(document, analysis.diagnostics, diagnostic, context, options.localize);
  const preferred = diagnostic.fixes.find(({ isSafe }) => isSafe);
  return diagnostic.fixes.map(fix => ({
    title: options.localize(fix.title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [answered],
    ...(fix === preferred ? { isPreferred: true } : {}),
    edit: toWorkspaceEdit(document, toTextEdits(document, fix.edits), options),
  }));
}

/** One pair for each rule with a finding here. */
function disableActions(
  { document, analysis }: OpenEssay,
  here: readonly Diagnostic[],
  context: CodeActionContext,
  options: CodeActionOptions,
): CodeAction[] {
  const { localize } = options;
  const firsts = here.filter((each, index) => here.findIndex(({ rule }) => rule === each.rule) === index);
  return firsts.flatMap(diagnostic => {
    const rule = diagnostic.rule.slice(diagnostic.rule.indexOf('/') + 1);
    const answered = asAsked(document, analysis.diagnostics, diagnostic, context, localize);
    const action = (template: string, edit: LspTextEdit): CodeAction => ({
      title: localize(message(template, { rule })),
      kind: CodeActionKind.QuickFix,
      diagnostics: [answered],
      edit: toWorkspaceEdit(document, [edit], options),
    });
    const onLine = disableOnLine(analysis, diagnostic.span, rule);
    const inFile = disableInFile(analysis, rule);
    return [
      action('Disable “{rule}” for this line', toTextEdits(document, [onLine])[0] as LspTextEdit),
      action('Disable “{rule}” in this file', toTextEdits(document, [inFile])[0] as LspTextEdit),
    ];
  });
}

/** The client's own copy of a diagnostic where it sent one, since editors compare by identity of content. */
export function asAsked(
  document: TextDocument,
  all: readonly Diagnostic[],
  diagnostic: Diagnostic,
  context: CodeActionContext,
  localize: Localize,
): LspDiagnostic {
  const ours = toLspDiagnostic(document, diagnostic, all.indexOf(diagnostic), localize);
  const { start, end } = ours.range;
  const asked = context.diagnostics.find(
    ({ code, range }) =>
      code === ours.code &&
      range.start.line === start.line &&
      range.start.character === start.character &&
      range.end.line === end.line &&
      range.end.character === end.character,
  );
  return asked ?? ours;
}

function fixAllAction(essay: OpenEssay, options: CodeActionOptions): CodeAction {
  const action: CodeAction = {
    title: options.localize(message('Apply all safe Exam Essay fixes')),
    kind: fixAllKind,
  };
  const data = { uri: essay.document.uri, version: essay.document.version };
  return options.resolvesEdits ? { ...action, data } : resolveFixAll(action, essay, options);
}

function fixAllEdit(essay: OpenEssay, options: CodeActionOptions): WorkspaceEdit {
  const { document, analysis } = essay;
  const fixed = options.fixAll(essay);
  const { start, oldEnd, newEnd } = changeBetween(analysis.text, fixed);
  const range = toRange(document, { start, end: oldEnd });
  return toWorkspaceEdit(document, [{ range, newText: fixed.slice(start, newEnd) }], options);
}
