import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { startServer } from '../lsp/startServer.js';

const scope = self as DedicatedWorkerGlobalScope;
const reader = new BrowserMessageReader(scope);
const writer = new BrowserMessageWriter(scope);
startServer(createConnection(ProposedFeatures.all, reader, writer));
