import { formatMessage } from '../../core/index.js';
import type { Host } from '../host.js';
import { formatProblem, UsageError } from '../problems.js';
import { readInput } from '../readInput.js';
import type { ExitCode } from '../tally.js';
import { writeOutput } from '../writeOutput.js';

export interface ImportOptions {
  readonly output?: string;
  readonly force?: boolean;
}

/** Writes a Word file as Markdown; comments come as remarks, tracked changes as suggestions. */
export async function importScript(host: Host, path: string, options: ImportOptions): Promise<ExitCode> {
  const bytes = await readInput(host, path);
  const imported = (await host.interchange()).fromDocx(bytes);
  if (imported.kind === 'problem') {
    throw new UsageError(formatProblem(path, { message: formatMessage(imported.message) }));
  }
  const output = options.output ?? `${path.replace(/\.docx$/i, '')}.md`;
  await writeOutput(host, output, imported.markdown, options.force === true);
  for (const note of imported.notes) host.writeError(`${path}: ${formatMessage(note)}\n`);
  host.writeOut(`Wrote ${output}.\n`);
  return 0;
}
