import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, type Started, start } from '../activate.js';
import { provideCheckTasks } from './checkTasks.js';

let started: Started | undefined;

export function activate(context: ExtensionContext): Api {
  const module = context.asAbsolutePath('dist/server/server.js');
  const server = { module, transport: TransportKind.ipc };
  started = start(context, (id, name, options) => new LanguageClient(id, name, server, options));
  const tasks = provideCheckTasks(context);
  if (tasks !== undefined) context.subscriptions.push(tasks);
  return started.api;
}

export function deactivate(): Promise<void> | undefined {
  return started?.stop();
}
