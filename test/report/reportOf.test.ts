import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Analyzer, type Config } from '../../server/src/core/index.js';
import type { EssayReport } from '../../server/src/report/essayReport.js';
import { reportOf } from '../../server/src/report/reportOf.js';
import { sample } from '../cli/samples.js';
import { generateEssay } from './support/hostileEssay.js';

suite('A report', () => {
  test('gives each section its words, its share and what the profile wants', () => {
    const { balance, words } = reportOfText(sample);
    assert.deepEqual(words, { count: 468, minimum: 600, target: 1000, maximum: 1600 });
    const [introduction, group, first] = balance.sections;
    assert.deepEqual(
      [introduction?.words, introduction?.share, introduction?.wanted, introduction?.state],
      [58, 12, { unit: 'percent', minimum: 5, maximum: 20 }, 'fits'],
    );
    assert.deepEqual([group?.isGroup, group?.words, group?.state], [true, 274, 'unjudged']);
    assert.deepEqual([first?.depth, first?.place?.line], [2, 13]);
  });

  test('judges lengths as the findings do: short, long, or not before the end is written', () => {
    const long = 'Water is life and it is scarce. '.repeat(30);
    const states = (text: string): readonly string[] =>
      reportOfText(text).balance.sections.map(({ state }) => state);
    const answer = `${question}## Introduction\n\n${long}\n\n## Causes of the water crisis\n\nShort one.\n\n`;
    assert.deepEqual(states(answer), ['unjudged', 'short', 'missing']);
    assert.deepEqual(states(`${answer}## Conclusion\n\n${long}\n`), ['long', 'short', 'long']);
  });

  test('shows a missing part where it would stand', () => {
    const text = `${question}## Causes of the water crisis in Pakistan\n\nCanals leak.\n\n## Effects of it\n\nCrops fail.\n`;
    const roles = reportOfText(text).balance.sections.map(({ role, state }) => `${role} ${state}`);
    assert.deepEqual([roles[0], roles.at(-1)], ['introduction missing', 'conclusion missing']);
  });

  test('says where evidence stands, in words from the beginning', () => {
    const { strip, count, highlighted } = reviewOf(sample).evidence;
    assert.deepEqual([count, highlighted], [8, 1]);
    const population = strip.find(({ title }) => title === 'Rapid growth of population');
    assert.equal(population?.start, 58);
    for (const { at } of population?.evidence ?? []) assert.ok(58 <= at && at <= 58 + 74, String(at));
    const seen = population?.evidence.filter(({ isHighlighted }) => isHighlighted).map(({ text }) => text);
    assert.deepEqual(seen, ['1,000']);
  });

  test('names the arguments that have none', () => {
    const bare = reviewOf(sample).evidence.strip.filter(({ isBare }) => isBare);
    const titles = bare.map(({ title }) => title);
    assert.deepEqual(titles, ['Climate change and melting glaciers', 'Outdated agriculture', 'India factor']);
  });

  test('counts evidence by kind, and names kinds the paper wants and the answer lacks', () => {
    const { kinds, unused } = reviewOf(sample).evidence;
    assert.deepEqual(
      kinds.map(({ kind, mentions }) => [kind, mentions.length]),
      [
        ['statistic', 3],
        ['date', 3],
        ['event', 1],
        ['law', 1],
      ],
    );
    assert.ok(unused.includes('scholar') && !unused.includes('law'));
  });

  test('links each part of the question to the sections that take it up', () => {
    const [causes, measures] = reviewOf(sample).parts;
    assert.equal(causes?.isAnswered, true);
    assert.deepEqual(
      measures?.sections.map(({ title }) => title),
      ['Way forward'],
    );
  });

  test('says of a part that nothing takes up that it is open', () => {
    const text = sample.replace(/## Way forward[\s\S]*?(?=## Conclusion)/, '');
    const [, measures] = reviewOf(text).parts;
    assert.deepEqual([measures?.isAnswered, measures?.sections], [false, []]);
  });

  test('has all findings, by group, in the order of the rules', () => {
    const analysis = new Analyzer().analyze(sample);
    const { findings, findingCounts } = reviewOf(sample);
    assert.deepEqual(
      findings.map(({ group }) => group),
      ['structure', 'relevance', 'evidence', 'language', 'review'],
    );
    assert.equal(findings.flatMap(group => group.findings).length, analysis.diagnostics.length);
    const counted = Object.values(findingCounts).reduce((sum, count) => sum + count, 0);
    assert.equal(counted, analysis.diagnostics.length);
  });

  test('shows counts alone in the mode for the examination', () => {
    const report = reportOfText(sample, { mode: 'exam' });
    assert.equal(report.review, undefined);
    assert.equal(report.words.count, 468);
    assert.ok(report.balance.sections.every(({ state }) => state !== 'missing'));
  });

  test('takes the writer’s own goal in place of the paper’s limits', () => {
    const { words } = reportOfText(sample, { words: { target: 700 } });
    assert.deepEqual(words, { count: 468, target: 700 });
  });

  test('is made of any text, with shares that are part of a whole', () => {
    fc.assert(
      fc.property(generateEssay, text => {
        const { balance, words, review } = reportOfText(text);
        const own = balance.sections.filter(({ isGroup }) => !isGroup);
        assert.ok(own.every(each => 0 <= each.share && each.words <= words.count));
        assert.ok(Number.isFinite(balance.scale) && 0 < balance.scale);
        for (const { start, words: length, evidence } of review?.evidence.strip ?? []) {
          for (const { at } of evidence) assert.ok(start <= at && at <= start + length + 1e-9);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is the same with CRLF line ends', () => {
    const text = readFileSync('test/fixtures/essays/messy-script.md', 'utf8');
    assert.deepEqual(reportOfText(text.replaceAll('\n', '\r\n')).balance, reportOfText(text).balance);
  });
});

const question = 'Discuss the causes of the water crisis in Pakistan.\n\n';

function reportOfText(text: string, config: Config = {}): EssayReport {
  return reportOf(new Analyzer().analyze(text, [{ source: 'test', config }]), 'a.md');
}

function reviewOf(text: string): NonNullable<EssayReport['review']> {
  const { review } = reportOfText(text);
  assert.ok(review !== undefined);
  return review;
}
