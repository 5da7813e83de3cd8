import { resolve } from 'node:path';
import { hasColour, terminalWidth } from '../colour.js';
import type { Host } from '../host.js';
import { findInputs, type Input } from '../inputs.js';
import { describeFileError, UsageError } from '../problems.js';
import { batchCsv } from '../reporters/batchCsv.js';
import { BatchJson } from '../reporters/batchJson.js';
import { BatchText } from '../reporters/batchText.js';
import { HtmlReporter } from '../reporters/html.js';
import type { Reporter } from '../reporters/reporter.js';
import type { ExitCode } from '../tally.js';
import { type CheckingOptions, checkInputs } from './check.js';

export const reportFormats = ['text', 'json', 'csv', 'html'] as const;

export interface ReportOptions extends CheckingOptions {
  readonly format: (typeof reportFormats)[number];
  /** A file in place of standard output. */
  readonly output?: string;
  readonly color?: boolean;
}

/** One table of a batch, or its reports. Findings are what it tells of, so they do not make it fail. */
export async function report(
  host: Host,
  paths: readonly string[],
  options: ReportOptions,
): Promise<ExitCode> {
  const inputs = await findInputs(host, paths);
  const { output } = options;
  if (output !== undefined) refuseScripts(host, output, inputs);
  let text = '';
  const write = (part: string): void => {
    if (output === undefined) host.writeOut(part);
    else text += part;
  };
  const tally = await checkInputs(host, inputs, options, reporterFor(host, options), write);
  if (output !== undefined) await writeOutput(host, output, text);
  return tally.hasProblems ? 2 : 0;
}

function reporterFor(host: Host, { format, color, output }: ReportOptions): Reporter {
  switch (format) {
    case 'html':
      return new HtmlReporter();
    case 'json':
      return new BatchJson();
    case 'csv':
      return batchCsv;
    case 'text': {
      const isPlain = output !== undefined && color === undefined;
      return new BatchText({ hasColour: !isPlain && hasColour(host, color), width: terminalWidth(host) });
    }
    default:
      return format satisfies never;
  }
}

/** “-o a.md b.md” forgets the name of the report, and would write it over somebody's essay. */
function refuseScripts(host: Host, output: string, inputs: readonly Input[]): void {
  const target = resolve(host.cwd, output);
  const isInput = inputs.some(input => input.kind === 'file' && resolve(host.cwd, input.path) === target);
  if (isInput || /\.md$/i.test(output)) {
    throw new UsageError(`${output} is a script, and the report would be written over it.`);
  }
}

async function writeOutput(host: Host, output: string, text: string): Promise<void> {
  try {
    await host.files.write(resolve(host.cwd, output), text);
  } catch (error) {
    throw new UsageError(`${output}: not written: ${describeFileError(error)}`);
  }
}
