import {
  commands,
  type ExtensionContext,
  ExtensionMode,
  languages,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { CheckedFiles } from './checkedFiles.js';
import { ExamControl, keptExam } from './exam/examControl.js';
import { registerExam } from './exam/registerExam.js';
import { explainRule } from './explainRule.js';
import { goToSection } from './goToSection.js';
import { registerInterchange } from './interchange.js';
import { LanguageStatus } from './languageStatus.js';
import { openSample, openWalkthrough } from './learn.js';
import { newAnswer } from './newAnswer.js';
import { extendMarkdownIt } from './preview/extendMarkdownIt.js';
import { Reports } from './report/reports.js';
import { review } from './review/review.js';
import { type CreateClient, Server } from './server.js';
import { setTarget } from './setTarget.js';
import { StatusBar } from './statusBar.js';
import { switchMode } from './switchMode.js';
import { openViews, type Views } from './views/views.js';

/** A running extension. */
export interface Started {
  /** Stops the server. */
  stop(): Promise<void>;
  readonly api: Api;
}

/** What VS Code gets from `activate`. */
export interface Api {
  readonly extendMarkdownIt: typeof extendMarkdownIt;
  /** What only the tests get hold of. */
  readonly testing?: Testing;
}

export interface Testing {
  readonly exam: ExamControl;
  readonly views: Views;
}

/** What the desktop and the web extension share. */
export function start(context: ExtensionContext, createClient: CreateClient): Started {
  const log = window.createOutputChannel('Exam Essay', { log: true });
  const checked = new CheckedFiles(context.workspaceState);
  const exam = keptExam(context.workspaceState);
  const server = new Server(createClient, log, checked, () => exam.state?.documents ?? []);
  const control = new ExamControl(exam, server);
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
    control,
    registerExam(control, server),
    new StatusBar(server),
    new LanguageStatus(server),
    new Reports(server, context.extensionUri),
    registerInterchange(server, context.extensionUri),
    ...review(server),
    commands.registerCommand('examEssay.newAnswer', () => newAnswer(server)),
    commands.registerCommand('examEssay.switchMode', () => switchMode(server, exam.state?.documents ?? [])),
    commands.registerCommand('examEssay.setTarget', () => setTarget(server)),
    commands.registerCommand('examEssay.openWalkthrough', () => openWalkthrough(context.extension.id)),
    commands.registerCommand('examEssay.openSample', () => openSample(context.extensionUri)),
    commands.registerCommand('examEssay.checkAsEssay', () => check(true)),
    commands.registerCommand('examEssay.stopChecking', () => check(false)),
    commands.registerCommand('examEssay.goToSection', () => goToSection(server)),
    commands.registerCommand('examEssay.explainRule', () => explainRule(server, context.extensionUri)),
    commands.registerCommand('examEssay.restartServer', () => server.restart()),
    commands.registerCommand('examEssay.showLog', () => log.show()),
  );
  const views = openViews(context, server);
  startWhenNeeded(context, server, checked);
  const isTest = context.extensionMode === ExtensionMode.Test;
  return {
    stop: () => server.stop(),
    api: { extendMarkdownIt, ...(isTest && { testing: { exam: control, views } }) },
  };
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
