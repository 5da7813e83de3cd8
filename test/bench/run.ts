import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { formatted } from '../../server/scripts/formatted.js';
import { countWords } from '../../server/src/core/prose/words.js';
import { essayOfWords } from '../support/essayOfWords.js';
import { type Times, Typist, timeCold, timesOf } from './measure.js';
import { type RuleTimes, timeRules } from './ruleTimes.js';

const root = resolve(__dirname, '../..');
const sizes = [300, 1_000, 3_000, 30_000];
const targets = { words: 3_000, keystrokeP95: 5, coldMedian: 40 };
/** Typed before measuring, so that the code is compiled as in a server that has been open for a minute or two. */
const warmUp = 300;
const keystrokes = 400;
const coldRuns = 30;
const firstRuns = 5;

interface Row {
  readonly words: number;
  readonly first: Times;
  readonly cold: Times;
  readonly keystroke: Times;
  /** Paragraphs read and checked anew, a keystroke. */
  readonly read: number;
  readonly checked: number;
}

/** One size after the other: a server holds one essay, and the garbage of a long one is not charged to a short one. */
function measure(size: number): Row {
  const text = essayOfWords(size);
  const typist = new Typist(text);
  for (let round = 0; round < warmUp; round += 1) typist.type();
  const before = typist.work;
  const keystroke = Array.from({ length: keystrokes }, () => typist.type());
  const after = typist.work;
  return {
    words: countWords(text),
    first: timesOf(Array.from({ length: firstRuns }, () => firstCall(size))),
    cold: timesOf(Array.from({ length: coldRuns }, () => timeCold(text))),
    keystroke: timesOf(keystroke),
    read: (after.paragraphsRead - before.paragraphsRead) / keystrokes,
    checked: (after.paragraphsChecked - before.paragraphsChecked) / keystrokes,
  };
}

function firstCall(size: number): number {
  const command = [
    join(root, 'node_modules/tsx/dist/cli.mjs'),
    join(__dirname, 'firstCall.ts'),
    String(size),
  ];
  return Number(execFileSync(process.execPath, command, { encoding: 'utf8' }));
}

function report(rows: readonly Row[], ruleTimes: readonly RuleTimes[]): string {
  const numbers = ({ median, p95, max }: Times): string =>
    [median, p95, max].map(ms => ms.toFixed(2)).join(' | ');
  const lines = rows.map(
    ({ words, first, cold, keystroke, read, checked }) =>
      `| ${words} | ${numbers(keystroke)} | ${read.toFixed(2)} | ${checked.toFixed(2)} ` +
      `| ${numbers(cold)} | ${first.median.toFixed(0)} |`,
  );
  const row = rows[sizes.indexOf(targets.words)] as Row;
  const total = ruleTimes.reduce((sum, { times }) => sum + times.median, 0);
  const ruleLines = ruleTimes.map(
    ({ rule, times: { median, p95 } }) =>
      `| \`${rule}\` | ${median.toFixed(3)} | ${p95.toFixed(3)} | ${((100 * median) / total).toFixed(0)} % |`,
  );
  return `# What an analysis costs

Written by \`npm run bench\`; milliseconds. A keystroke is measured in the server, from the change to the diagnostics
in the protocol's form, after ${warmUp} keystrokes of warm-up. Cold is a new analyzer in a process that is warm; the
first call is the median of ${firstRuns} new processes, before anything is compiled. Texts come from \`test/support/essayOfWords.ts\`.

${machine()}

| Words | Keystroke: median | p95 | max | paragraphs read | checked | Cold: median | p95 | max | First call |
|---|---|---|---|---|---|---|---|---|---|
${lines.join('\n')}

- Keystroke in ${targets.words} words, p95: ${met(row.keystroke.p95, targets.keystrokeP95)}
- Cold analysis of ${targets.words} words, median: ${met(row.cold.median, targets.coldMedian)}

## Each rule

Milliseconds a keystroke in ${targets.words} words; a rule over the whole essay runs on each, one over a paragraph on the
paragraph touched. What rules share is charged to the first that asks for it. All together: ${total.toFixed(2)}.

| Rule | Median | p95 | Share of the rules |
|---|---|---|---|
${ruleLines.join('\n')}
`;
}

function met(measured: number, target: number): string {
  const verdict = measured <= target ? 'met' : '**missed**';
  return `${measured.toFixed(2)}, at most ${target} is the target: ${verdict}`;
}

function machine(): string {
  const [cpu] = cpus();
  const { version, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const packages = ['@lezer/markdown', 'yaml', 'tsx'].map(name => `${name} ${devDependencies[name]}`);
  const memory = Math.round(totalmem() / 2 ** 30);
  return (
    `${cpu?.model ?? 'unknown processor'}, ${cpus().length} threads, ${memory} GB; ${platform()} ${release()}; ` +
    `Node ${process.versions.node}; exam-essay ${version}; ${packages.join(', ')}.`
  );
}

const page = 'test/bench/RESULTS.md';
formatted(
  root,
  new Map([[page, report(sizes.map(measure), timeRules(essayOfWords(targets.words), warmUp, keystrokes))]]),
).then(texts => {
  const text = texts.get(page) as string;
  console.log(text);
  writeFileSync(join(root, page), text);
});
