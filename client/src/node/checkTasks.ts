import {
  type Disposable,
  type ExtensionContext,
  ExtensionKind,
  env,
  l10n,
  ProcessExecution,
  Task,
  type TaskDefinition,
  tasks,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

/** Node has it; its types are not in the client, which runs in the browser too. */
declare const process: { readonly execPath: string };

/** Must be `type` of `taskDefinitions` in the manifest. */
const type = 'exam-essay';

// biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code fills it in when the task runs.
const openFile = '${file}';

/** As `tasks.json` holds it; every key but the type may be left out. */
interface CheckDefinition extends TaskDefinition {
  /** Files and folders below the workspace folder; left out: all of it. */
  readonly paths?: readonly string[];
  readonly profile?: string;
  readonly mode?: string;
}

/** Checks a folder, or the file in the editor, with the command line that the extension brings. */
export function provideCheckTasks(context: ExtensionContext): Disposable | undefined {
  // Beside a remote folder the command line would stand on another machine than the files.
  const isUi = context.extension.extensionKind === ExtensionKind.UI;
  if (isUi && env.remoteName !== undefined) return undefined;
  const commandLine = context.asAbsolutePath('dist/server/cli.js');
  return tasks.registerTaskProvider(type, {
    provideTasks: () =>
      (workspace.workspaceFolders ?? [])
        .filter(isOnDisk)
        .flatMap(folder => [
          checkTask({ type, paths: ['.'] }, folder, l10n.t('check all'), commandLine),
          checkTask({ type, paths: [openFile] }, folder, l10n.t('check the open file'), commandLine),
        ]),
    resolveTask: ({ definition, scope, name }) => {
      const folder = typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0];
      return folder !== undefined && isOnDisk(folder)
        ? checkTask(definition as CheckDefinition, folder, name, commandLine)
        : undefined;
    },
  });
}

function isOnDisk({ uri }: WorkspaceFolder): boolean {
  return uri.scheme === 'file' || uri.scheme === 'vscode-remote';
}

function checkTask(
  definition: CheckDefinition,
  folder: WorkspaceFolder,
  name: string,
  commandLine: string,
): Task {
  const { paths = ['.'], profile, mode } = definition;
  const given = [
    ...(profile === undefined ? [] : ['--profile', profile]),
    ...(mode === undefined ? [] : ['--mode', mode]),
    // A name that begins with a dash is a name.
    '--',
    ...paths,
  ];
  const execution = new ProcessExecution(
    process.execPath,
    [commandLine, 'check', '--format', 'concise', ...given],
    // Without it VS Code's own program would open a window.
    { cwd: folder.uri.fsPath, env: { ELECTRON_RUN_AS_NODE: '1' } },
  );
  return new Task(definition, folder, name, type, execution, '$exam-essay');
}
