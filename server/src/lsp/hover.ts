import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { Diagnostic, Rule } from '../core/index.js';
import { ruleExamples } from '../core/rules/examples.js';
import { ruleAccuracy } from '../core/rules/ruleAccuracy.js';
import type { OpenEssay } from './analyses.js';
import { type Localize, message } from './localize.js';
import { rulePage, toOffset, toRange } from './toProtocol.js';

/** Why the findings at a position matter, with an example. The editor shows their messages itself. */
export function hover(
  { document, analysis }: OpenEssay,
  visible: readonly Diagnostic[],
  position: Position,
  rules: readonly Rule[],
  localize: Localize,
): Hover | null {
  const offset = toOffset(document, position);
  const here = visible.filter(({ span }) => span.start <= offset && offset <= span.end);
  const narrowest = here.reduce<Diagnostic | undefined>(narrower, undefined);
  if (narrowest === undefined || analysis.mode === 'exam') return null;
  const names = [...new Set(here.map(({ rule }) => rule))];
  const value = names
    .flatMap(name => rules.filter(rule => rule.name === name))
    .map(rule => explain(rule, localize))
    .join('\n\n---\n\n');
  if (value === '') return null;
  return { contents: { kind: MarkupKind.Markdown, value }, range: toRange(document, narrowest.span) };
}

function narrower(a: Diagnostic | undefined, b: Diagnostic): Diagnostic {
  return a === undefined || b.span.end - b.span.start < a.span.end - a.span.start ? b : a;
}

function explain({ id, name, docs }: Rule, localize: Localize): string {
  const parts = [`**${localize(message(docs.summary))}**`, localize(message(docs.rationale))];
  const example = ruleExamples[id] ?? ruleExamples[name];
  if (example !== undefined) parts.push(block(localize(message('Weak:')), example.weak));
  if (example?.repaired !== undefined) parts.push(block(localize(message('Better:')), example.repaired));
  const measured = ruleAccuracy[name];
  if (measured !== undefined && 0 < measured.findings) {
    const data = { right: measured.right, findings: measured.findings };
    parts.push(
      localize(message('Right in {right} of {findings} findings on texts that readers had marked.', data)),
    );
  }
  parts.push(`[${name}](${rulePage(name)})`);
  return parts.join('\n\n');
}

/** Examples are Markdown themselves, so the fence is longer than any in them. */
function block(label: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${label}\n\n${fence}markdown\n${text.trimEnd()}\n${fence}`;
}
