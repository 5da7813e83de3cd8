import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Fixture, parseFixture } from '../../test/support/fixture.js';
import { formatted } from './formatted.js';
import { messageBundle } from './messageBundle.js';
import { findRules } from './ruleFiles.js';
import { examplesModule, registryModule } from './ruleModules.js';
import { type DocumentedRule, ruleIndexPage, rulePage } from './rulePages.js';
import { withRuleSettings } from './ruleSettings.js';

const root = resolve(__dirname, '../..');
const core = join(root, 'server/src/core');
const pages = join(root, 'server/docs/rules');

/** Writes everything that is derived from the rules; with `--check` only says what is out of date. */
async function generate(isCheck: boolean): Promise<number> {
  const wanted = await generatedFiles();
  const stale = [...wanted].filter(([path, text]) => readIfThere(path) !== text).map(([path]) => path);
  const orphans = existsSync(pages)
    ? readdirSync(pages)
        .map(name => join(pages, name))
        .filter(path => !wanted.has(path))
    : [];
  for (const path of [...stale, ...orphans]) {
    console.log(`${isCheck ? 'Out of date' : 'Generated'}: ${relative(root, path)}`);
  }
  if (isCheck) return 0 < stale.length + orphans.length ? 1 : 0;
  for (const path of orphans) rmSync(path);
  for (const path of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, wanted.get(path) as string);
  }
  return 0;
}

async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const files = await findRules(join(core, 'rules'));
  const ids = files.map(({ rule }) => rule.id);
  const documented: readonly DocumentedRule[] = files.map(({ rule, module }) => ({
    rule,
    fixture: readFixture(`test/fixtures/rules/${module}.md`, ids),
    profiles: profilesSetting(rule.id),
  }));
  const rules = files.map(({ rule }) => rule);
  const manifest = join(root, 'package.json');
  const code = {
    'server/src/core/rules/index.ts': registryModule(files),
    'server/src/core/rules/examples.ts': examplesModule(documented),
    'server/l10n/bundle.l10n.json': messageBundle(rules, core),
    'package.json': withRuleSettings(readFileSync(manifest, 'utf8'), rules),
  };
  return new Map([
    ...Object.entries(code).map(([path, text]) => [join(root, path), formatted(root, path, text)] as const),
    ...documented.map(one => [join(pages, `${one.rule.id}.md`), rulePage(one)] as const),
    [join(pages, 'README.md'), ruleIndexPage(documented)] as const,
  ]);
}

function readFixture(path: string, ids: readonly string[]): Fixture | undefined {
  const source = readIfThere(join(root, path));
  return source === undefined ? undefined : parseFixture(path, source, ids);
}

/** The built-in profiles that say something about a rule, each with what it says. */
function profilesSetting(id: string): Readonly<Record<string, unknown>> {
  const folder = join(core, 'profiles');
  const settings: Record<string, unknown> = {};
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json')) continue;
    const profile = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const setting = profile.rules?.[id];
    if (setting !== undefined) settings[profile.id] = setting;
  }
  return settings;
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

generate(process.argv.includes('--check')).then(
  code => {
    process.exitCode = code;
  },
  error => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
