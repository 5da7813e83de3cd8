import { exportRun } from './support/run.js';

exportRun(() => {
  require('./suites.js');
  require('./serverProcess.test.js');
  require('./tasks.test.js');
});
