import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../src/core/rule.js';

export interface SourceFolders {
  readonly core: string;
  readonly report: string;
  readonly interchange: string;
}

/** `l10n/bundle.l10n.json`: every template that core, the report and the interchange may hand out, under itself. */
export function messageBundle(rules: readonly Rule[], { core, report, interchange }: SourceFolders): string {
  const templates = new Set(rules.flatMap(rule => Object.values(rule.messages)));
  for (const source of [...sources(core), ...sources(interchange)]) {
    for (const template of templatesIn(source)) templates.add(template);
  }
  for (const source of files(report)) for (const template of templatesSaid(source)) templates.add(template);
  const sorted = [...templates].sort();
  return JSON.stringify(Object.fromEntries(sorted.map(template => [template, template])));
}

/** Sources that make messages and are no rules: rules declare theirs. */
function sources(folder: string): readonly string[] {
  return files(folder, path => !path.startsWith(join(folder, 'rules'))).filter(source =>
    /\btemplate\b/.test(source),
  );
}

function files(folder: string, isWanted: (path: string) => boolean = () => true): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(isWanted)
    .map(path => readFileSync(path, 'utf8'));
}

const literal = /(template:\s*)?(['"])((?:(?!\2)[^\\\n]|\\['"])*)\2/g;

/** A literal after `template:`, or one that holds a `{placeholder}` between words. */
function templatesIn(source: string): readonly string[] {
  return [...source.matchAll(literal)]
    .filter(([, isTemplate, , text = '']) => isTemplate !== undefined || /\{[a-z]\w*\}/i.test(text))
    .map(([, , , text = '']) => text.replaceAll('\\', ''))
    .filter(text => /\p{L}/u.test(text.replace(/\{\w+\}/g, '')));
}

const said = /\b(?:say|message)\(\s*(['"])((?:(?!\1)[^\\\n]|\\['"])*)\1/g;

/** A literal that is said or made a message where it stands. */
function templatesSaid(source: string): readonly string[] {
  return [...source.matchAll(said)]
    .map(([, , text = '']) => text.replaceAll('\\', ''))
    .filter(text => /\p{L}/u.test(text.replace(/\{\w+\}/g, '')));
}
