import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from '../activate.js';

let stop: (() => Promise<void>) | undefined;

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/serverWorker.js').toString(true);
  const server = async (): Promise<Worker> => new Worker(script);
  stop = start(context, (id, name, options) => new LanguageClient(id, name, server, options));
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
