import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Rule, ruleGroups } from '../src/core/rule.js';

/** A rule and the file that declares it. */
export interface RuleFile {
  readonly rule: Rule;
  /** Below `rules/`, without the extension. */
  readonly module: string;
  readonly exportName: string;
}

/** Finds the rules in their folders, since the registry is itself generated; by group, then by id. */
export async function findRules(folder: string): Promise<readonly RuleFile[]> {
  const found: RuleFile[] = [];
  for (const group of ruleGroups) {
    for (const id of declaringFiles(join(folder, group))) {
      found.push(await readRule(folder, group, id));
    }
  }
  return found;
}

/** Names of the files that declare a rule; others in the folder help them. */
function declaringFiles(folder: string): readonly string[] {
  // A group with no rules yet has no folder in a clone.
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => name.endsWith('.ts') && readFileSync(join(folder, name), 'utf8').includes('defineRule('))
    .map(name => name.slice(0, -'.ts'.length))
    .sort();
}

async function readRule(folder: string, group: string, id: string): Promise<RuleFile> {
  const module = `${group}/${id}`;
  const exportName = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const rule = (await exportsOf(join(folder, `${module}.ts`)))[exportName] as Rule | undefined;
  if (rule === undefined) throw new Error(`rules/${module}.ts exports no “${exportName}”.`);
  if (rule.name !== module) throw new Error(`rules/${module}.ts declares “${rule.name}”.`);
  return { rule, module, exportName };
}

/** The package is CommonJS to Node, so `import()` may hold everything under `default`. */
async function exportsOf(path: string): Promise<Readonly<Record<string, unknown>>> {
  const module = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
  return { ...(module.default as Record<string, unknown> | undefined), ...module };
}
