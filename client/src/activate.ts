import { commands, type ExtensionContext, languages, type TextDocument, window, workspace } from 'vscode';
import { CheckedFiles } from './checkedFiles.js';
import { explainRule } from './explainRule.js';
import { LanguageStatus } from './languageStatus.js';
import { newAnswer } from './newAnswer.js';
import { extendMarkdownIt } from './preview/extendMarkdownIt.js';
import { review } from './review/review.js';
import { type CreateClient, Server } from './server.js';
import { StatusBar } from './statusBar.js';

/** What VS Code gets from `activate`, and what stops the server. */
export interface Started {
  readonly api: { readonly extendMarkdownIt: typeof extendMarkdownIt };
  stop(): Promise<void>;
}

/** What the desktop and the web extension share. */
export function start(context: ExtensionContext, createClient: CreateClient): Started {
  const log = window.createOutputChannel('Exam Essay', { log: true });
  const checked = new CheckedFiles(context.workspaceState);
  const server = new Server(createClient, log, checked);
  const check = async (value: boolean): Promise<void> => {
    const uri = window.activeTextEditor?.document.uri;
    if (uri !== undefined) await checked.set(uri, value);
  };
  context.subscriptions.push(
    log,
    server,
    checked,
    checked.onChange(({ uri, isChecked }) =>
      server.notify('exam-essay/checkAsEssay', { uri: uri.toString(), check: isChecked }),
    ),
    new StatusBar(server),
    new LanguageStatus(server),
    ...review(server),
    commands.registerCommand('examEssay.newAnswer', () => newAnswer(server)),
    commands.registerCommand('examEssay.checkAsEssay', () => check(true)),
    commands.registerCommand('examEssay.stopChecking', () => check(false)),
    commands.registerCommand('examEssay.explainRule', () => explainRule(server, context.extensionUri)),
    commands.registerCommand('examEssay.restartServer', () => server.restart()),
    commands.registerCommand('examEssay.showLog', () => log.show()),
  );
  startWhenNeeded(context, server, checked);
  return { api: { extendMarkdownIt }, stop: () => server.stop() };
}

/** No process runs until a file is opened that could be an essay. */
function startWhenNeeded(context: ExtensionContext, server: Server, checked: CheckedFiles): void {
  const startFor = (document: TextDocument): void => {
    // A failed start is in the log, and the client library has told the user.
    if (mayBeEssay(document, checked)) server.start().catch(() => {});
  };
  workspace.textDocuments.forEach(startFor);
  context.subscriptions.push(workspace.onDidOpenTextDocument(startFor));
}

/** Whether Markdown is an essay the server says; plain text is one only where the user said so. */
function mayBeEssay(document: TextDocument, checked: CheckedFiles): boolean {
  if (document.languageId === 'markdown') return true;
  if (document.languageId !== 'plaintext') return false;
  const globs = workspace.getConfiguration('examEssay', document).get<readonly string[]>('files', []);
  const isNamed =
    languages.match(
      globs.map(pattern => ({ pattern })),
      document,
    ) !== 0;
  return isNamed || checked.get(document.uri) === true;
}
