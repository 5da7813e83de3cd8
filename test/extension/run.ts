import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { desktopHost } from './hosts/desktopHost.js';
import { type Host, HostUnavailable } from './hosts/host.js';
import { nodeHost } from './hosts/nodeHost.js';
import { webHost } from './hosts/webHost.js';
import { releases } from './hosts/workbench.js';
import { isGood, type Outcome, summary, type Totals } from './outcome.js';
import { bundleSuite } from './suiteBundles.js';
import type { TestEvent } from './testEvents.js';
import { runUiTests } from './uiTests.js';
import { makeVsix } from './vsix.js';
import { makeWorkspace } from './workspace.js';

interface Run {
  readonly host: Host;
  readonly isTrusted: boolean;
}

const node20 = nodeHost(releases.node20);

const runs: readonly Run[] = [
  { host: desktopHost, isTrusted: true },
  { host: node20, isTrusted: true },
  { host: node20, isTrusted: false },
  { host: nodeHost(releases.newest), isTrusted: true },
  { host: webHost, isTrusted: true },
];

const seen = `VS Code ${releases.node20.vscode} from npm, seen in Chromium`;

/** `npm run test:extension -- 1.100` runs those with that in their name. */
async function main(): Promise<void> {
  const wanted = process.argv[2] ?? '';
  const { extension } = await makeVsix();
  const outcomes: Outcome[] = [];
  for (const run of runs) {
    if (nameOf(run).includes(wanted)) outcomes.push(await outcomeOf(run, extension));
  }
  if (seen.includes(wanted)) outcomes.push(await attempt(seen, runUiTests));
  console.log('\nVS Code');
  for (const outcome of outcomes) console.log(`  ${summary(outcome)}`);
  const results = resolve(__dirname, '../../out/results');
  await mkdir(results, { recursive: true });
  await writeFile(join(results, 'extension.json'), JSON.stringify(outcomes, null, 2));
  const hasRun = outcomes.some(({ unavailable }) => unavailable === undefined);
  if (!hasRun) console.error('No VS Code could run the extension: nothing was tested.');
  process.exit(isGood(outcomes) ? 0 : 1);
}

function nameOf({ host, isTrusted }: Run): string {
  return isTrusted ? host.name : `${host.name}, workspace not trusted`;
}

async function outcomeOf(run: Run, extension: string): Promise<Outcome> {
  const { host, isTrusted } = run;
  const workspace = await makeWorkspace({ kind: host.kind, isTrusted });
  // VS Code for the web loads the suite from the extension's own folder only.
  const bundle = await bundleSuite(host.kind, resolve(__dirname, '../../out/suite'));
  const suite = join(extension, basename(bundle));
  await copyFile(bundle, suite);
  try {
    return await attempt(nameOf(run), async () => {
      const counts = { passes: 0, failures: 0, pending: 0 };
      let hasEnded = false;
      const onEvent = (event: TestEvent): void => {
        const line = lineOf(event);
        if (line !== undefined) console.log(line);
        if (event.kind === 'pass') counts.passes += 1;
        if (event.kind === 'fail') counts.failures += 1;
        if (event.kind === 'pending') counts.pending += 1;
        if (event.kind === 'end') hasEnded = true;
      };
      const code = await host.run({ extension, suite, workspace, isTrusted, onEvent });
      if (hasEnded && (code === 0 || 0 < counts.failures)) return counts;
      console.log(`  The tests did not run to their end: exit code ${code}.`);
      return { ...counts, failures: counts.failures + 1 };
    });
  } finally {
    await rm(suite);
    await rm(workspace, { recursive: true, force: true });
  }
}

/** Whatever goes wrong before a test could say so is a failure; only what this machine lacks is none. */
async function attempt(name: string, run: () => Promise<Totals>): Promise<Outcome> {
  console.log(`\n${name}`);
  try {
    return { name, ...(await run()) };
  } catch (error) {
    const nothing = { name, passes: 0, failures: 0, pending: 0 };
    if (error instanceof HostUnavailable) {
      console.log(`  NOT RUN: ${error.message}`);
      return { ...nothing, unavailable: error.message };
    }
    console.log(`  ${error instanceof Error ? error.stack : String(error)}`);
    return { ...nothing, failures: 1 };
  }
}

function lineOf(event: TestEvent): string | undefined {
  switch (event.kind) {
    case 'host':
      return `  in ${event.text}`;
    case 'pass':
      return `  ✔ ${event.title} (${event.milliseconds} ms)`;
    case 'pending':
      return `  - ${event.title}`;
    case 'fail':
      return `  ✖ ${event.title}\n    ${event.error.replaceAll('\n', '\n    ')}`;
    case 'end':
      return undefined;
    default:
      return event satisfies never;
  }
}

void main();
