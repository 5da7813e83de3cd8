import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type Analysis,
  Analyzer,
  applyEdits,
  type Diagnostic,
  formatMessage,
  rules,
  severities,
} from '../../server/src/core/index.js';
import { parseFixture } from '../support/fixture.js';
import type { Found } from './suite/support/editing.js';

const root = resolve(__dirname, '../..');

/** What the engine says of a text under the settings of the workspace; each host must say the same. */
export interface Expectation {
  readonly name: string;
  readonly text: string;
  readonly found: readonly Found[];
}

/** The first fix of each kind: what the text is after it. */
export interface ExpectedFix {
  readonly rule: string;
  /** Offset at which the finding begins. */
  readonly start: number;
  readonly title: string;
  readonly text: string;
  readonly fixed: string;
}

export interface Expectations {
  readonly texts: readonly Expectation[];
  readonly fixes: readonly ExpectedFix[];
}

/** Of all rule fixtures and whole scripts. */
export function expectations(): Expectations {
  const texts = fixtureTexts();
  return {
    texts: texts.map(({ name, text }, index) => expectation(name, endMarked(text, index))),
    fixes: firstOfEachKind(texts.map(({ text }) => text)),
  };
}

interface NamedText {
  readonly name: string;
  readonly text: string;
}

function fixtureTexts(): readonly NamedText[] {
  const ids = rules.map(({ id }) => id);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const cases = rules.flatMap(({ name }) => {
    const path = `test/fixtures/rules/${name}.md`;
    return parseFixture(path, read(path), ids).cases.map(({ title, text }) => ({
      name: `${name}: ${title}`,
      text,
    }));
  });
  const scripts = readdirSync(join(root, 'test/fixtures/essays'))
    .filter(name => name.endsWith('.md'))
    .map(name => ({ name, text: read(`test/fixtures/essays/${name}`) }));
  return [...cases, ...scripts].map(({ name, text }) => ({ name, text: text.replaceAll('\r\n', '\n') }));
}

/**
 * A last paragraph with a finding, another for every other text: so the findings of a text differ from those of
 * the text before it, and a host that never answers is not taken for one that finds nothing.
 */
function endMarked(text: string, index: number): string {
  const phrase = index % 2 === 0 ? 'Many people believe' : 'Many experts believe';
  return `${text}\n\n${phrase} that it is so.\n`;
}

const analyze = (text: string): Analysis =>
  new Analyzer().analyze(text, [
    { source: 'test', config: { mode: 'review', year: new Date().getFullYear() } },
  ]);

function expectation(name: string, text: string): Expectation {
  return { name, text, found: analyze(text).diagnostics.map(toFound) };
}

function toFound({ rule, severity, span, message }: Diagnostic): Found {
  return {
    rule,
    severity: severities.indexOf(severity),
    start: span.start,
    end: span.end,
    message: formatMessage(message),
  };
}

function firstOfEachKind(texts: readonly string[]): readonly ExpectedFix[] {
  const byKind = new Map<string, ExpectedFix>();
  for (const text of texts) {
    const { diagnostics } = analyze(text);
    for (const { rule, span, fixes } of diagnostics) {
      for (const { title, edits } of fixes) {
        const kind = `${rule} ${title.template}`;
        const isClear = diagnostics.filter(other => other.span.start === span.start).length === 1;
        if (byKind.has(kind) || !isClear) continue;
        const fixed = applyEdits(text, edits);
        byKind.set(kind, { rule, start: span.start, title: formatMessage(title), text, fixed });
      }
    }
  }
  return [...byKind.values()];
}
