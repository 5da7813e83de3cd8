import { parse as parseYaml } from 'yaml';
import type { Severity, Span } from '../../server/src/core/index.js';

/** The expectations of one rule, as `test/fixtures/rules/<group>/<rule-id>.md` states them. */
export interface Fixture {
  readonly path: string;
  readonly rule: string;
  readonly cases: readonly FixtureCase[];
}

export interface FixtureCase {
  readonly title: string;
  /** Where the case's title stands, from 1. */
  readonly line: number;
  /** Shown on the rule's page. */
  readonly isExample: boolean;
  /** The essay without its markers. */
  readonly text: string;
  readonly marks: readonly ExpectedMark[];
  /** The text after each finding's first fix. */
  readonly fixed: string | undefined;
  readonly config: FixtureConfig;
}

/** One `[|words|]{rule-id}`; the severity is compared only where the marker states one. */
export interface ExpectedMark {
  readonly rule: string;
  readonly span: Span;
  readonly severity?: Severity;
}

export interface FixtureConfig {
  readonly profile?: string;
  readonly question?: string;
  readonly mode?: string;
  readonly marks?: number;
  readonly words?: { readonly target: number };
  readonly year?: number;
  readonly rules?: Readonly<Record<string, unknown>>;
}

/** A fixture that does not say what it expects; the message names file and line. */
export class FixtureError extends Error {
  constructor(path: string, line: number, problem: string) {
    super(`${path}:${line}: ${problem}`);
    this.name = 'FixtureError';
  }
}

const configKeys = ['profile', 'question', 'mode', 'marks', 'words', 'year', 'rules'];
const fencePattern = /^(~{3,})(\w*)[ \t]*$/;
const casePattern = /^## +(.*?)(?: +\{(\w+)\})?[ \t]*$/;

/** Reads a fixture; `ruleIds` are the ids that a marker may name. */
export function parseFixture(path: string, source: string, ruleIds: readonly string[]): Fixture {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const fail = (index: number, problem: string): never => {
    throw new FixtureError(path, index + 1, problem);
  };
  const rule = /^# ([a-z-]+)$/.exec(lines[0] ?? '')?.[1] ?? fail(0, 'The first line is not “# rule-id”.');
  const cases: FixtureCase[] = [];
  for (let index = 1; index < lines.length; ) {
    const opening = casePattern.exec(lines[index] as string);
    if (opening === null) {
      if (fencePattern.test(lines[index] as string)) fail(index, 'A block stands before the first case.');
      index += 1;
      continue;
    }
    const [, title = '', attribute] = opening;
    if (attribute !== undefined && attribute !== 'example') fail(index, `“{${attribute}}” is not known.`);
    const { blocks, next } = readBlocks(path, lines, index + 1);
    const essay = blocks.get('essay') ?? fail(index, 'The case has no ~~~essay block.');
    const config = blocks.get('config');
    cases.push({
      title,
      line: index + 1,
      isExample: attribute === 'example',
      ...readMarkers(path, essay, ruleIds),
      fixed: blocks.get('fixed')?.text,
      config: config === undefined ? {} : readConfig(path, config),
    });
    index = next;
  }
  return { path, rule, cases };
}

interface FencedBlock {
  readonly text: string;
  /** The line of the first line of `text`, from 1. */
  readonly line: number;
}

/** The blocks of one case, which ends at the next `##`. */
function readBlocks(
  path: string,
  lines: readonly string[],
  from: number,
): { blocks: ReadonlyMap<string, FencedBlock>; next: number } {
  const blocks = new Map<string, FencedBlock>();
  let index = from;
  while (index < lines.length && !casePattern.test(lines[index] as string)) {
    const fence = fencePattern.exec(lines[index] as string);
    if (fence === null) {
      index += 1;
      continue;
    }
    const [, tildes = '', name = ''] = fence;
    if (!['essay', 'fixed', 'config'].includes(name)) {
      throw new FixtureError(path, index + 1, `“~~~${name}” is none of ~~~essay, ~~~fixed, ~~~config.`);
    }
    if (blocks.has(name)) throw new FixtureError(path, index + 1, `The case has two ~~~${name} blocks.`);
    const end = lines.indexOf(tildes, index + 1);
    if (end < 0) throw new FixtureError(path, index + 1, `“${tildes}${name}” is not closed.`);
    const content = lines.slice(index + 1, end);
    blocks.set(name, { text: content.map(line => `${line}\n`).join(''), line: index + 2 });
    index = end + 1;
  }
  return { blocks, next: index };
}

interface OpenMarker {
  readonly start: number;
  readonly line: number;
}

const markerPattern = /\[\||\|\]\{([^{}\n]*)\}/g;

/** Takes the markers out; what they enclose is expected to be flagged. */
function readMarkers(
  path: string,
  { text: source, line: firstLine }: FencedBlock,
  ruleIds: readonly string[],
): { text: string; marks: readonly ExpectedMark[] } {
  const marks: ExpectedMark[] = [];
  const open: OpenMarker[] = [];
  let text = '';
  let last = 0;
  for (const match of source.matchAll(markerPattern)) {
    text += source.slice(last, match.index);
    last = match.index + match[0].length;
    const line = firstLine + source.slice(0, match.index).split('\n').length - 1;
    if (match[1] === undefined) {
      open.push({ start: text.length, line });
      continue;
    }
    const opening = open.pop();
    if (opening === undefined) throw new FixtureError(path, line, '“|]” closes nothing.');
    const [rule = '', severity, ...rest] = match[1].split(' ');
    if (!ruleIds.includes(rule)) throw new FixtureError(path, line, `There is no rule “${rule}”.`);
    if (0 < rest.length || (severity !== undefined && !isSeverity(severity))) {
      throw new FixtureError(path, line, `“${match[1]}” is not a rule id with a severity.`);
    }
    const span = { start: opening.start, end: text.length };
    marks.push(severity === undefined ? { rule, span } : { rule, span, severity: severity as Severity });
  }
  text += source.slice(last);
  const unclosed = open.at(-1);
  if (unclosed !== undefined) throw new FixtureError(path, unclosed.line, '“[|” is not closed.');
  const stray = text.indexOf('|]');
  if (0 <= stray) {
    const line = firstLine + text.slice(0, stray).split('\n').length - 1;
    throw new FixtureError(path, line, '“|]” is not followed by a {rule-id}.');
  }
  return { text, marks };
}

function isSeverity(name: string): name is Severity {
  return ['error', 'warning', 'information', 'hint'].includes(name);
}

function readConfig(path: string, { text, line }: FencedBlock): FixtureConfig {
  let config: unknown;
  try {
    config = parseYaml(text);
  } catch (error) {
    throw new FixtureError(path, line, `The config is no YAML: ${(error as Error).message}`);
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new FixtureError(path, line, 'The config is no list of keys.');
  }
  const unknown = Object.keys(config).find(key => !configKeys.includes(key));
  if (unknown !== undefined) {
    throw new FixtureError(path, line, `“${unknown}” is none of ${configKeys.join(', ')}.`);
  }
  return config;
}
