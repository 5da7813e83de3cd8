import { batchRow } from './batchRow.js';
import type { CheckedFile, Reporter } from './reporter.js';

/** Version of the format; it rises when a key changes its meaning or goes. */
const formatVersion = 1;

/** The table of a batch, one script a line. */
export class BatchJson implements Reporter {
  #isFirst = true;

  begin(): string {
    return `{"version":${formatVersion},"scripts":[`;
  }

  file(checked: CheckedFile): string {
    const separator = this.#isFirst ? '\n' : ',\n';
    this.#isFirst = false;
    return separator + JSON.stringify(batchRow(checked));
  }

  end(): string {
    return this.#isFirst ? ']}\n' : '\n]}\n';
  }
}
