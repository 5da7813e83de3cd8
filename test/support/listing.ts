import { type Analysis, formatMessage } from '../../server/src/core/index.js';

/** What is found in a script, for people: how it was read, then `line:column severity rule message`. */
export function listing(analysis: Analysis): string {
  const { text, essay, profile, likeness, diagnostics } = analysis;
  const { words, arguments: count, evidence } = essay.counts;
  const head = `# ${profile.id}, likeness ${likeness}: ${words} words, ${count} arguments, ${evidence} pieces of evidence`;
  const lines = diagnostics.map(({ span, severity, rule, message }) => {
    return `${lineOf(text, span.start)}:${columnOf(text, span.start)} ${severity} ${rule} ${formatMessage(message)}`;
  });
  return `${[head, ...lines].join('\n')}\n`;
}

/** From 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** From 1, in UTF-16 units. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1) + 1;
}
