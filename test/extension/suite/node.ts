import { workspace } from 'vscode';
import { exportRun } from './support/run.js';

exportRun(() => {
  require('./suites.js');
  require('./serverProcess.test.js');
  // VS Code lists and runs no task in a workspace that is not trusted: it asks the user first.
  if (workspace.isTrusted) require('./tasks.test.js');
});
