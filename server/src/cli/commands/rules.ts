import { rules as allRules, type Rule, ruleGroups } from '../../core/index.js';
import type { Host } from '../host.js';
import type { ExitCode } from '../tally.js';

/** All rules by group, with their default severities. */
export function rules(host: Host): ExitCode {
  const width = Math.max(0, ...allRules.map(({ id }) => id.length));
  const lines = ruleGroups.flatMap(group => {
    const members = allRules.filter(rule => rule.group === group);
    return members.length === 0 ? [] : [group, ...members.map(rule => ruleLine(rule, width)), ''];
  });
  host.writeOut(`${lines.join('\n')}\n“exam-essay explain <rule>” says why a rule matters.\n`);
  return 0;
}

function ruleLine({ id, severity, isOffByDefault, docs }: Rule, width: number): string {
  const state = isOffByDefault ? 'off' : severity;
  return `  ${id.padEnd(width)}  ${state.padEnd('information'.length)}  ${docs.summary}`;
}
