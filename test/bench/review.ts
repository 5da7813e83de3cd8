import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatted } from '../../server/scripts/formatted.js';
import { Analyzer, addRemark, applyEdits, resolveRemark, reviewMarks } from '../../server/src/core/index.js';
import { remarks } from '../../server/src/lsp/review/remarks.js';
import { essayOfWords } from '../support/essayOfWords.js';
import { type Times, Typist, timeCold, timesOf } from './measure.js';

const root = resolve(__dirname, '../..');
const page = 'test/bench/REVIEW.md';
const words = 3_000;
const remarkCount = 200;
const rounds = 100;
const warmUp = 300;

/** The essay with a remark on every so many words. */
function remarked(text: string): string {
  const places = [...text.matchAll(/(?<=\n\n)[^#\n].+/g)].flatMap(paragraph =>
    [...paragraph[0].matchAll(/[a-z]{4,}/g)].map(({ index, 0: word }) => {
      const start = paragraph.index + index;
      return { start, end: start + word.length };
    }),
  );
  const step = Math.floor(places.length / remarkCount);
  const edits = places
    .filter((_, index) => index % step === 0)
    .slice(0, remarkCount)
    .flatMap(({ start, end }, index) => [
      { span: { start, end: start }, newText: '{==' },
      {
        span: { start: end, end },
        newText: `==}{>>@Tutor 2026-11-24 [evidence] remark ${index}: which report, which year?<<}`,
      },
    ]);
  return applyEdits(text, edits);
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function typing(text: string): Times {
  const typist = new Typist(text);
  for (let round = 0; round < warmUp; round += 1) typist.type();
  return timesOf(Array.from({ length: rounds * 4 }, () => typist.type()));
}

function measure(): readonly (readonly [string, Times])[] {
  const plain = essayOfWords(words);
  const text = remarked(plain);
  const analyzer = new Analyzer();
  const analysis = analyzer.analyze(text);
  const { threads } = reviewMarks(analysis.essay);
  if (threads.length !== remarkCount) throw new Error(`${threads.length} remarks`);
  const paragraph = analysis.essay.paragraphs.at(-1)?.span ?? { start: 0, end: 0 };
  const range = { start: paragraph.end - 12, end: paragraph.end - 2 };
  const document = TextDocument.create('untitled:a.md', 'markdown', 1, text);
  const settings = {} as Parameters<typeof remarks>[1] extends infer Essay | undefined ? Essay : never;
  const repeated = (run: () => unknown): Times => {
    for (let round = 0; round < 20; round += 1) run();
    return timesOf(Array.from({ length: rounds }, () => time(run)));
  };
  const comment = { text: 'Which year?', author: 'Tutor', date: '2026-11-24' };
  return [
    ['Opening: a new analysis', timesOf(Array.from({ length: 30 }, () => timeCold(text)))],
    ['A keystroke, with the remarks', typing(text)],
    ['A keystroke, without them', typing(plain)],
    ['Adding a remark: its edits, checked', repeated(() => addRemark(analysis.essay, range, comment))],
    [
      'Resolving one: its edits, and the analysis after',
      repeated(() =>
        analyzer.analyze(applyEdits(text, resolveRemark(threads[100] ?? (threads[0] as never)))),
      ),
    ],
    [
      'Telling the client of all',
      repeated(() => JSON.stringify(remarks('a', { ...settings, document, analysis } as never))),
    ],
  ];
}

const lines = measure().map(
  ([what, { median, p95, max }]) =>
    `| ${what} | ${median.toFixed(2)} | ${p95.toFixed(2)} | ${max.toFixed(2)} |`,
);
const text = `# What ${remarkCount} remarks cost

Written by \`npx tsx test/bench/review.ts\`; milliseconds in the server, for ${words} words with ${remarkCount} remarks.

| What | Median | p95 | Max |
|---|---|---|---|
${lines.join('\n')}
`;
formatted(root, new Map([[page, text]])).then(texts => {
  console.log(texts.get(page));
  writeFileSync(join(root, page), texts.get(page) as string);
});
