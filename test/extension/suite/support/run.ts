import * as vscode from 'vscode';
import { printEvent } from '../../testEvents.js';
import { until } from './until.js';

declare const GREP: string;

/** A worker has no `location`, which Mocha's build for browsers reads when it loads. */
(globalThis as { location?: unknown }).location ??= { search: '', href: '' };
require('mocha/mocha.js');

/** The longest that one test may take, in milliseconds: it waits for events, and comes to this only when it fails. */
const testLimit = 60_000;

/** Hands VS Code the function that it calls inside the extension host. */
export function exportRun(loadSuites: () => void): void {
  Object.assign(globalThis, { runExamEssaySuite: () => run(loadSuites) });
}

async function run(loadSuites: () => void): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: testLimit, reporter: EventReporter as never });
  mocha.grep(GREP);
  loadSuites();
  // A virtual file system is there a moment after the tests are.
  await until(
    'the folders of the workspace',
    [vscode.workspace.onDidChangeWorkspaceFolders as never],
    () => 2 === vscode.workspace.workspaceFolders?.length,
  );
  printEvent({ kind: 'host', text: hostName() });
  const failures = await new Promise<number>(resolve => {
    mocha.run(resolve);
  });
  if (0 < failures) throw new Error(`${failures} failed`);
}

function hostName(): string {
  const isWorker = vscode.env.uiKind === vscode.UIKind.Web && vscode.env.remoteName === undefined;
  return `VS Code ${vscode.version}, ${isWorker ? 'web worker' : 'Node'} extension host`;
}

/** Mocha's own reporter for browsers writes into a page, and there is none. */
class EventReporter {
  constructor(runner: Mocha.Runner) {
    runner.on('pass', test => {
      printEvent({ kind: 'pass', title: test.fullTitle(), milliseconds: test.duration ?? 0 });
    });
    runner.on('pending', test => printEvent({ kind: 'pending', title: test.fullTitle() }));
    runner.on('fail', (test, error) => {
      printEvent({ kind: 'fail', title: test.fullTitle(), error: described(error) });
    });
    runner.on('end', () => printEvent({ kind: 'end' }));
  }
}

function described(error: Error & { expected?: unknown; actual?: unknown }): string {
  const values =
    'expected' in error
      ? `\nexpected: ${JSON.stringify(error.expected, null, 1)}\nactual: ${JSON.stringify(error.actual, null, 1)}`
      : '';
  return (error.stack ?? String(error)) + values;
}
