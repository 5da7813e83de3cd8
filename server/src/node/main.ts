import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/startServer.js';

const transports = /^--(?:stdio|node-ipc|socket|pipe)\b/;

if (process.argv.slice(2).some(argument => transports.test(argument))) {
  startServer(
    createConnection(ProposedFeatures.all),
    async () => (await import('../interchange/index.js')).interchange,
  );
} else {
  process.stderr.write(
    'usage: exam-essay-language-server --stdio\n\nAn editor starts this program; see the README.\n',
  );
  process.exitCode = 2;
}
