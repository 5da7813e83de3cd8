import { commands, type Disposable, l10n, type QuickPickItem, window } from 'vscode';
import type { Position, SectionRole, ServerCommands } from '../../../server/src/lsp/protocol.js';
import type { Server } from '../server.js';
import type { EssayEditor } from './essayEditor.js';
import type { EssayView } from './essayView.js';
import { goToNextFinding, goToPreviousFinding } from './findings.js';
import type { OutlineFollower } from './outlineFollower.js';
import type { TreeElement } from './treeElement.js';

export interface ViewCommandContext {
  readonly server: Server;
  readonly follower: OutlineFollower;
  readonly editor: EssayEditor;
  readonly views: readonly EssayView[];
}

/** Commands of the palette, which act at the cursor, and of the views, which act on a row: VS Code hands its id over. */
export function registerViewCommands(context: ViewCommandContext): Disposable[] {
  const { editor } = context;
  const atPlace = (command: string, name: PlaceCommand): Disposable =>
    commands.registerCommand(command, async (row?: unknown) => {
      const place = await placeOf(context, row);
      if (place !== undefined) await editor.run(place.uri, name, { position: place.position });
    });
  const onText = (command: string, name: TextCommand): Disposable =>
    commands.registerCommand(command, async () => {
      const uri = uriInHand(context);
      if (uri !== undefined) await editor.run(uri, name, {});
    });
  return [
    atPlace('examEssay.moveSectionUp', 'exam-essay.moveSectionUp'),
    atPlace('examEssay.moveSectionDown', 'exam-essay.moveSectionDown'),
    atPlace('examEssay.promoteSection', 'exam-essay.promoteSection'),
    atPlace('examEssay.demoteSection', 'exam-essay.demoteSection'),
    atPlace('examEssay.addEvidenceSlot', 'exam-essay.addEvidenceSlot'),
    atPlace('examEssay.highlightPiece', 'exam-essay.highlightEvidence'),
    atPlace('examEssay.resolveRemark', 'exam-essay.resolveRemark'),
    atPlace('examEssay.reopenRemark', 'exam-essay.reopenRemark'),
    onText('examEssay.highlightEvidence', 'exam-essay.highlightEvidence'),
    onText('examEssay.numberHeadings', 'exam-essay.numberHeadings'),
    commands.registerCommand('examEssay.addSection', (row?: unknown) => addSection(context, row)),
    commands.registerCommand('examEssay.goTo', (row?: unknown) => goTo(context, row)),
    commands.registerCommand('examEssay.nextFinding', goToNextFinding),
    commands.registerCommand('examEssay.previousFinding', goToPreviousFinding),
  ];
}

type PlaceCommand = {
  [Name in keyof ServerCommands]: { readonly position: Position } extends ServerCommands[Name] ? Name : never;
}[keyof ServerCommands];

type TextCommand = 'exam-essay.highlightEvidence' | 'exam-essay.numberHeadings';

/** Of the row, in the text as it stands now; without a row, of the cursor. */
async function placeOf(
  context: ViewCommandContext,
  row: unknown,
): Promise<{ readonly uri: string; readonly position: Position } | undefined> {
  if (typeof row !== 'string') {
    const active = window.activeTextEditor;
    if (active === undefined) return undefined;
    const { line, character } = active.selection.active;
    return { uri: active.document.uri.toString(), position: { line, character } };
  }
  const outline = await context.follower.now();
  const position = elementOf(context, row)?.target?.start;
  return outline === undefined || position === undefined ? undefined : { uri: outline.uri, position };
}

function uriInHand({ follower }: ViewCommandContext): string | undefined {
  return window.activeTextEditor?.document.uri.toString() ?? follower.outline?.uri;
}

function elementOf({ views }: ViewCommandContext, row: string): TreeElement | undefined {
  for (const { tree } of views) {
    const element = tree.get(row);
    if (element !== undefined) return element;
  }
  return undefined;
}

async function goTo(context: ViewCommandContext, row: unknown): Promise<void> {
  const outline = await context.follower.now();
  const target = typeof row === 'string' ? elementOf(context, row)?.target : undefined;
  if (outline !== undefined && target !== undefined) await context.editor.goTo(outline.uri, target);
}

async function addSection(context: ViewCommandContext, row: unknown): Promise<void> {
  const { server, editor, follower } = context;
  const isRow = typeof row === 'string';
  const uri = isRow ? follower.outline?.uri : window.activeTextEditor?.document.uri.toString();
  if (uri === undefined) return;
  const { essay } = await server.request('exam-essay/outline', { uri });
  const wanted = essay?.wanted ?? [];
  const items = wanted.map(({ role, roleLabel, detail }): QuickPickItem & { role: SectionRole } => ({
    role,
    label: roleLabel,
    ...(detail === undefined ? {} : { description: detail }),
  }));
  const role = isRow ? wanted.find(({ id }) => id === row)?.role : (await pickRole(items))?.role;
  if (role === undefined) return;
  await editor.run(uri, 'exam-essay.addSection', { role });
  if (isRow) await commands.executeCommand('workbench.action.focusActiveEditorGroup');
}

async function pickRole<Item extends QuickPickItem>(items: readonly Item[]): Promise<Item | undefined> {
  if (0 < items.length) return window.showQuickPick(items, { title: l10n.t('Add Section') });
  window.setStatusBarMessage(l10n.t('The paper wants no other section, or one without a heading.'), 5000);
  return undefined;
}
