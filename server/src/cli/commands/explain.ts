import { findRule } from '../findRule.js';
import type { Host } from '../host.js';
import type { ExitCode } from '../tally.js';

/** What a rule finds, why it matters in this exam, who says so, and how to set it. */
export function explain(host: Host, name: string): ExitCode {
  const { name: fullName, severity, confidence, isOffByDefault, docs, options } = findRule(name);
  const state = isOffByDefault ? 'off unless a profile or a setting turns it on' : `${severity} by default`;
  const lines = [
    fullName,
    '',
    docs.summary,
    '',
    ...wrap(docs.rationale),
    '',
    `Severity: ${state}; confidence: ${confidence}.`,
    ...(docs.sources.length === 0 ? [] : [`Sources: ${docs.sources.join('; ')}.`]),
    ...Object.entries(options).flatMap(([option, { schema, expected }], index) => [
      ...(index === 0 ? ['', 'Options:'] : []),
      `  ${option}: ${expected}; ${JSON.stringify(schema.default)} by default. ${schema.description}`,
    ]),
    '',
    `Switch it off: exam-essay check --rule ${fullName}=off, or in the text`,
    `<!-- exam-essay-disable-next-line ${fullName} -->`,
  ];
  host.writeOut(`${lines.join('\n')}\n`);
  return 0;
}

const lineWidth = 80;

function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || lineWidth < last.length + 1 + word.length) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
