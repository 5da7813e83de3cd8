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
    markdownDescription:
      'Rules to switch off, to show with another severity, or to give options: `{ "vague-time": "off" }`.',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map(rule => [rule.id, ruleSetting(rule)])),
    // A diagnostic shows `group/id`, so that name is accepted too.
    patternProperties: { [`^(${ruleGroups.join('|')})/`]: {} },
  };
}

const states = [true, false, 'off', ...severities];

function ruleSetting(rule: Rule): object {
  const described = {
    description: rule.docs.summary,
    default: rule.isOffByDefault ? 'off' : rule.severity,
  };
  const options = Object.entries(rule.options).map(([name, { schema }]) => [name, schema] as const);
  if (options.length === 0) return { ...described, enum: states };
  const severity = { enum: ['off', ...severities], description: 'How a finding is shown.' };
  const properties = { severity, ...Object.fromEntries(options) };
  return {
    ...described,
    anyOf: [{ enum: states }, { type: 'object', additionalProperties: false, properties }],
  };
}
