import type { Message, Severity } from './diagnostic.js';
import { severities } from './diagnostic.js';
import type { Profile, RuleSetting } from './profiles/profile.js';
import type { ProfileSet } from './profiles/profileSet.js';
import type { Rule } from './rule.js';
import type { Span } from './span.js';

export const modes = ['draft', 'review', 'exam', 'tutor'] as const;
export type Mode = (typeof modes)[number];

/** What a person may set. All of it may be absent, and any value may be wrong: `resolveConfig` says so. */
export interface Config {
  readonly profile?: string;
  readonly mode?: Mode;
  /** The question statement, where the text does not hold it. */
  readonly question?: string;
  readonly marks?: number;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** The year it is written in, AD: the engine has no clock, so the host says it. */
  readonly year?: number;
  /** The writer's own goal. */
  readonly words?: { readonly target?: number };
}

/** One place where settings were written; later layers win. */
export interface ConfigLayer {
  /** For messages: “settings”, “front matter”, “--rule”. */
  readonly source: string;
  readonly config: unknown;
  /** Where a value stands in the essay, if this layer stands there. */
  place?(path: readonly string[]): Span | undefined;
}

/** A setting that could not be followed. */
export interface Problem {
  readonly message: Message;
  readonly source: string;
  readonly path: readonly string[];
  readonly span: Span | undefined;
}

export interface ResolvedRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface ResolvedConfig {
  readonly profile: Profile;
  readonly mode: Mode;
  readonly question: string | undefined;
  /** AD, where somebody said it. */
  readonly year: number | undefined;
  /** Words, of the writer or else of the profile. */
  readonly wordTarget: number | undefined;
  /** Only the rules that are on. */
  readonly rules: readonly ResolvedRule[];
}

export interface ConfigContext {
  readonly rules: readonly Rule[];
  readonly profiles: ProfileSet;
  /** The profile for an essay whose settings name none. */
  readonly detectedProfile: string;
}

/** Merges layers, first to last. Anything unknown or ill-typed is a problem with a place and is otherwise ignored. */
export function resolveConfig(
  layers: readonly ConfigLayer[],
  { rules, profiles, detectedProfile }: ConfigContext,
): { config: ResolvedConfig; problems: readonly Problem[] } {
  const reader = new LayerReader(layers);
  const mode = reader.last('mode', value => modes.find(mode => mode === value), `one of ${modes.join(', ')}`);
  const question = reader.last('question', asText, 'a question in words');
  reader.last('marks', asCount, 'a number of marks');
  const year = reader.last('year', asYear, 'a year in four digits');
  const profile = reader.last(
    'profile',
    value => (typeof value === 'string' ? profiles.get(value) : undefined),
    `one of ${profiles.ids.join(', ')}`,
  );
  const wordTarget = reader.last('words', asWords, 'target: a number of words');
  const chosen = profile ?? (profiles.get(detectedProfile) as Profile);
  const settings = [{ source: `profile ${chosen.id}`, config: { rules: chosen.rules } }, ...layers];
  const resolvedRules = resolveRules(settings, rules, reader.problems);
  return {
    config: {
      profile: chosen,
      mode: mode ?? 'review',
      question,
      year,
      wordTarget: wordTarget ?? chosen.words.target,
      rules: resolvedRules,
    },
    problems: reader.problems,
  };
}

class LayerReader {
  readonly problems: Problem[] = [];
  readonly #layers: readonly ConfigLayer[];

  constructor(layers: readonly ConfigLayer[]) {
    this.#layers = layers;
  }

  /** The value of the last layer that sets `key`; what `read` refuses becomes a problem. */
  last<Value>(key: string, read: (value: unknown) => Value | undefined, expected: string): Value | undefined {
    let found: Value | undefined;
    for (const layer of this.#layers) {
      const value = asRecord(layer.config)?.[key];
      if (value === undefined || value === null) continue;
      const known = read(value);
      if (known === undefined) this.problems.push(badValue(layer, [key], value, expected));
      else found = known;
    }
    return found;
  }
}

