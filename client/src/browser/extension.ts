import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { type Api, type Started, start } from '../activate.js';

let started: Started | undefined;

export function activate(context: ExtensionContext): Api {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/serverWorker.js').toString(true);
  let worker: Worker | undefined;
  // Not the worker itself: VS Code puts a `Worker` of its own in place, of which the client library takes no instance.
  const server = async (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  started = start(context, (id, name, options) => new LanguageClient(id, name, server, options));
  return started.api;
}

export function deactivate(): Promise<void> | undefined {
  return started?.stop();
}
