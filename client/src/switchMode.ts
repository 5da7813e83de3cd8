import { ConfigurationTarget, l10n, type QuickPickItem, type TextDocument, window, workspace } from 'vscode';
import type { Mode } from '../../server/src/lsp/protocol.js';
import { back } from './askInTurn.js';
import { writeFrontMatter } from './frontMatter.js';
import { pickOne } from './quickInputs.js';
import type { Server } from './server.js';

interface ModeItem extends QuickPickItem {
  readonly mode: Mode;
}

/**
 * Asks how much shall be shown of the active essay, and sets it where it is set now; where no essay is in front,
 * for all of them.
 *
 * @param inExam URIs of the documents under exam conditions.
 */
export async function switchMode(server: Server, inExam: readonly string[]): Promise<void> {
  const document = window.activeTextEditor?.document;
  const uri = document?.uri.toString();
  if (uri !== undefined && inExam.includes(uri)) {
    await window.showInformationMessage(l10n.t('Findings are hidden until you hand the exam in.'));
    return;
  }
  const counts = uri === undefined ? null : await server.request('exam-essay/countsNow', { uri });
  const mode = counts?.mode ?? workspace.getConfiguration('examEssay', document).get<Mode>('mode');
  const items = modeItems().map(item =>
    item.mode === mode ? { ...item, description: l10n.t('now') } : item,
  );
  const place = { title: l10n.t('Switch Mode'), step: 1, totalSteps: 1 };
  const picked = await pickOne(place, items, {
    placeholder: l10n.t('How much shall be shown?'),
    active: items.find(item => item.mode === mode),
  });
  if (picked === undefined || picked === back) return;
  // The front matter wins over the settings, so a mode that stands there is changed there.
  const values = { mode: picked.mode };
  const isWritten =
    document !== undefined && (await writeFrontMatter(server, document.uri, values, { onlyReplace: true }));
  if (!isWritten) await updateSetting(document, picked.mode);
}

/** In the narrowest place that has it already; else for all of the user's essays. */
async function updateSetting(document: TextDocument | undefined, mode: Mode): Promise<void> {
  const settings = workspace.getConfiguration('examEssay', document);
  const { workspaceFolderValue, workspaceValue } = settings.inspect('mode') ?? {};
  const target =
    workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : workspaceValue !== undefined
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global;
  await settings.update('mode', mode, target);
}

function modeItems(): readonly ModeItem[] {
  return [
    {
      mode: 'draft',
      label: `$(edit) ${l10n.t('Draft')}`,
      detail: l10n.t('While writing: what is about structure waits until you rest.'),
    },
    { mode: 'review', label: `$(checklist) ${l10n.t('Review')}`, detail: l10n.t('Everything.') },
    {
      mode: 'exam',
      label: `$(eye-closed) ${l10n.t('Exam')}`,
      detail: l10n.t('Counts only. “Start Exam…” adds the clock.'),
    },
    {
      mode: 'tutor',
      label: `$(mortar-board) ${l10n.t('Tutor')}`,
      detail: l10n.t('Everything, for whoever marks the script.'),
    },
  ];
}
