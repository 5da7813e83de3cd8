import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Mocha from 'mocha';

const resultsPath = resolve(__dirname, '../../out/test-results.json');

/**
 * The usual listing; then the totals, in a file and as the last line. A run that breaks off writes neither.
 * Mocha takes the default export of a reporter's file.
 */
export default class CountingReporter extends Mocha.reporters.Spec {
  override epilogue(): void {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    mkdirSync(dirname(resultsPath), { recursive: true });
    writeFileSync(resultsPath, `${JSON.stringify({ passes, failures, pending })}\n`);
    // `.ci/run` says it itself, from the file, below all that npm adds.
    if (process.env.TEST_SUMMARY !== 'file') console.log(`${passes} passed, ${failures} failed`);
  }
}
