import { type CodeAction, type CodeActionContext, CodeActionKind, type Range } from 'vscode-languageserver';
import {
  addRemark,
  type Diagnostic,
  type Message,
  replyTo,
  reviewMarks,
  type Span,
  settleAllChanges,
  settleChange,
  type TextEdit,
} from '../../core/index.js';
import type { OpenEssay } from '../analyses.js';
import { asAsked, type CodeActionOptions, isWanted, touches } from '../codeActions.js';
import { message } from '../localize.js';
import { asRecord } from '../settings.js';
import { toSpan, toTextEdits, toWorkspaceEdit } from '../toProtocol.js';
import { signed } from './author.js';
import { remarkOn } from './findingRemark.js';

const acceptAllKind = `${CodeActionKind.Source}.acceptChanges.exam-essay`;
const rejectAllKind = `${CodeActionKind.Source}.rejectChanges.exam-essay`;
const addKind = `${CodeActionKind.RefactorRewrite}.exam-essay`;
export const reviewKinds: readonly string[] = [acceptAllKind, rejectAllKind, addKind];

export interface ReviewOptions extends Omit<CodeActionOptions, 'fixAll'> {
  /** ISO date. */
  today(): string;
  /** The client has a place of its own to write remarks in. */
  readonly hasThreads: boolean;
}

/** Actions on the remarks and suggested changes at a range; with the mode `tutor`, actions that make remarks. */
export function reviewActions(
  essay: OpenEssay,
  visible: readonly Diagnostic[],
  range: Range,
  context: CodeActionContext,
  options: ReviewOptions,
): CodeAction[] {
  const { analysis, document } = essay;
  if (analysis.mode === 'exam') return [];
  const span = toSpan(document, range);
  const isMarking = analysis.mode === 'tutor';
  const actions: CodeAction[] = [];
  if (isWanted(context, CodeActionKind.QuickFix)) {
    const here = visible.filter(diagnostic => touches(diagnostic.span, span));
    actions.push(...changeActions(essay, span, options), ...replyActions(essay, here, context, options));
    if (isMarking) actions.push(...findingActions(essay, here, context, options));
  }
  if (isMarking && !options.hasThreads && span.start < span.end && isWanted(context, addKind)) {
    actions.push(lazily(essay, message('Add a remark'), addKind, { range }, options));
  }
  if (reviewMarks(analysis.essay).changes.length === 0) return actions;
  const all = { acceptAll: acceptAllKind, rejectAll: rejectAllKind } as const;
  for (const [verdict, kind] of Object.entries(all)) {
    if (!isWanted(context, kind)) continue;
    const isAccepting = verdict === 'acceptAll';
    const title = isAccepting
      ? message('Accept all suggested changes')
      : message('Reject all suggested changes');
    const edits = settleAllChanges(analysis.essay, isAccepting ? 'accept' : 'reject');
    actions.push(action(essay, title, kind, edits, options));
  }
  return actions;
}

/** The edit of an action that was given without one. */
export function resolveReviewAction(given: CodeAction, essay: OpenEssay, options: ReviewOptions): CodeAction {
  const { range, finding } = asRecord(given.data) ?? {};
  const diagnostic = typeof finding === 'number' ? essay.analysis.diagnostics[finding] : undefined;
  const span = diagnostic?.span ?? (range === undefined ? undefined : toSpan(essay.document, range as Range));
  if (span === undefined) return given;
  const text =
    diagnostic === undefined
      ? options.localize(message('[your remark]'))
      : remarkOn(diagnostic, options.localize);
  const [criterion] = diagnostic?.rule.split('/') ?? [];
  const comment = { ...signed(essay, text, options.today()), ...(criterion !== undefined && { criterion }) };
  const edits = addRemark(essay.analysis.essay, span, comment) ?? [];
  return { ...given, edit: toWorkspaceEdit(essay.document, toTextEdits(essay.document, edits), options) };
}

function changeActions(essay: OpenEssay, span: Span, options: ReviewOptions): CodeAction[] {
  const script = essay.analysis.essay;
  const change = reviewMarks(script).changes.findLast(each => touches(each.span, span));
  if (change === undefined) return [];
  const fix = (title: Message, edits: readonly TextEdit[]): CodeAction =>
    action(essay, title, CodeActionKind.QuickFix, edits, options);
  return [
    fix(message('Accept the suggested change'), settleChange(script, change, 'accept')),
    fix(message('Reject the suggested change'), settleChange(script, change, 'reject')),
  ];
}

function replyActions(
  essay: OpenEssay,
  here: readonly Diagnostic[],
  context: CodeActionContext,
  options: ReviewOptions,
): CodeAction[] {
  const remark = here.find(({ rule }) => rule === 'review/open-remark');
  const thread = reviewMarks(essay.analysis.essay).threads.find(
    ({ span }) => span.start === remark?.span.start,
  );
  if (remark === undefined || thread === undefined) return [];
  const comment = signed(essay, options.localize(message('[your reply]')), options.today());
  const title = message('Reply to the remark');
  return [
    {
      ...action(essay, title, CodeActionKind.QuickFix, replyTo(thread, comment), options),
      diagnostics: [asAsked(essay.document, essay.analysis.diagnostics, remark, context, options.localize)],
    },
  ];
}

/** A finding says what a tutor would; the remark says it to the candidate. */
function findingActions(
  essay: OpenEssay,
  here: readonly Diagnostic[],
  context: CodeActionContext,
  options: ReviewOptions,
): CodeAction[] {
  const { diagnostics } = essay.analysis;
  return here
    .filter(({ rule }) => !rule.startsWith('review/'))
    .map(diagnostic => ({
      ...lazily(
        essay,
        message('Make this a remark'),
        CodeActionKind.QuickFix,
        { finding: diagnostics.indexOf(diagnostic) },
        options,
      ),
      diagnostics: [asAsked(essay.document, diagnostics, diagnostic, context, options.localize)],
    }));
}

/** Where a remark can stand takes a reading of the text, which waits until the action is chosen. */
function lazily(
  essay: OpenEssay,
  title: Message,
  kind: string,
  about: { readonly range: Range } | { readonly finding: number },
  options: ReviewOptions,
): CodeAction {
  const { uri, version } = essay.document;
  const given = { title: options.localize(title), kind, data: { uri, version, ...about } };
  return options.resolvesEdits ? given : resolveReviewAction(given, essay, options);
}

function action(
  { document }: OpenEssay,
  title: Message,
  kind: string,
  edits: readonly TextEdit[],
  options: ReviewOptions,
): CodeAction {
  return {
    title: options.localize(title),
    kind,
    edit: toWorkspaceEdit(document, toTextEdits(document, edits), options),
  };
}
