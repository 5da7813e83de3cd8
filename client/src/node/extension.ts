import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Started, start } from '../activate.js';

let started: Started | undefined;

export function activate(context: ExtensionContext): Started['api'] {
  const module = context.asAbsolutePath('dist/server/server.js');
  const server = { module, transport: TransportKind.ipc };
  started = start(context, (id, name, options) => new LanguageClient(id, name, server, options));
  return started.api;
}

export function deactivate(): Promise<void> | undefined {
  return started?.stop();
}
