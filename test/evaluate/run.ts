import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { accuracyPage } from './accuracyPage.js';
import { argRewrite } from './argRewrite.js';
import { score } from './scores.js';
import { tasks } from './tasks.js';

const root = resolve(__dirname, '../..');

/** `npm run evaluate` prints the figures; with `--write` they become the page on accuracy and what rules say of it. */
function main(): void {
  const measured = tasks.map(task => ({
    task,
    development: score(task.judge('development')),
    heldOut: score(task.judge('held-out')),
  }));
  const corpus = argRewrite();
  const page = accuracyPage(measured, corpus);
  console.log(page);
  if (!process.argv.includes('--write')) return;
  if (corpus === undefined) throw new Error('ArgRewrite is not here, and the page would lose its figures.');
  writeFileSync(join(root, 'server/docs/accuracy.md'), page);
  const byRule = Object.fromEntries(
    measured.map(({ task, heldOut: { precision, recall, ...counts } }) => [
      task.rule,
      {
        precision: rounded(precision),
        recall: rounded(recall),
        texts: counts.truePositives + counts.falsePositives + counts.falseNegatives + counts.trueNegatives,
      },
    ]),
  );
  writeFileSync(join(root, 'server/src/core/rules/accuracy.json'), `${JSON.stringify(byRule, null, 2)}\n`);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

main();
