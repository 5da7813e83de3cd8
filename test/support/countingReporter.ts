import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Mocha from 'mocha';

/** Where a run leaves its totals, `{ passes, failures, pending }`. */
const resultsPath = resolve(process.env.TEST_RESULTS ?? 'out/results/tests.json');

/**
 * The usual listing; then the totals, in a file. A run that breaks off writes none.
 * Mocha takes the default export of a reporter's file.
 */
export default class CountingReporter extends Mocha.reporters.Spec {
  override epilogue(): void {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    mkdirSync(dirname(resultsPath), { recursive: true });
    writeFileSync(resultsPath, `${JSON.stringify({ passes, failures, pending })}\n`);
  }
}
