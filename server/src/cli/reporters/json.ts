import { fileReport } from '../../api/fileReport.js';
import type { CheckedFile, Reporter } from './reporter.js';

/** Version of the format; it rises when a key changes its meaning or goes. */
const formatVersion = 1;

/** The documented JSON, one script a line, so that a change in one script shows as one line of a diff. */
export class JsonReporter implements Reporter {
  #isFirst = true;

  begin(): string {
    return `{"version":${formatVersion},"files":[`;
  }

  file({ analysis, path }: CheckedFile): string {
    const separator = this.#isFirst ? '\n' : ',\n';
    this.#isFirst = false;
    return separator + JSON.stringify(fileReport(analysis, path, () => ({})));
  }

  end(): string {
    return this.#isFirst ? ']}\n' : '\n]}\n';
  }
}