function resolveRules(
  layers: readonly ConfigLayer[],
  rules: readonly Rule[],
  problems: Problem[],
): readonly ResolvedRule[] {
  const byName = new Map(rules.flatMap(rule => [[rule.id, rule] as const, [rule.name, rule] as const]));
  const settings = new Map<Rule, { severity: Severity | 'off'; options: Record<string, unknown> }>();
  for (const rule of rules) {
    const options = Object.fromEntries(
      Object.entries(rule.options).map(([name, option]) => [name, option.default]),
    );
    settings.set(rule, { severity: rule.isOffByDefault ? 'off' : rule.severity, options });
  }
  for (const layer of layers) {
    const written = asRecord(layer.config)?.rules;
    if (written === undefined || written === null) continue;
    const record = asRecord(written);
    if (record === undefined) {
      problems.push(badValue(layer, ['rules'], written, 'rule ids with their settings'));
      continue;
    }
    for (const [id, value] of Object.entries(record)) {
      const rule = byName.get(id);
      const setting = rule === undefined ? undefined : settings.get(rule);
      if (rule === undefined || setting === undefined) {
        problems.push(problem(layer, ['rules', id], 'There is no rule “{id}”.', { id }));
      } else {
        applySetting(layer, rule, setting, value, problems);
      }
    }
  }
  return rules.flatMap(rule => {
    const { severity, options } = settings.get(rule) as { severity: Severity | 'off'; options: object };
    return severity === 'off' ? [] : [{ rule, severity, options: { ...options } }];
  });
}

function applySetting(
  layer: ConfigLayer,
  rule: Rule,
  setting: { severity: Severity | 'off'; options: Record<string, unknown> },
  value: unknown,
  problems: Problem[],
): void {
  const path = ['rules', rule.id];
  const severity = readSeverity(value, rule);
  if (severity !== undefined) {
    setting.severity = severity;
    return;
  }
  const record = asRecord(value);
  if (record === undefined) {
    problems.push(badValue(layer, path, value, `off, ${severities.join(', ')} or options`));
    return;
  }
  if (setting.severity === 'off') setting.severity = rule.severity;
  for (const [name, optionValue] of Object.entries(record)) {
    if (name === 'severity') {
      const written = readSeverity(optionValue, rule);
      if (written === undefined) {
        problems.push(badValue(layer, [...path, name], optionValue, `off, ${severities.join(', ')}`));
      } else setting.severity = written;
      continue;
    }
    const option = rule.options[name];
    if (option === undefined) {
      const data = { rule: rule.id, option: name };
      problems.push(problem(layer, [...path, name], 'Rule “{rule}” has no option “{option}”.', data));
      continue;
    }
    const read = option.read(optionValue);
    if (read === undefined) problems.push(badValue(layer, [...path, name], optionValue, option.expected));
    else setting.options[name] = read;
  }
}

function readSeverity(value: unknown, rule: Rule): Severity | 'off' | undefined {
  if (value === false || value === 'off') return 'off';
  if (value === true) return rule.severity;
  return severities.find(severity => severity === value);
}

function badValue(layer: ConfigLayer, path: readonly string[], value: unknown, expected: string): Problem {
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return problem(layer, path, '{setting}: “{value}” is not {expected}.', {
    setting: path.join('.'),
    value: shown.length <= 60 ? shown : `${shown.slice(0, 59)}…`,
    expected,
  });
}

function problem(
  layer: ConfigLayer,
  path: readonly string[],
  template: string,
  data: Message['data'],
): Problem {
  return { message: { template, data }, source: layer.source, path, span: layer.place?.(path) };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function asCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && 0 < value ? value : undefined;
}

function asYear(value: unknown): number | undefined {
  return Number.isInteger(value) && 1000 <= (value as number) && (value as number) <= 9999
    ? (value as number)
    : undefined;
}

function asWords(value: unknown): number | undefined {
  return asCount(asRecord(value)?.target);
}
