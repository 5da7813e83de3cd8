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

startServer(createConnection(ProposedFeatures.all, reader, writer), async workerScript => {
  importScripts(workerScript);
  return examEssayInterchange.interchange;
});
