// Reads the command line, its help and its spelling errors; 40 kB, with no dependency of its own.
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { modes, type Severity, severities } from '../core/index.js';
import { type CheckOptions, check, formats } from './commands/check.js';
import { explain } from './commands/explain.js';
import { type ExportOptions, exportFormats, exportScript } from './commands/exportScript.js';
import { type ImportOptions, importScript } from './commands/importScript.js';
import { init } from './commands/init.js';
import { profiles } from './commands/profiles.js';
import { type ReportOptions, report, reportFormats } from './commands/report.js';
import { rules } from './commands/rules.js';
import { findRule } from './findRule.js';
import type { Host } from './host.js';
import { UsageError } from './problems.js';
import { didYouMean } from './suggest.js';
import type { ExitCode } from './tally.js';

/** The whole program as a function of its arguments, without `node` and the script, and of its host. */
export async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = createProgram(host, code => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError)) throw error;
    host.writeError(`error: ${error.message}\n`);
    return 2;
  }
}

function createProgram(host: Host, end: (code: ExitCode) => void): Command {
  const program = new Command('exam-essay')
    .description('Checks exam answers for what an examiner would miss.')
    .version(host.version)
    .exitOverride()
    .configureOutput({
      writeOut: host.writeOut,
      writeErr: host.writeError,
      getOutHelpWidth: () => host.columns ?? 100,
      getErrHelpWidth: () => host.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', exitCodes);
  addCheckOptions(program.command('check'))
    .description('check files, folders (their .md files) or standard input (-)')
    .addOption(new Option('--fix', 'repair in place what can be repaired without new words'))
    .action(async (files: string[], options: CheckOptions) => end(await check(host, files, options)));
  addCheckOptions(program.command('fix'))
    .description('the same as check --fix')
    .action(async (files: string[], options: CheckOptions) => {
      end(await check(host, files, { ...options, fix: true }));
    });
  addCheckingOptions(program.command('report'))
    .description(
      'one table of a batch: words, arguments, evidence, remarks, findings; as html also each report',
    )
    .addOption(new Option('--format <format>', 'form of the table').choices(reportFormats).default('text'))
    .option('-o, --output <file>', 'write to a file')
    .option('--color', 'colours even when the output is no terminal')
    .option('--no-color', 'no colours')
    .action(async (files: string[], options: ReportOptions) => end(await report(host, files, options)));
  program
    .command('export')
    .description('write a script with its remarks for readers without an editor')
    .argument('<file>', 'Markdown')
    .addOption(
      new Option('--format <format>', 'form of the file').choices(exportFormats).makeOptionMandatory(),
    )
    .option('-o, --output <file>', 'where to write it (default: beside the script)')
    .option('--force', 'replace a file that is there')
    .action(async (file: string, options: ExportOptions) => end(await exportScript(host, file, options)));
  program
    .command('import')
    .description('write a Word file as Markdown, its comments as remarks')
    .argument('<file>', '.docx')
    .option('-o, --output <file>', 'where to write it (default: beside the file)')
    .option('--force', 'replace a file that is there')
    .action(async (file: string, options: ImportOptions) => end(await importScript(host, file, options)));
  program
    .command('explain')
    .description('say what a rule finds and why it matters')
    .argument('<rule>', 'rule-id or group/rule-id')
    .action((rule: string) => end(explain(host, rule)));
  program
    .command('rules')
    .description('list all rules')
    .action(() => end(rules(host)));
  program
    .command('profiles')
    .description('list the profiles that can be named here')
    .action(async () => end(await profiles(host)));
  program
    .command('init')
    .description('write a profile of your own to edit, .exam-essay/profiles/my-profile.json')
    .action(async () => end(await init(host)));
  return program;
}

const exitCodes = `
Exit codes: 0 clean; 1 findings at or above --fail-on, or more warnings than --max-warnings;
2 a wrong command line, or input or settings that could not be read (the rest is still checked).`;

function addCheckOptions(command: Command): Command {
  return addCheckingOptions(command)
    .addOption(new Option('--format <format>', 'form of the report').choices(formats).default('text'))
    .option('--max-warnings <number>', 'allow this many warnings', readCount)
    .addOption(new Option('--fail-on <severity>', 'weakest severity for exit code 1').choices(severities))
    .option('--color', 'colours even when the output is no terminal')
    .option('--no-color', 'no colours');
}

function addCheckingOptions(command: Command): Command {
  return command
    .argument('<files...>', 'files, folders, or - for standard input')
    .option('--profile <id>', 'profile of scripts that name none (see: exam-essay profiles)')
    .addOption(new Option('--mode <mode>', 'what is checked').choices(modes))
    .option('--question <text>', 'question statement of scripts that hold none')
    .option('--rule <id=severity>', `a rule's severity: off, ${severities.join(', ')}; repeatable`, addRule)
    .option('--stdin-filename <path>', 'name of standard input in the report, and its folder for profiles');
}

type RuleSeverities = Readonly<Record<string, Severity | 'off'>>;

function addRule(setting: string, settings: RuleSeverities = {}): RuleSeverities {
  const [name = '', written] = setting.split('=', 2);
  const known = ['off', ...severities] as const;
  const severity = known.find(each => each === written);
  const { name: rule } = findRule(name);
  if (severity !== undefined) return { ...settings, [rule]: severity };
  throw new InvalidArgumentError(
    `A setting is <rule>=<severity>, of ${known.join(', ')}.${didYouMean(written ?? '', known)}`,
  );
}

function readCount(written: string): number {
  if (!/^\d{1,9}$/.test(written)) throw new InvalidArgumentError('It is not a whole number, 0 or more.');
  return Number(written);
}
