import { l10n, Uri, window, workspace } from 'vscode';
import type { Server } from '../server.js';
import { openText } from './openText.js';
import { fileName, readerLanguage } from './reader.js';

/** Writes the report of an essay where the user says, as one HTML file. */
export async function exportReport(server: Server, uri: Uri | undefined): Promise<void> {
  if (uri === undefined) return;
  await openText(uri);
  const name = fileName(uri);
  const language = readerLanguage();
  const report = await server.request('exam-essay/reportFile', { uri: uri.toString(), name, language });
  if (report === null) {
    void window.showWarningMessage(l10n.t('“{0}” is not checked as an essay, so it has no report.', name));
    return;
  }
  const target = await window.showSaveDialog({
    title: l10n.t('Export Report as HTML'),
    defaultUri: besides(uri, `${name.replace(/(?:\.essay)?\.\w+$/, '')}.report.html`),
    filters: { HTML: ['html'] },
  });
  if (target !== undefined) await workspace.fs.writeFile(target, new TextEncoder().encode(report));
}

/** Beside the essay; an untitled one stands nowhere yet, so in the workspace. */
function besides(uri: Uri, name: string): Uri {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (uri.scheme !== 'untitled') return Uri.joinPath(uri, '..', name);
  return folder === undefined ? Uri.file(`/${name}`) : Uri.joinPath(folder, name);
}
