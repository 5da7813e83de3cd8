import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import type { Interchange } from '../interchange/interchange.js';
import { startServer } from '../lsp/startServer.js';

const scope = self as DedicatedWorkerGlobalScope;
const reader = new BrowserMessageReader(scope);
const writer = new BrowserMessageWriter(scope);

/** What the second bundle leaves behind when it has run. */
declare const examEssayInterchange: { readonly interchange: Interchange };

let interchange: Interchange | undefined;

startServer(createConnection(ProposedFeatures.all, reader, writer), async workerScript => {
  if (interchange === undefined) {
    importScripts(workerScript);
    interchange = examEssayInterchange.interchange;
  }
  return interchange;
});
