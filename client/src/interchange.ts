import { commands, Disposable, env, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { decodeBase64, encodeBase64 } from '../../server/src/lsp/base64.js';
import type { Server } from './server.js';

/** The commands that hand a script to readers without an editor, and take it back from Word. */
export function registerInterchange(server: Server, extension: Uri): Disposable {
  const workerScript = Uri.joinPath(extension, 'dist/server/interchangeWorker.js').toString(true);
  return Disposable.from(
    commands.registerCommand('examEssay.exportScript', () => exportScript(server, workerScript)),
    commands.registerCommand('examEssay.importDocx', (uri?: Uri) => importDocx(server, workerScript, uri)),
  );
}

/** Format, then place; the file is written wherever the workspace's files are. */
async function exportScript(server: Server, workerScript: string): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined) return;
  const picked = await window.showQuickPick(formats(), {
    title: l10n.t('Export Script'),
    placeHolder: l10n.t('Remarks and suggested changes come along.'),
  });
  if (picked === undefined) return;
  const title = stemOf(document.uri);
  const target = await window.showSaveDialog({
    title: l10n.t('Export Script'),
    defaultUri: besides(document.uri, `${title}.${picked.format}`),
    filters: { [picked.label]: [picked.format] },
  });
  if (target === undefined) return;
  const base64 = await server.request('exam-essay/export', {
    text: document.getText(),
    format: picked.format,
    title,
    language: env.language,
    author: reviewAuthor(document.uri),
    date: new Date().toISOString(),
    workerScript,
  });
  if (base64 === null) void window.showErrorMessage(l10n.t('The script was not exported; the log says why.'));
  else await workspace.fs.writeFile(target, decodeBase64(base64));
}

interface FormatItem extends QuickPickItem {
  readonly format: 'html' | 'docx';
}

function formats(): readonly FormatItem[] {
  return [
    {
      format: 'html',
      label: l10n.t('Web page'),
      detail: l10n.t('Remarks in the margin; print it from a browser for a PDF.'),
    },
    {
      format: 'docx',
      label: l10n.t('Word document'),
      detail: l10n.t('Remarks as comments, suggestions as tracked changes.'),
    },
  ];
}

/** Whoever marks here; in the text, suggested changes have no name. */
function reviewAuthor(uri: Uri): string {
  const author = workspace.getConfiguration('examEssay', uri).get<string>('review.author', '');
  return author.trim() === '' ? l10n.t('Tutor') : author;
}

/** In bytes; a script of any length is far below, and what is larger would stop the editor. */
const largestFile = 64 * 1024 * 1024;

/** A new document beside nothing: where it belongs its owner says on saving. */
async function importDocx(server: Server, workerScript: string, uri: Uri | undefined): Promise<void> {
  const file = uri ?? (await pickFile());
  if (file === undefined) return;
  const bytes = await workspace.fs.readFile(file);
  if (largestFile < bytes.length) {
    void window.showErrorMessage(l10n.t('“{0}” is larger than 64 MB.', nameOf(file)));
    return;
  }
  const imported = await server.request('exam-essay/import', { base64: encodeBase64(bytes), workerScript });
  if (imported === null) {
    void window.showErrorMessage(l10n.t('“{0}” was not imported; the log says why.', nameOf(file)));
  } else if ('problem' in imported) {
    void window.showErrorMessage(`${nameOf(file)}: ${imported.problem}`);
  } else {
    const document = await workspace.openTextDocument({ language: 'markdown', content: imported.markdown });
    await window.showTextDocument(document);
    if (0 < imported.notes.length) void window.showInformationMessage(imported.notes.join(' '));
  }
}

async function pickFile(): Promise<Uri | undefined> {
  const picked = await window.showOpenDialog({
    title: l10n.t('Import Word Document'),
    openLabel: l10n.t('Import'),
    filters: { [l10n.t('Word document')]: ['docx'] },
  });
  return picked?.[0];
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function stemOf(uri: Uri): string {
  return nameOf(uri).replace(/(?:\.essay)?\.(?:md|markdown|txt)$/i, '') || l10n.t('script');
}

/** Beside the script; an untitled one stands nowhere yet, so in the workspace. */
function besides(uri: Uri, name: string): Uri {
  if (uri.scheme !== 'untitled') return Uri.joinPath(uri, '..', name);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder === undefined ? Uri.file(`/${name}`) : Uri.joinPath(folder, name);
}
