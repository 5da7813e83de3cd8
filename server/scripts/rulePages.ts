import type { Fixture, FixtureCase } from '../../test/support/fixture.js';
import { type Rule, ruleGroups } from '../src/core/rule.js';
import { ruleAccuracy } from '../src/core/rules/ruleAccuracy.js';

export interface DocumentedRule {
  readonly rule: Rule;
  readonly fixture: Fixture | undefined;
  /** What built-in profiles set for this rule. */
  readonly profiles: Readonly<Record<string, unknown>>;
}

/** The page of one rule, `docs/rules/<id>.md`. */
export function rulePage({ rule, fixture, profiles }: DocumentedRule): string {
  const examples = (fixture?.cases ?? []).filter(({ isExample }) => isExample);
  return joined([
    `# ${rule.id}`,
    rule.docs.summary,
    table(['', ''], facts(rule, profiles)),
    '## Why it matters',
    rule.docs.rationale,
    joinedLines(rule.docs.sources.map(source => `- ${source}`)),
    ...options(rule),
    ...(0 < examples.length ? ['## Examples', ...examples.flatMap(example)] : []),
    '## Switching it off',
    `In the settings, \`"examEssay.rules": { "${rule.id}": "off" }\`; in the essay, for the line below,` +
      ` \`<!-- exam-essay-disable-next-line ${rule.id} -->\`.`,
  ]);
}

/** `docs/rules/README.md`: every rule with its summary. */
export function ruleIndexPage(documented: readonly DocumentedRule[]): string {
  const groups = ruleGroups.flatMap(group => {
    const rows = documented
      .filter(({ rule }) => rule.group === group)
      .map(({ rule }) => [`[${rule.id}](${rule.id}.md)`, severityOf(rule), rule.docs.summary]);
    const title = `${group.charAt(0).toUpperCase()}${group.slice(1)}`;
    return rows.length === 0 ? [] : [`## ${title}`, table(['Rule', 'Severity', 'What is wrong'], rows)];
  });
  return joined(['# Rules', ...groups]);
}

function facts(rule: Rule, profiles: DocumentedRule['profiles']): readonly (readonly string[])[] {
  const settings = Object.entries(profiles).map(([id, setting]) => `${id}: \`${JSON.stringify(setting)}\``);
  return [
    ['Group', rule.group],
    ['Severity', severityOf(rule)],
    ['Certainty', certainty[rule.confidence]],
    ...measured(rule),
    ['Looks at', rule.scope === 'paragraph' ? 'one paragraph at a time' : 'the whole answer'],
    [
      'While drafting',
      rule.concern === 'absence' ? 'information at most: it is not there *yet*' : 'as in a review',
    ],
    ...(0 < settings.length ? [['Profiles', settings.join(', ')]] : []),
  ];
}

function measured({ name }: Rule): readonly (readonly string[])[] {
  const accuracy = ruleAccuracy[name];
  if (accuracy === undefined) return [];
  const { right, findings, faults } = accuracy;
  const figures = `right in ${right} of ${findings} findings, ${right} of ${faults} faults found`;
  return [['Measured', `[${figures}](../accuracy.md)`]];
}

const certainty: Readonly<Record<Rule['confidence'], string>> = {
  high: 'high',
  medium: 'medium: read the place before you change it',
  low: 'low: a hint, never more',
};

function severityOf(rule: Rule): string {
  return rule.isOffByDefault ? `off, ${rule.severity} where turned on` : rule.severity;
}

function options(rule: Rule): readonly string[] {
  const rows = Object.entries(rule.options).map(([name, { schema, expected }]) => [
    `\`${name}\``,
    expected,
    `\`${JSON.stringify(schema.default)}\``,
    schema.description,
  ]);
  return rows.length === 0 ? [] : ['## Options', table(['Option', 'Is', 'Default', 'Does'], rows)];
}

function example({ title, text, marks, fixed }: FixtureCase): readonly string[] {
  const lines = marks.map(({ span: { start, end } }) => {
    const line = text.slice(0, start).split('\n').length;
    const flagged = start === end ? 'something is missing here' : `“${shortened(text.slice(start, end))}”`;
    return `- Line ${line}: ${flagged}`;
  });
  return [
    `### ${title}`,
    fenced(text),
    ...(0 < lines.length ? [`Flagged:\n\n${joinedLines(lines)}`] : []),
    ...(fixed === undefined ? [] : ['After the fix:', fenced(fixed)]),
  ];
}

const longestQuotation = 80;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestQuotation ? line : `${line.slice(0, longestQuotation - 1)}…`;
}

/** A fence longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}markdown\n${text.trimEnd()}\n${fence}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return joinedLines([row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)]);
}

function joined(parts: readonly string[]): string {
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

function joinedLines(lines: readonly string[]): string {
  return lines.join('\n');
}
