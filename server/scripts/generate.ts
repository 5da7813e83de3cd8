import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Fixture, parseFixture } from '../../test/support/fixture.js';
import { clientBundle } from './clientBundle.js';
import { formatted } from './formatted.js';
import { messageBundle } from './messageBundle.js';
import { findRules } from './ruleFiles.js';
import { examplesModule, registryModule } from './ruleModules.js';
import { type DocumentedRule, ruleIndexPage, rulePage } from './rulePages.js';
import { withRuleSettings, withRuleTexts } from './ruleSettings.js';

const root = resolve(__dirname, '../..');
const core = join(root, 'server/src/core');
const pages = 'server/docs/rules';

/** Writes everything that is derived from the rules; with `--check` only says what is out of date. */
async function generate(isCheck: boolean): Promise<number> {
  const wanted = await generatedFiles();
  const stale = [...wanted].filter(([path, text]) => readIfThere(path) !== text).map(([path]) => path);
  const orphans = existsSync(join(root, pages))
    ? readdirSync(join(root, pages))
        .map(name => `${pages}/${name}`)
        .filter(path => !wanted.has(path))
    : [];
  for (const path of [...stale, ...orphans]) {
    console.log(`${isCheck ? 'Out of date' : 'Generated'}: ${path}`);
  }
  if (isCheck) return 0 < stale.length + orphans.length ? 1 : 0;
  for (const path of orphans) rmSync(join(root, path));
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), wanted.get(path) as string);
  }
  return 0;
}

/** Texts by path below the root. */
async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const files = await findRules(join(core, 'rules'));
  const ids = files.map(({ rule }) => rule.id);
  const documented: readonly DocumentedRule[] = files.map(({ rule, module }) => ({
    rule,
    fixture: readFixture(`test/fixtures/rules/${module}.md`, ids),
    profiles: profilesSetting(rule.id),
  }));
  const rules = files.map(({ rule }) => rule);
  const urdu = JSON.parse(readFileSync(join(root, 'server/l10n/bundle.l10n.ur.json'), 'utf8'));
  const texts = {
    'server/src/core/rules/index.ts': registryModule(files),
    'server/src/core/rules/examples.ts': examplesModule(documented),
    'server/l10n/bundle.l10n.json': messageBundle(rules, {
      core,
      report: join(root, 'server/src/report'),
      interchange: join(root, 'server/src/interchange'),
      lsp: join(root, 'server/src/lsp'),
    }),
    'l10n/bundle.l10n.json': clientBundle(join(root, 'client/src')),
    'package.json': withRuleSettings(readFileSync(join(root, 'package.json'), 'utf8'), rules),
    'package.nls.json': withRuleTexts(
      readFileSync(join(root, 'package.nls.json'), 'utf8'),
      rules,
      text => text,
    ),
    'package.nls.ur.json': withRuleTexts(
      readFileSync(join(root, 'package.nls.ur.json'), 'utf8'),
      rules,
      text => urdu[text] ?? text,
    ),
    [`${pages}/README.md`]: ruleIndexPage(documented),
    ...Object.fromEntries(documented.map(one => [`${pages}/${one.rule.id}.md`, rulePage(one)])),
  };
  return formatted(root, new Map(Object.entries(texts)));
}

function readFixture(path: string, ids: readonly string[]): Fixture | undefined {
  const source = readIfThere(path);
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
  const whole = join(root, path);
  return existsSync(whole) ? readFileSync(whole, 'utf8') : undefined;
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
