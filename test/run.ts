import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isGood, type Outcome, summary, type Totals } from './extension/outcome.js';

const root = resolve(__dirname, '..');
const results = join(root, 'out/results');

/** All layers of tests, each to its end whatever the others say; the last line has the totals. */
async function main(): Promise<void> {
  await rm(results, { recursive: true, force: true });
  const failed = [
    await node('node_modules/mocha/bin/mocha.js', '--reporter', 'test/support/countingReporter.ts'),
    await node('node_modules/tsx/dist/cli.mjs', 'test/extension/run.ts'),
  ].some(code => code !== 0);
  const outcomes = [
    named('engine, server, command line, other editors', await read<Totals>('tests.json')),
    ...((await read<readonly Outcome[]>('extension.json')) ?? [named('VS Code', undefined)]),
  ];
  console.log('\nAll tests');
  for (const outcome of outcomes) console.log(`  ${summary(outcome)}`);
  const sum = (key: 'passes' | 'failures'): number => outcomes.reduce((total, each) => total + each[key], 0);
  console.log(`${sum('passes')} passed, ${sum('failures')} failed`);
  process.exit(isGood(outcomes) && !failed ? 0 : 1);
}

async function node(script: string, ...argv: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [join(root, script), ...argv], { cwd: root, stdio: 'inherit' });
  const [code] = await once(child, 'close');
  return code;
}

/** What a layer left; nothing where it broke off. */
async function read<T>(name: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(join(results, name), 'utf8'));
  } catch {
    return undefined;
  }
}

function named(name: string, totals: Totals | undefined): Outcome {
  return { name, ...(totals ?? { passes: 0, failures: 1, pending: 0 }) };
}

void main();
