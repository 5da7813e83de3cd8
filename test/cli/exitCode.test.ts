import assert from 'node:assert/strict';
import { type Limits, Tally } from '../../server/src/cli/tally.js';
import { Analyzer, type Diagnostic, type Severity } from '../../server/src/core/index.js';
import { runOver } from './fakeHost.js';
import { sample } from './samples.js';

const analysis = new Analyzer().analyze('So it is.');

function exitCodeOf(limits: Limits, ...found: readonly Severity[]): number {
  const tally = new Tally(limits);
  const diagnostics = found.map((severity): Diagnostic => {
    const span = { start: 0, end: 2 };
    return {
      rule: 'structure/x',
      severity,
      span,
      message: { template: '', data: {} },
      fixes: [],
      related: [],
    };
  });
  tally.add({ path: 'a.md', analysis: { ...analysis, diagnostics }, isFixed: false });
  return tally.exitCode;
}

suite('cli: exit codes', () => {
  test('a warning counts, information and hints do not', () => {
    assert.equal(exitCodeOf({}, 'warning'), 1);
    assert.equal(exitCodeOf({}, 'error'), 1);
    assert.equal(exitCodeOf({}, 'information', 'hint'), 0);
    assert.equal(exitCodeOf({}), 0);
  });

  test('--fail-on moves the limit', () => {
    assert.equal(exitCodeOf({ failOn: 'error' }, 'warning'), 0);
    assert.equal(exitCodeOf({ failOn: 'error' }, 'error'), 1);
    assert.equal(exitCodeOf({ failOn: 'hint' }, 'hint'), 1);
    assert.equal(exitCodeOf({ failOn: 'information' }, 'hint'), 0);
  });

  test('--max-warnings allows that many', () => {
    assert.equal(exitCodeOf({ maxWarnings: 2 }, 'warning', 'warning'), 0);
    assert.equal(exitCodeOf({ maxWarnings: 1 }, 'warning', 'warning'), 1);
    assert.equal(exitCodeOf({ maxWarnings: 0 }), 0);
  });

  test('--max-warnings allows no error', () => {
    assert.equal(exitCodeOf({ maxWarnings: 9 }, 'error'), 1);
  });

  test('--max-warnings leaves weaker findings to --fail-on', () => {
    assert.equal(exitCodeOf({ maxWarnings: 9, failOn: 'hint' }, 'warning', 'hint'), 1);
    assert.equal(exitCodeOf({ maxWarnings: 9 }, 'warning', 'hint'), 0);
  });

  test('a problem outweighs every finding', () => {
    const tally = new Tally({});
    tally.isNewProblem('a.md: no such file');
    assert.equal(tally.exitCode, 2);
  });

  test('a script with warnings ends with 1', async () => {
    assert.equal((await runOver({ 'a.md': sample }, ['check', 'a.md'])).exitCode, 1);
  });

  test('the same script with enough warnings allowed ends with 0', async () => {
    const { exitCode } = await runOver({ 'a.md': sample }, ['check', '--max-warnings', '999', 'a.md']);
    assert.equal(exitCode, 0);
  });

  test('a rule raised to error fails where warnings may pass', async () => {
    const argv = ['check', '--fail-on', 'error', 'a.md'];
    assert.equal((await runOver({ 'a.md': sample }, argv)).exitCode, 0);
    const raised = [...argv, '--rule', 'structure/decorated-heading=error'];
    assert.equal((await runOver({ 'a.md': sample }, raised)).exitCode, 1);
  });

  test('a rule switched off finds nothing', async () => {
    const argv = ['check', '--format', 'json', '--rule', 'decorated-heading=off', 'a.md'];
    const { out } = await runOver({ 'a.md': sample }, argv);
    assert.doesNotMatch(out, /structure\/decorated-heading/);
  });
});
