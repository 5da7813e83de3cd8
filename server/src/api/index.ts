import {
  Analyzer,
  rules as allRules,
  type Config,
  formatMessage,
  type Mode,
  type Problem,
  type RuleSetting,
} from '../core/index.js';
import { fileReport } from './fileReport.js';
import type { FileReport, Offsets } from './report.js';

export type { EvidenceKind, Mode, RuleSetting, SectionRole, Severity } from '../core/index.js';
export type { Place, Position } from './positions.js';
export type {
  CountsReport,
  DiagnosticReport,
  EvidenceReport,
  FileReport,
  HeaderReport,
  Offsets,
  QuestionPartReport,
  QuestionReport,
  RemarkReport,
  SectionReport,
} from './report.js';

export interface AnalyzeOptions {
  /** Id of a built-in profile, such as `css-answer`; left out, the question's shape or the marks choose. */
  readonly profile?: string | undefined;
  /** The question statement, where the text does not hold it. */
  readonly question?: string | undefined;
  /** Left out: `review`. */
  readonly mode?: Mode | undefined;
  /** The year it is written in, AD; left out, no evidence is found to be old. */
  readonly year?: number | undefined;
  /** By `rule-id` or `group/rule-id`: `off`, a severity, or `severity` and options in an object. */
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  /** Copied to the result. */
  readonly path?: string | undefined;
}

/** One entry of `files` in the CLI's JSON format, with `start` and `end` beside each line. */
export type AnalyzedText = FileReport<Offsets>;

/**
 * Checks one script. Synchronous, with no input or output of its own; any text gives a result.
 *
 * The text's own front matter wins over `options`. What it sets wrongly is ignored; the CLI names it.
 *
 * @throws TypeError if `text` is not a string.
 * @throws RangeError if an option is unknown or has a wrong value; the message says what was expected.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): AnalyzedText {
  if (typeof text !== 'string') throw new TypeError('analyze: the text must be a string.');
  const { path = '', ...config } = options;
  for (const key of Object.keys(config)) {
    if (!knownOptions.includes(key))
      throw new RangeError(`analyze: no option “${key}”; known: ${optionList}.`);
  }
  const analysis = new Analyzer().analyze(text, [{ source, config: config as Config }]);
  const problem = analysis.problems.find(each => each.source === source);
  if (problem !== undefined) throw new RangeError(`analyze: ${describe(problem)}`);
  return fileReport(analysis, path, ({ start, end }) => ({ start, end }));
}

const source = 'analyze options';
const knownOptions = ['profile', 'question', 'mode', 'year', 'rules'];
const optionList = [...knownOptions, 'path'].join(', ');

function describe({ message, path }: Problem): string {
  const text = formatMessage(message);
  const id = path[0] === 'rules' && path.length === 2 ? path[1] : undefined;
  if (id === undefined || allRules.some(rule => rule.id === id)) return text;
  return `${text} Known rules: ${allRules.map(({ name }) => name).join(', ')}.`;
}
