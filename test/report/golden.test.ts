import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runOver } from '../cli/fakeHost.js';
import { projectRoot, sample } from '../cli/samples.js';

const folder = join(projectRoot, 'test/fixtures/report');
const shouldUpdate = process.env.UPDATE_GOLDEN === '1';

const good = readFileSync(join(projectRoot, 'test/fixtures/essays/good-answer.md'), 'utf8');
const urdu = readFileSync(join(projectRoot, 'test/fixtures/urdu.essay.md'), 'utf8');

/** A name that a spreadsheet would take for a formula, and one in Urdu. */
const scripts = { 'a/water.md': sample, '=good,"1".md': good, 'a/پانی.md': urdu };

const cases = [
  { file: 'batch.txt', argv: ['report', '=good,"1".md', 'a'] },
  { file: 'batch.csv', argv: ['report', '--format', 'csv', '=good,"1".md', 'a'] },
  { file: 'batch.json', argv: ['report', '--format', 'json', '=good,"1".md', 'a'] },
  { file: 'batch.html', argv: ['report', '--format', 'html', 'a/water.md', 'a/پانی.md'] },
  { file: 'one.html', argv: ['report', '--format', 'html', 'a/water.md'] },
];

suite('Reports on the command line', () => {
  for (const { file, argv } of cases) {
    test(`${file} is as kept (UPDATE_GOLDEN=1 writes it anew)`, async () => {
      const { out, err, exitCode } = await runOver(scripts, argv);
      assert.deepEqual([exitCode, err], [0, '']);
      const path = join(folder, file);
      if (shouldUpdate) writeFileSync(path, out);
      assert.ok(existsSync(path), `${path} is missing`);
      assert.equal(out, readFileSync(path, 'utf8'));
    });
  }
});
