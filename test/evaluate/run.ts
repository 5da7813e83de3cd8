import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { accuracyPage } from './accuracyPage.js';
import { argRewrite } from './argRewrite.js';
import { evidenceKindScores } from './evidenceKinds.js';
import { answers, attributions, halves, headings, paragraphs } from './labelled.js';
import { accuracyByRule, measure } from './measure.js';
import { tasks } from './tasks.js';

const root = resolve(__dirname, '../..');

/** `npm run evaluate` prints the figures; with `--write` they become the page on accuracy and what rules say of it. */
function main(): void {
  const measured = tasks.map(measure);
  const corpus = argRewrite();
  const labelled = {
    paragraphs: halves.flatMap(paragraphs).length,
    sentences: halves.flatMap(attributions).length,
    headings: halves.flatMap(headings).length,
    answers: halves.flatMap(answers).length,
  };
  const page = accuracyPage({ labelled, measured, kinds: evidenceKindScores(), corpus });
  console.log(page);
  if (!process.argv.includes('--write')) return;
  if (corpus === undefined) throw new Error('ArgRewrite is not here, and the page would lose its figures.');
  writeFileSync(join(root, 'server/docs/accuracy.md'), page);
  const byRule = JSON.stringify(accuracyByRule(measured), null, 2);
  writeFileSync(join(root, 'server/src/core/rules/accuracy.json'), `${byRule}\n`);
}

main();
