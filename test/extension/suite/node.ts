import { workspace } from 'vscode';
import { exportRun } from './support/run.js';

exportRun(() => {
  require('./suites.js');
  require('./serverProcess.test.js');
  // The web has no processes, and VS Code runs no task in a workspace that is not trusted.
  if (workspace.isTrusted) require('./tasks.test.js');
});
