import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from '../activate.js';
import { provideCheckTasks } from './checkTasks.js';

let stop: (() => Promise<void>) | undefined;

export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server/server.js');
  const server = { module, transport: TransportKind.ipc };
  stop = start(context, (id, name, options) => new LanguageClient(id, name, server, options));
  const tasks = provideCheckTasks(context);
  if (tasks !== undefined) context.subscriptions.push(tasks);
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
