import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../src/core/rule.js';

/** `l10n/bundle.l10n.json`: every template that core and the interchange may hand out, under itself. */
export function messageBundle(rules: readonly Rule[], core: string, interchange: string): string {
  const templates = new Set(rules.flatMap(rule => Object.values(rule.messages)));
  for (const source of [...sources(core), ...sources(interchange)]) {
    for (const template of templatesIn(source)) templates.add(template);
  }
  const sorted = [...templates].sort();
  return JSON.stringify(Object.fromEntries(sorted.map(template => [template, template])));
}

/** Sources that make messages and are no rules: rules declare theirs. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !path.startsWith(join(folder, 'rules')))
    .map(path => readFileSync(path, 'utf8'))
    .filter(source => /\btemplate\b/.test(source));
}

const literal = /(template:\s*)?(['"])((?:(?!\2)[^\\\n]|\\['"])*)\2/g;

/** A literal after `template:`, or one that holds a `{placeholder}` between words. */
function templatesIn(source: string): readonly string[] {
  return [...source.matchAll(literal)]
    .filter(([, isTemplate, , text = '']) => isTemplate !== undefined || /\{[a-z]\w*\}/i.test(text))
    .map(([, , , text = '']) => text.replaceAll('\\', ''))
    .filter(text => /\p{L}/u.test(text.replace(/\{\w+\}/g, '')));
}
