import { commands, l10n, type QuickPickItem, QuickPickItemKind, Uri, window } from 'vscode';
import type { RuleList, RuleSummary } from '../../server/src/lsp/protocol.js';
import type { Server } from './server.js';

/** Shows the page of the rule under the cursor, else of one the user picks. */
export async function explainRule(server: Server, extension: Uri): Promise<void> {
  const editor = window.activeTextEditor;
  const { line = 0, character = 0 } = editor?.selection.active ?? {};
  const place =
    editor === undefined ? {} : { uri: editor.document.uri.toString(), position: { line, character } };
  const list = await server.request('exam-essay/rules', place);
  const id = list.here.length === 1 ? list.here[0] : await pick(list);
  if (id === undefined) return;
  await commands.executeCommand(
    'markdown.showPreview',
    Uri.joinPath(extension, 'server/docs/rules', `${id}.md`),
  );
}

interface RuleItem extends QuickPickItem {
  readonly id?: string;
}

async function pick({ rules, here }: RuleList): Promise<string | undefined> {
  const isHere = ({ id }: RuleSummary): boolean => here.includes(id);
  const items: readonly RuleItem[] = [
    ...(0 < here.length ? [separator(l10n.t('At the cursor'))] : []),
    ...rules.filter(isHere).map(item),
    ...(0 < here.length ? [separator(l10n.t('All rules'))] : []),
    ...rules.filter(rule => !isHere(rule)).map(item),
  ];
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Explain Rule'),
    placeHolder: l10n.t('Rule'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.id;
}

function item({ id, name, summary }: RuleSummary): RuleItem {
  return { id, label: id, description: name.slice(0, name.indexOf('/')), detail: summary };
}

function separator(label: string): RuleItem {
  return { label, kind: QuickPickItemKind.Separator };
}
