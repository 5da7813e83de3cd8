import { severities } from '../src/core/diagnostic.js';
import { type Rule, ruleGroups } from '../src/core/rule.js';

interface Configuration {
  properties?: Record<string, unknown>;
}

interface Manifest {
  contributes?: { configuration?: Configuration | Configuration[] };
}

const key = 'examEssay.rules';

/** The manifest with `examEssay.rules` described anew where it stands; all else is left alone. */
export function withRuleSettings(source: string, rules: readonly Rule[]): string {
  const manifest = JSON.parse(source) as Manifest;
  manifest.contributes ??= {};
  manifest.contributes.configuration ??= { properties: {} };
  const configurations = [manifest.contributes.configuration].flat();
  const place = configurations.find(({ properties }) => properties !== undefined && key in properties);
  const configuration = place ?? (configurations[0] as Configuration);
  configuration.properties = { ...configuration.properties, [key]: rulesSetting(rules) };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function rulesSetting(rules: readonly Rule[]): object {
  return {
    order: 5,
    type: 'object',
    scope: 'resource',
    default: {},
    markdownDescription: '%setting.rules%',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map(rule => [rule.id, ruleSetting(rule)])),
    // A diagnostic shows `group/id`, so that name is accepted too.
    patternProperties: { [`^(${ruleGroups.join('|')})/`]: {} },
  };
}

const states = [true, false, 'off', ...severities];

function ruleSetting(rule: Rule): object {
  const described = {
    description: `%${nameOf(rule)}%`,
    default: rule.isOffByDefault ? 'off' : rule.severity,
  };
  const options = Object.entries(rule.options).map(([name, { schema }]) => [name, schema] as const);
  if (options.length === 0) return { ...described, enum: states };
  const severity = { enum: ['off', ...severities], description: '%setting.rules.severity%' };
  const named = options.map(([name, schema]) => [
    name,
    { ...schema, description: `%${nameOf(rule, name)}%` },
  ]);
  const properties = { severity, ...Object.fromEntries(named) };
  return {
    ...described,
    anyOf: [{ enum: states }, { type: 'object', additionalProperties: false, properties }],
  };
}

/** The texts of `package.nls.json` that rules bring, put in anew; all else is left alone. */
export function withRuleTexts(
  source: string,
  rules: readonly Rule[],
  translate: (text: string) => string,
): string {
  const texts = Object.entries(JSON.parse(source) as Record<string, string>);
  const own = texts.filter(([name]) => !name.startsWith('rule.'));
  const brought = rules.flatMap(rule => [
    [nameOf(rule), translate(rule.docs.summary)] as const,
    ...Object.entries(rule.options).map(
      ([option, { schema }]) => [nameOf(rule, option), translate(schema.description)] as const,
    ),
  ]);
  return `${JSON.stringify(Object.fromEntries([...own, ...brought]), undefined, 2)}\n`;
}

function nameOf({ id }: Rule, option?: string): string {
  return option === undefined ? `rule.${id}` : `rule.${id}.${option}`;
}
