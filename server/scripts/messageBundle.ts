import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../src/core/rule.js';

/** Folders with templates, absolute. */
export interface SourceFolders {
  readonly core: string;
  readonly report: string;
  readonly interchange: string;
  readonly lsp: string;
}

/** `l10n/bundle.l10n.json`: every template that the server may hand out, under itself. */
export function messageBundle(
  rules: readonly Rule[],
  { core, report, interchange, lsp }: SourceFolders,
): string {
  const templates = new Set(rules.flatMap(textsOf));
  for (const source of [...sources(core), ...sources(interchange)]) {
    for (const template of templatesIn(source)) templates.add(template);
  }
  for (const source of files(report)) for (const template of templatesSaid(source)) templates.add(template);
  for (const source of files(lsp).filter(text => /\bmessage\(|\bdetail:/.test(text))) {
    for (const template of [...templatesSaid(source), ...templatesIn(source), ...templatesTabled(source)]) {
      templates.add(template);
    }
  }
  return bundleOf(templates);
}

/** Those of the settings too: `generate.ts` takes them over into `package.nls.*.json`. */
function textsOf({ docs, options, messages }: Rule): readonly string[] {
  const described = Object.values(options).map(({ schema }) => schema.description);
  return [docs.summary, ...described, ...Object.values(messages)];
}

/** Texts by themselves, in one order on every machine. */
export function bundleOf(texts: ReadonlySet<string>): string {
  return JSON.stringify(Object.fromEntries([...texts].sort().map(text => [text, text])));
}

/** Sources that make messages and are no rules: rules declare theirs. */
function sources(folder: string): readonly string[] {
  return files(folder, path => !path.startsWith(join(folder, 'rules'))).filter(source =>
    /\btemplate\b/.test(source),
  );
}

/** Texts of the TypeScript sources below a folder. */
export function files(folder: string, isWanted: (path: string) => boolean = () => true): readonly string[] {
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
    .filter(([, isTemplate, , text = '']) => isTemplate !== undefined || /(?<!\$)\{[a-z]\w*\}/i.test(text))
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

const tabled = /\b\w+:\s*(['"])(\p{Lu}(?:(?!\1)[^\\\n]|\\['"])*)\1/gu;

/** A literal in a table of names or explanations, which begin with a capital as no key of the protocol does. */
function templatesTabled(source: string): readonly string[] {
  return [...source.matchAll(tabled)].map(([, , text = '']) => text.replaceAll('\\', ''));
}
