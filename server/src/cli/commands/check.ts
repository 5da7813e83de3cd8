import { dirname, resolve } from 'node:path';
import { LineIndex } from '../../api/positions.js';
import {
  type Analysis,
  Analyzer,
  type ConfigLayer,
  fixAll,
  formatMessage,
  type Mode,
  type ProfileSet,
  type Severity,
} from '../../core/index.js';
import { hasColour, terminalWidth } from '../colour.js';
import { decode } from '../decode.js';
import type { Host } from '../host.js';
import { findInputs, type Input } from '../inputs.js';
import { describeFileError, formatProblem, UsageError } from '../problems.js';
import { conciseReporter } from '../reporters/concise.js';
import { HtmlReporter } from '../reporters/html.js';
import { JsonReporter } from '../reporters/json.js';
import type { Reporter } from '../reporters/reporter.js';
import { textReporter } from '../reporters/text.js';
import { didYouMean } from '../suggest.js';
import { type ExitCode, Tally } from '../tally.js';
import { UserProfileReader } from '../userProfiles.js';

export const formats = ['text', 'concise', 'json', 'html'] as const;
export type Format = (typeof formats)[number];

/** How scripts are read and checked, whatever is made of it. */
export interface CheckingOptions {
  readonly profile?: string;
  readonly mode?: Mode;
  readonly question?: string;
  readonly rule?: Readonly<Record<string, Severity | 'off'>>;
  readonly stdinFilename?: string;
  readonly fix?: boolean;
  readonly maxWarnings?: number;
  readonly failOn?: Severity;
}

export interface CheckOptions extends CheckingOptions {
  readonly format: Format;
  readonly color?: boolean;
}

/** Checks what the paths name; whatever cannot be checked is said on standard error, and the rest is done. */
export async function check(host: Host, paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const inputs = await findInputs(host, paths);
  // The fixed text has standard output to itself.
  const isTextOnOutput = options.fix === true && inputs.some(({ kind }) => kind === 'stdin');
  const write = (text: string): void => (isTextOnOutput ? host.writeError(text) : host.writeOut(text));
  const tally = await checkInputs(host, inputs, options, reporterFor(host, options), write);
  return tally.exitCode;
}

/** Checks inputs one after the other and writes what the reporter makes of them. */
export async function checkInputs(
  host: Host,
  inputs: readonly Input[],
  options: CheckingOptions,
  reporter: Reporter,
  write: (text: string) => void,
): Promise<Tally> {
  const profiles = new UserProfileReader(host);
  await requireProfile(host, inputs, profiles, options);
  const tally = new Tally(options);
  const run: Run = { host, profiles, options, reporter, tally, write };
  write(reporter.begin());
  for (const input of inputs) await checkInput(run, input);
  write(reporter.end(tally.totals));
  return tally;
}

interface Run {
  readonly host: Host;
  readonly profiles: UserProfileReader;
  readonly options: CheckingOptions;
  readonly reporter: Reporter;
  readonly tally: Tally;
  readonly write: (text: string) => void;
}

/** A profile may be known in one folder only, so each input is asked before anything is printed. */
async function requireProfile(
  host: Host,
  inputs: readonly Input[],
  profiles: UserProfileReader,
  options: CheckingOptions,
): Promise<void> {
  const { profile } = options;
  if (profile === undefined) return;
  for (const input of inputs) {
    const { ids } = (await profiles.at(folderOf(host, input, options))).profiles;
    if (ids.includes(profile)) continue;
    throw new UsageError(
      `there is no profile “${profile}”.${didYouMean(profile, ids)} Known profiles: ${ids.join(', ')}.`,
    );
  }
}

function folderOf(host: Host, input: Input, { stdinFilename }: CheckingOptions): string {
  if (input.kind !== 'stdin') return dirname(resolve(host.cwd, input.path));
  return stdinFilename === undefined ? host.cwd : dirname(resolve(host.cwd, stdinFilename));
}

function reporterFor(host: Host, { format, color }: CheckOptions): Reporter {
  switch (format) {
    case 'html':
      return new HtmlReporter();
    case 'concise':
      return conciseReporter;
    case 'json':
      return new JsonReporter();
    case 'text':
      return textReporter({ hasColour: hasColour(host, color), width: terminalWidth(host) });
    default:
      return format satisfies never;
  }
}

async function checkInput(run: Run, input: Input): Promise<void> {
  const { host, profiles, options, tally } = run;
  const path = input.kind === 'stdin' ? (options.stdinFilename ?? '<stdin>') : input.path;
  if (input.kind === 'problem') return complain(run, formatProblem(path, input));
  const bytes = await readInput(run, input, path);
  if (bytes === undefined) return;
  const decoded = decode(bytes);
  if (decoded.kind === 'problem') return complain(run, formatProblem(path, decoded.problem));
  const found = await profiles.at(folderOf(host, input, options));
  for (const problem of found.problems) complain(run, problem);
  const fixed = analyzeText(decoded.text, path, options, found.profiles, host.year);
  if (options.fix === true) {
    const written = (decoded.hasByteOrderMark ? '\ufeff' : '') + fixed.analysis.text;
    if (input.kind === 'stdin') host.writeOut(written);
    else if (fixed.isFixed && !(await replaceFile(run, path, written))) return;
  }
  complainOfSettings(run, path, fixed.analysis);
  const checked = { path, ...fixed };
  tally.add(checked);
  run.write(run.reporter.file(checked));
}

function complain({ host, tally }: Run, line: string): void {
  // What is wrong with a profile is wrong for every script of its folder, and is said once.
  if (tally.isNewProblem(line)) host.writeError(`${line}\n`);
}

async function readInput(run: Run, input: Input, path: string): Promise<Uint8Array | undefined> {
  const { host } = run;
  try {
    if (input.kind === 'stdin') return await host.readStandardInput();
    return await host.files.read(resolve(host.cwd, path));
  } catch (error) {
    complain(run, formatProblem(path, { message: describeFileError(error) }));
    return undefined;
  }
}

async function replaceFile(run: Run, path: string, text: string): Promise<boolean> {
  try {
    await run.host.files.replace(resolve(run.host.cwd, path), text);
    return true;
  } catch (error) {
    const message = `not fixed: ${describeFileError(error)}`;
    complain(run, formatProblem(path, { message }));
    return false;
  }
}

function analyzeText(
  text: string,
  path: string,
  { profile, mode, question, rule, fix }: CheckingOptions,
  profiles: ProfileSet,
  year: number,
): { readonly analysis: Analysis; readonly isFixed: boolean } {
  const analyzer = new Analyzer({ profiles });
  const config = { profile, mode, question, rules: rule, year };
  const layer: ConfigLayer = { source: 'command line', config };
  const analyze = (version: string): Analysis => analyzer.analyze(version, [layer]);
  try {
    const fixed = fix === true ? fixAll(text, analyze) : text;
    return { analysis: analyze(fixed), isFixed: fixed !== text };
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** Settings in the text that cannot be followed: the script was checked, but not as its writer meant. */
function complainOfSettings(run: Run, path: string, { text, problems }: Analysis): void {
  const lines = new LineIndex(text);
  for (const { message, span } of problems) {
    const place = span === undefined ? undefined : lines.position(span.start);
    complain(run, formatProblem(path, { ...place, message: formatMessage(message) }));
  }
}
